package id.kopdesk.loan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A part of the loan paid out, usually straight to a vendor. */
public record Disbursement(
        LocalDate onDate, long amount, @Nullable String note) {}
