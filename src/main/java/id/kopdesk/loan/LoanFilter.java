package id.kopdesk.loan;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which proposals a list shows; an empty set chooses all.
 *
 * @param text part of the cooperative's name or of the office's number
 * @param states names of {@link StepKind} for live proposals, or of an ended {@link Outcome}
 * @param banks as written on the proposals
 * @param overdue only those past the office's deadline or with an instalment late
 * @param cooperative only this one's; null for all
 */
public record LoanFilter(
        String text,
        Set<String> regencies,
        Set<String> schemes,
        Set<String> states,
        Set<String> banks,
        boolean overdue,
        @Nullable UUID cooperative) {
    public LoanFilter {
        regencies = Set.copyOf(regencies);
        schemes = Set.copyOf(schemes);
        states = Set.copyOf(states);
        banks = Set.copyOf(banks);
    }

    public static LoanFilter all() {
        return new LoanFilter("", Set.of(), Set.of(), Set.of(), Set.of(), false, null);
    }

    public static LoanFilter late() {
        return new LoanFilter("", Set.of(), Set.of(), Set.of(), Set.of(), true, null);
    }

    public LoanFilter withText(String other) {
        return new LoanFilter(other, regencies, schemes, states, banks, overdue, cooperative);
    }

    public LoanFilter withRegencies(Set<String> other) {
        return new LoanFilter(text, other, schemes, states, banks, overdue, cooperative);
    }

    public LoanFilter withSchemes(Set<String> other) {
        return new LoanFilter(text, regencies, other, states, banks, overdue, cooperative);
    }

    public LoanFilter withStates(Set<String> other) {
        return new LoanFilter(text, regencies, schemes, other, banks, overdue, cooperative);
    }

    public LoanFilter withBanks(Set<String> other) {
        return new LoanFilter(text, regencies, schemes, states, other, overdue, cooperative);
    }

    public LoanFilter withOverdue(boolean only) {
        return new LoanFilter(text, regencies, schemes, states, banks, only, cooperative);
    }
}
