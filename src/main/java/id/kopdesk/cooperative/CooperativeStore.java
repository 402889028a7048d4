package id.kopdesk.cooperative;

import id.kopdesk.base.Actor;
import id.kopdesk.base.CodedException;
import id.kopdesk.base.Finding;
import id.kopdesk.database.Change;
import id.kopdesk.database.Database;
import id.kopdesk.database.UnitOfWork;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Cooperatives in the database: read whole, saved whole, each row that differs under the version that was read. */
public final class CooperativeStore {
    private final Database database;
    private final Function<CooperativeFile, List<Finding>> rules;

    /** @param rules what is noticed in a file; counted for the list and its filter */
    public CooperativeStore(Database database, Function<CooperativeFile, List<Finding>> rules) {
        this.database = database;
        this.rules = rules;
    }

    /** Empty when there is none, or when it lies outside the person's regions. */
    public Optional<CooperativeFile> find(Actor actor, UUID id) {
        return database.read(handle -> find(handle, id))
                .filter(file -> actor.reaches(file.cooperative().villageCode()));
    }

    Optional<CooperativeFile> find(Handle handle, UUID id) {
        return handle.createQuery("SELECT * FROM cooperative WHERE id = ? AND removed_at IS NULL")
                .bind(0, id)
                .map((rs, context) -> new CooperativeFile(
                        id,
                        rs.getLong("version"),
                        CooperativeMapping.read(rs),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()))
                .findOne()
                .map(file -> withParts(handle, file));
    }

    /**
     * Saves a file as it shall be.
     *
     * @param asRead the file as it was read, or empty for a new one; parts that are in it and no longer in {@code mine}
     *     are removed
     * @return the file as saved, with its new versions
     * @throws CodedException KD-730 when the rules find an error that was not there before; nothing is kept
     * @throws id.kopdesk.database.ConflictException when somebody saved one of these rows meanwhile; nothing is kept
     */
    public CooperativeFile save(Actor actor, CooperativeFile mine, Optional<CooperativeFile> asRead) {
        return database.write(actor, Change.save(), work -> save(work, mine, asRead));
    }

    /** As {@link #save}, inside a larger unit of work. */
    public CooperativeFile save(UnitOfWork work, CooperativeFile mine, Optional<CooperativeFile> asRead) {
        work.actor().requireWrite(mine.cooperative().villageCode());
        asRead.ifPresent(old -> work.actor().requireWrite(old.cooperative().villageCode()));
        if (mine.isNew()) {
            refuse(mine, List.of());
            insertAll(work, List.of(mine));
        } else {
            CooperativeFile old = asRead.orElseThrow(() -> new IllegalArgumentException("saved without what was read"));
            List<Finding> found = refuse(mine, rules.apply(old));
            boolean parts = saveParts(work, mine, old);
            boolean changed = parts || !mine.cooperative().equals(old.cooperative());
            long no = changed ? nextChangeNo(work.handle()) : changeNo(work.handle(), mine.id());
            work.update(
                    CooperativeTables.COOPERATIVE,
                    mine.id(),
                    mine.version(),
                    CooperativeMapping.values(mine, found, no));
        }
        return find(work.handle(), mine.id()).orElseThrow();
    }

    /** Adds many new cooperatives fast, judged before by whoever brings them; each counts as changed in this order. */
    public void insertAll(UnitOfWork work, List<CooperativeFile> files) {
        long no = nextChangeNo(work.handle());
        for (CooperativeFile file : files) {
            work.actor().requireWrite(file.cooperative().villageCode());
            work.insert(
                    CooperativeTables.COOPERATIVE, file.id(), CooperativeMapping.values(file, rules.apply(file), no++));
            PartMappings.ALL.forEach(mapping -> insertParts(work, mapping, file));
        }
    }

    /** What the rules find; an error that was there before does not keep a person from saving the rest. */
    private List<Finding> refuse(CooperativeFile mine, List<Finding> before) {
        List<Finding> found = rules.apply(mine);
        found.stream()
                .filter(one -> one.severity() == Finding.Severity.ERROR && !before.contains(one))
                .findFirst()
                .ifPresent(error -> {
                    throw new CodedException(
                            "KD-730", error.key(), error.arguments().toArray());
                });
        return found;
    }

    private static <T> void insertParts(UnitOfWork work, PartMapping<T> mapping, CooperativeFile file) {
        for (Part<T> part : mapping.parts().apply(file)) {
            work.insert(mapping.table(), part.id(), mapping.values().apply(file.id(), part.value()));
        }
    }

    private static boolean saveParts(UnitOfWork work, CooperativeFile mine, CooperativeFile old) {
        boolean changed = false;
        for (PartMapping<?> mapping : PartMappings.ALL) {
            changed |= saveParts(work, mapping, mine, old);
        }
        return changed;
    }

    private static <T> boolean saveParts(
            UnitOfWork work, PartMapping<T> mapping, CooperativeFile mine, CooperativeFile old) {
        Map<UUID, Part<T>> before =
                mapping.parts().apply(old).stream().collect(Collectors.toMap(Part::id, part -> part));
        boolean changed = false;
        for (Part<T> part : mapping.parts().apply(mine)) {
            Part<T> was = before.remove(part.id());
            Map<String, @Nullable Object> values = mapping.values().apply(mine.id(), part.value());
            if (was == null) {
                work.insert(mapping.table(), part.id(), values);
                changed = true;
            } else if (!was.value().equals(part.value())) {
                work.update(mapping.table(), part.id(), was.version(), values);
                changed = true;
            }
        }
        for (Part<T> gone : before.values()) {
            work.remove(mapping.table(), gone.id(), gone.version(), "-");
            changed = true;
        }
        return changed;
    }

    private static CooperativeFile withParts(Handle handle, CooperativeFile file) {
        CooperativeFile whole = file;
        for (PartMapping<?> mapping : PartMappings.ALL) {
            whole = withPart(handle, mapping, whole);
        }
        return whole;
    }

    private static <T> CooperativeFile withPart(Handle handle, PartMapping<T> mapping, CooperativeFile file) {
        return mapping.with()
                .apply(
                        file,
                        handle.createQuery("SELECT * FROM " + mapping.table().name()
                                        + " WHERE cooperative_id = ? AND removed_at IS NULL ORDER BY id")
                                .bind(0, file.id())
                                .map((rs, context) -> mapping.part(rs))
                                .list());
    }

    private static long nextChangeNo(Handle handle) {
        return handle.createQuery("SELECT COALESCE(MAX(changed_no), 0) + 1 FROM cooperative")
                .mapTo(Long.class)
                .one();
    }

    private static long changeNo(Handle handle, UUID id) {
        return handle.createQuery("SELECT changed_no FROM cooperative WHERE id = ?")
                .bind(0, id)
                .mapTo(Long.class)
                .one();
    }
}
