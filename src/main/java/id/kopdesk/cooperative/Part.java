package id.kopdesk.cooperative;

import id.kopdesk.base.Ids;
import java.util.UUID;

/**
 * A row that belongs to a cooperative, with its identity.
 *
 * @param version the version that was read; 0 for a row not saved yet
 */
public record Part<T>(UUID id, long version, T value) {
    public static <T> Part<T> fresh(T value) {
        return new Part<>(Ids.next(), 0, value);
    }

    /** The same row with another content. */
    public Part<T> with(T other) {
        return new Part<>(id, version, other);
    }

    public boolean isNew() {
        return version == 0;
    }
}
