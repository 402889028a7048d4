package id.kopdesk.database;

import id.kopdesk.base.Actor;
import id.kopdesk.base.CodedException;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Takes back a whole unit of work (a save, an import) as a new one. What was new is removed, never deleted. */
public final class Undo {
    private final Database database;
    private final History history;

    public Undo(Database database, History history) {
        this.database = database;
        this.history = history;
    }

    /** How many rows of this unit of work somebody changed since; it can be taken back when none. */
    public long changedSince(UUID unit) {
        return database.read(handle -> {
            long[] changed = {0};
            history.eachOfUnit(
                    handle,
                    unit,
                    step -> changed[0] += RowReader.find(handle, step.table(), step.row())
                                    .filter(row -> row.version() == step.version())
                                    .isPresent()
                            ? 0
                            : 1);
            return changed[0];
        });
    }

    /**
     * @return how many rows were set back
     * @throws CodedException when a row was changed since, or the values were destroyed; nothing is set back then
     */
    public int takeBack(Actor actor, UUID unit, String reason) {
        return takeBack(actor, unit, reason, Map.of());
    }

    /**
     * As {@link #takeBack(Actor, UUID, String)}.
     *
     * @param derive computes the derived columns of a table's row anew, by the table's name
     */
    public int takeBack(
            Actor actor, UUID unit, String reason, Map<String, UnaryOperator<Map<String, @Nullable Object>>> derive) {
        Bulk bulk = database.read(handle -> history.sizeOfUnit(handle, unit));
        return database.write(actor, Change.batch(Change.Kind.UNDO, reason), bulk, work -> {
            int[] done = {0};
            history.eachOfUnit(work.handle(), unit, step -> {
                setBack(work, step, reason, derive.get(step.table().name()));
                done[0]++;
            });
            return done[0];
        });
    }

    private static void setBack(
            UnitOfWork work,
            History.Step step,
            String reason,
            @Nullable UnaryOperator<Map<String, @Nullable Object>> derive) {
        if (step.kind() == Change.Kind.DESTROY || step.after().isEmpty()) {
            throw new CodedException("KD-227", "database.undo.destroyed");
        }
        Row now = work.current(step.table(), step.row());
        if (now.version() != step.version()) {
            throw new CodedException(
                    "KD-226", "database.undo.changed", step.table().name());
        }
        Map<String, @Nullable Object> before = step.before();
        if (before == null) {
            work.replace(step.table(), now, now.values(), reason);
        } else {
            Map<String, @Nullable Object> whole = withDerived(step.table(), before, now);
            work.replace(step.table(), now, derive == null ? whole : derive.apply(whole), null);
        }
    }

    /** Derived columns are in no log: they keep their value unless, or until, the feature computes them anew. */
    private static Map<String, @Nullable Object> withDerived(
            Table table, Map<String, @Nullable Object> before, Row now) {
        table.derived().forEach(name -> before.put(name, now.values().get(name)));
        return before;
    }
}
