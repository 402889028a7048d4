package id.kopdesk.loan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The bank's request that village funds are placed for the shortfall of one instalment (Pasal 11 PMK 49/2025).
 *
 * @param placedOn when the funds were in the repayment account; null until then
 */
public record Claim(
        int instalmentNo,
        long amount,
        LocalDate claimedOn,
        @Nullable LocalDate placedOn,
        PaymentSource source,
        @Nullable String note) {
    Claim placed(LocalDate day) {
        return new Claim(instalmentNo, amount, claimedOn, day, source, note);
    }
}
