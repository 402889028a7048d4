package id.kopdesk.loan.list;

import id.kopdesk.loan.Scheme;
import id.kopdesk.loan.Submission;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of a list of proposals, understood.
 *
 * @param cooperative the borrower where it is known, by a person's answer or by the village's code
 * @param scheme the edition in force on the day of filing; null where none was
 */
record LoanRow(
        String village,
        String name,
        @Nullable UUID cooperative,
        String schemeCode,
        @Nullable Scheme scheme,
        LocalDate filedOn,
        @Nullable String reference,
        @Nullable String bank,
        Submission asked) {
    LoanRow of(UUID borrower, String seat) {
        return new LoanRow(seat, name, borrower, schemeCode, scheme, filedOn, reference, bank, asked);
    }
}
