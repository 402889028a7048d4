package id.kopdesk.loan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How far a building is, in per cent 0–100, on a day. */
public record BuildProgress(
        LocalDate onDate, int percent, @Nullable String note) {}
