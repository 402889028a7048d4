package id.kopdesk.database;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a walk through the whole database found.
 *
 * @param tables how many rows each table has, removed ones counted
 * @param entries entries of the change log
 * @param chain the log's last chain value
 * @param faults the first of each kind and table, in the order found
 */
public record Integrity(List<Count> tables, long entries, String chain, List<Fault> faults) {
    public record Count(String table, long rows) {}

    /** What kinds of damage can be told apart. */
    public enum Kind {
        /** A row is not what was saved. */
        ROW_CHANGED,
        /** A row is older or newer than the log says. */
        ROW_VERSION,
        /** A row that the log knows is gone. */
        ROW_MISSING,
        /** There are more or fewer rows than were ever saved. */
        ROW_COUNT,
        /** A table cannot be read to its end. */
        UNREADABLE,
        /** An entry of the log is not what was written, or one is missing. */
        LOG_CHAIN,
        /** The values kept beside an entry are not those that were written. */
        LOG_VALUES,
        /** The end of the log is not the end that the database or the sentinel remembers. */
        LOG_END
    }

    /**
     * @param row the first bad row, or null where no row can be named
     * @param entry the log entry, or 0
     * @param count how many of this kind in this table
     */
    public record Fault(Kind kind, String table, @Nullable UUID row, long entry, long count) {}

    public Integrity {
        tables = List.copyOf(tables);
        faults = List.copyOf(faults);
    }

    public boolean whole() {
        return faults.isEmpty();
    }

    public long rows() {
        return tables.stream().mapToLong(Count::rows).sum();
    }

    public Optional<Fault> first() {
        return faults.stream().findFirst();
    }
}
