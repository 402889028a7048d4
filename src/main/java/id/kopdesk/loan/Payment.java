package id.kopdesk.loan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Money that came in; whole rupiah, never negative. */
public record Payment(
        PaymentKind kind,
        LocalDate onDate,
        long amount,
        PaymentSource source,
        @Nullable String note) {}
