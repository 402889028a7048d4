package id.kopdesk.loan;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that the rules of a proposal look at.
 *
 * @param criteria fitness of the borrower; empty where the cooperative does not borrow
 * @param capacity what the village can carry, where known
 * @param scans kinds of papers of which a scan is attached
 * @param otherLoans what the cooperative asked for or owes under its other live proposals; rupiah
 */
public record LoanCase(
        LoanFile file,
        Scheme scheme,
        List<Criterion> criteria,
        Optional<Capacity> capacity,
        Set<DocumentKind> scans,
        long otherLoans,
        LocalDate today) {
    public LoanCase {
        criteria = List.copyOf(criteria);
        scans = Set.copyOf(scans);
    }

    public LoanStanding standing() {
        return LoanStanding.of(file, scheme);
    }

    public Repayment repayment() {
        return Repayment.of(file, today);
    }

    /** Kinds of papers at hand, as a scan or in the cupboard. */
    public Set<DocumentKind> papers() {
        Set<DocumentKind> there = EnumSet.noneOf(DocumentKind.class);
        there.addAll(scans);
        file.documents().forEach(d -> there.add(d.value().kind()));
        return there;
    }

    LoanCase with(LoanFile other) {
        return new LoanCase(other, scheme, criteria, capacity, scans, otherLoans, today);
    }
}
