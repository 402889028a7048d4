package id.kopdesk.loan;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for in one round; a resubmission stands beside the one before.
 *
 * @param round from 1
 * @param amount whole rupiah
 * @param operating the part of it for operating costs
 * @param rate per cent a year
 * @param tenor months in all, grace months among them
 * @param hasBudget whether the plan holds a budget of capital and operating costs; null where nobody looked
 * @param hasStages whether it holds the stages of disbursement
 * @param hasRepayment whether it holds a plan of repayment
 */
public record Submission(
        int round,
        LocalDate filedOn,
        long amount,
        long operating,
        BigDecimal rate,
        int tenor,
        int grace,
        RepaymentMethod method,
        @Nullable String purpose,
        @Nullable Boolean hasBudget,
        @Nullable Boolean hasStages,
        @Nullable Boolean hasRepayment) {

    Submission as(int number) {
        return new Submission(
                number,
                filedOn,
                amount,
                operating,
                rate,
                tenor,
                grace,
                method,
                purpose,
                hasBudget,
                hasStages,
                hasRepayment);
    }

    /** The terms of a schedule under a scheme, for a loan of some amount agreed on some day. */
    public LoanTerms terms(Scheme scheme, long agreed, LocalDate start) {
        return new LoanTerms(agreed, rate, tenor, grace, method, start, scheme.dueDay(), scheme.rolls());
    }
}
