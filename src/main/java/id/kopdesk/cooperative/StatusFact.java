package id.kopdesk.cooperative;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * From when a cooperative is what.
 *
 * @param mergedInto the cooperative that took it over, for MERGED
 */
public record StatusFact(
        StatusKind status,
        @Nullable LocalDate eventDate,
        LocalDate asOf,
        @Nullable UUID mergedInto,
        @Nullable String reason) {

    public LocalDate countsFrom() {
        return eventDate == null ? asOf : eventDate;
    }
}
