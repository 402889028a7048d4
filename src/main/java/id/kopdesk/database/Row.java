package id.kopdesk.database;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of a business table as it stands.
 *
 * @param values own columns by name; a column that is not in the map is null
 */
public record Row(
        UUID id,
        long version,
        @Nullable OffsetDateTime removedAt,
        @Nullable String removedReason,
        Map<String, @Nullable Object> values) {

    public boolean removed() {
        return removedAt != null;
    }
}
