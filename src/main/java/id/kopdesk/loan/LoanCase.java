package id.kopdesk.loan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Everything that the rules of a proposal look at.
 *
 * @param criteria fitness of the borrower; empty where the cooperative does not borrow
 * @param capacity what the village can carry, where known
 * @param otherLoans what the cooperative asked for or owes under its other live proposals; rupiah
 */
public record LoanCase(
        LoanFile file,
        Scheme scheme,
        List<Criterion> criteria,
        Optional<Capacity> capacity,
        long otherLoans,
        LocalDate today) {
    public LoanCase {
        criteria = List.copyOf(criteria);
    }

    public LoanStanding standing() {
        return LoanStanding.of(file, scheme);
    }

    public Repayment repayment() {
        return Repayment.of(file, today);
    }

    LoanCase with(LoanFile other) {
        return new LoanCase(other, scheme, criteria, capacity, otherLoans, today);
    }
}
