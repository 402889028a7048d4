package id.kopdesk.region;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A list of regions that the office took in.
 *
 * @param no 1 for the shipped list, growing by one with each later regulation
 * @param validFrom null for the shipped list
 * @param takenBack why it was taken back; null while it stands
 */
public record RegionEdition(
        UUID id,
        long version,
        long no,
        @Nullable LocalDate validFrom,
        RegionReceipt receipt,
        @Nullable String takenBack) {
    public boolean stands() {
        return takenBack == null;
    }
}
