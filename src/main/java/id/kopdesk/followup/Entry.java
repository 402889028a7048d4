package id.kopdesk.followup;

import id.kopdesk.base.Ids;
import java.util.UUID;

/**
 * A row that belongs to a visit.
 *
 * @param version as it was read; 0 for one not saved yet
 */
public record Entry<T>(UUID id, long version, T value) {
    public static <T> Entry<T> fresh(T value) {
        return new Entry<>(Ids.next(), 0, value);
    }

    public Entry<T> with(T other) {
        return new Entry<>(id, version, other);
    }
}
