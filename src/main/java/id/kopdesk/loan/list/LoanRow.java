package id.kopdesk.loan.list;

import id.kopdesk.loan.Scheme;
import id.kopdesk.loan.Submission;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of a list of proposals, understood.
 *
 * @param cooperative the borrower where it is known, by a person's answer or by the village's code
 * @param known the proposal that this row is, by a person's answer
 * @param another whether a person said that it is none of those we have
 * @param told columns that are filled in
 * @param scheme the edition in force on the day of filing; null where none was
 */
record LoanRow(
        String village,
        String name,
        @Nullable UUID cooperative,
        @Nullable UUID known,
        boolean another,
        Set<String> told,
        String schemeCode,
        @Nullable Scheme scheme,
        LocalDate filedOn,
        @Nullable String reference,
        @Nullable String bank,
        Submission asked) {
    LoanRow {
        told = Set.copyOf(told);
    }

    LoanRow of(UUID borrower, String seat) {
        return of(borrower, seat, known, another);
    }

    LoanRow of(UUID borrower, String seat, @Nullable UUID proposal, boolean fresh) {
        return new LoanRow(
                seat, name, borrower, proposal, fresh, told, schemeCode, scheme, filedOn, reference, bank, asked);
    }
}
