package id.kopdesk.database;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody saved the row after it was read: both versions are here, so that a person can choose field by field. */
public final class ConflictException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Table table;
    private final UUID id;
    private final transient Row theirs;
    private final transient Map<String, @Nullable Object> mine;

    ConflictException(Table table, Row theirs, Map<String, @Nullable Object> mine) {
        super("conflict in " + table.name() + " " + theirs.id());
        this.table = table;
        this.id = theirs.id();
        this.theirs = theirs;
        this.mine = mine;
    }

    public Table table() {
        return table;
    }

    public UUID id() {
        return id;
    }

    /** The row as it stands in the database now. */
    public Row theirs() {
        return theirs;
    }

    /** The values that were to be saved. */
    public Map<String, @Nullable Object> mine() {
        return mine;
    }
}
