package id.kopdesk.training;

import id.kopdesk.cooperative.Part;
import id.kopdesk.database.UnitOfWork;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Reads and writes rows of any kind of this room. */
final class Rows {
    private Rows() {}

    /** @param tail condition and order after "removed_at IS NULL", such as "AND batch_id = ? ORDER BY id" */
    static <T> List<Part<T>> of(Handle handle, Kind<T> kind, String tail, Object... bound) {
        try (Query query =
                handle.createQuery("SELECT * FROM " + kind.table().name() + " WHERE removed_at IS NULL " + tail)) {
            for (int i = 0; i < bound.length; i++) {
                query.bind(i, bound[i]);
            }
            return query.map((rs, context) -> kind.part(rs)).list();
        }
    }

    static <T> Optional<Part<T>> find(Handle handle, Kind<T> kind, UUID id) {
        return of(handle, kind, "AND id = ?", id).stream().findFirst();
    }

    /** Inserts what is new, updates what was read; the part as it stands then. */
    static <T> Part<T> save(UnitOfWork work, Kind<T> kind, Part<T> part) {
        if (part.isNew()) {
            work.insert(
                    kind.table(), part.id(), kind.values().apply(part.value()).map());
            return new Part<>(part.id(), 1, part.value());
        }
        long version = work.update(
                kind.table(),
                part.id(),
                part.version(),
                kind.values().apply(part.value()).map());
        return new Part<>(part.id(), version, part.value());
    }

    static void remove(UnitOfWork work, Kind<?> kind, Part<?> part, String reason) {
        work.remove(kind.table(), part.id(), part.version(), reason);
    }
}
