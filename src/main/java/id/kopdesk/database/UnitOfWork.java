package id.kopdesk.database;

import id.kopdesk.base.Actor;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** One transaction with its entries in the change log: all of it stands, or none. Used on one thread only. */
public final class UnitOfWork {
    private final Handle handle;
    private final UUID officeId;
    private final RowWriter rows;
    private final ChangeLog log;
    private final Map<String, Counts> counts = new LinkedHashMap<>();
    private final Map<Table, Long> added = new LinkedHashMap<>();

    UnitOfWork(Handle handle, UUID officeId, ChangeLog log) {
        this.handle = handle;
        this.officeId = officeId;
        this.log = log;
        this.rows = new RowWriter(handle, officeId, log.at());
    }

    /** The open transaction, for reading and for tables that hold no facts (drafts, caches); pending inserts are in it. */
    public Handle handle() {
        rows.flush();
        return handle;
    }

    public Actor actor() {
        return log.actor();
    }

    /** When this unit of work began; the "recorded at" of its facts. */
    public Instant at() {
        return log.at();
    }

    /** Names this unit of work in the log: what {@link Undo} takes back. */
    public UUID id() {
        return log.unit();
    }

    public void insert(Table table, UUID id, Map<String, @Nullable Object> values) {
        String facts = RowJson.write(table, values, null);
        rows.insert(table, id, values, facts);
        log.note(table, id, 1, subject(table, id, values), null, facts);
        added.merge(table, 1L, Long::sum);
        count(table, null, values);
        log.spill(handle);
    }

    /**
     * Saves the whole row as it shall be.
     *
     * @param version the version that was read; 1 is the first
     * @return the new version, or the old one when nothing differs
     * @throws ConflictException when somebody saved the row meanwhile
     */
    public long update(Table table, UUID id, long version, Map<String, @Nullable Object> values) {
        Row before = current(table, id);
        if (before.version() != version) {
            throw new ConflictException(table, before, values);
        }
        return replace(table, before, values, before.removedReason());
    }

    /** Takes the row out of everything that counts; it stays in the file and can be restored. */
    public long remove(Table table, UUID id, long version, String reason) {
        return mark(table, id, version, reason);
    }

    public long restore(Table table, UUID id, long version) {
        return mark(table, id, version, null);
    }

    /**
     * Saves the row with these values and destroys all that was kept of it before: salt and values of every entry, so
     * that nothing can be read or guessed from them. The digests stay, and with them the chain. Cannot be undone.
     */
    public void erase(Table table, UUID id, Map<String, @Nullable Object> values) {
        erase(table, id, values, kept -> true);
    }

    /**
     * As {@link #erase(Table, UUID, Map)}, but only of those values kept of the row that the test finds something in.
     *
     * @param telling is given values as JSON
     */
    public void erase(Table table, UUID id, Map<String, @Nullable Object> values, Predicate<String> telling) {
        Row before = current(table, id);
        long next = before.version() + 1;
        rows.update(table, before, next, values, before.removedReason());
        added.merge(table, 0L, Long::sum);
        new Kept(handle, table, id).forget(telling);
        log.note(
                table,
                id,
                next,
                subject(table, id, values),
                null,
                RowJson.write(table, values, before.removedReason()));
        count(table, before.removed() ? null : before.values(), before.removed() ? null : values);
    }

    /** @throws IllegalStateException when there is no such row */
    public Row current(Table table, UUID id) {
        rows.flush();
        return RowReader.find(handle, table, id)
                .orElseThrow(() -> new IllegalStateException("no row " + id + " in " + table.name()));
    }

    private long mark(Table table, UUID id, long version, @Nullable String reason) {
        Row before = current(table, id);
        if (before.version() != version) {
            throw new ConflictException(table, before, before.values());
        }
        return replace(table, before, before.values(), reason);
    }

    long replace(Table table, Row before, Map<String, @Nullable Object> values, @Nullable String gone) {
        String old = RowJson.write(table, before.values(), before.removedReason());
        String now = RowJson.write(table, values, gone);
        boolean same = old.equals(now);
        if (same && derivedSame(table, before.values(), values)) {
            return before.version();
        }
        // A derived column alone is no fact: it is stored without a new version.
        long next = same ? before.version() : before.version() + 1;
        rows.update(table, before, next, values, gone);
        added.merge(table, 0L, Long::sum);
        if (!same) {
            log.note(table, before.id(), next, subject(table, before.id(), values), old, now);
            log.spill(handle);
        }
        count(table, before.removed() ? null : before.values(), gone == null ? values : null);
        return next;
    }

    void finish() {
        rows.flush();
        counts.values().forEach(kept -> kept.save(handle));
        log.finish(handle);
    }

    private void count(
            Table table,
            @Nullable Map<String, @Nullable Object> before,
            @Nullable Map<String, @Nullable Object> after) {
        var following = table.counts();
        if (following != null) {
            counts.computeIfAbsent(table.name(), name -> following.get()).changed(before, after);
        }
    }

    UUID officeId() {
        return officeId;
    }

    /** The tables that this unit of work wrote to, each with the number of its new rows. */
    Map<Table, Long> added() {
        return added;
    }

    /** The tables that its counts wrote to. */
    Set<String> counted() {
        return counts.values().stream().flatMap(kept -> kept.tables().stream()).collect(Collectors.toSet());
    }

    private static boolean derivedSame(
            Table table, Map<String, @Nullable Object> before, Map<String, @Nullable Object> after) {
        return table.derived().stream()
                .allMatch(name -> String.valueOf(before.get(name)).equals(String.valueOf(after.get(name))));
    }

    private static UUID subject(Table table, UUID id, Map<String, @Nullable Object> values) {
        return values.get(table.subject()) instanceof UUID subject ? subject : id;
    }
}
