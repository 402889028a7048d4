package id.kopdesk.region;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a code meant during one time.
 *
 * @param validFrom first day; null where it was in force before the office began
 * @param validTo first day on which it was no longer so; null while it is
 * @param regulation the edition that brought it
 * @param successor the code that took over when this one vanished
 */
public record RegionHistory(
        Region region,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        String regulation,
        @Nullable String successor) {
    public boolean isCurrent() {
        return validTo == null;
    }
}
