package id.kopdesk.database;

import id.kopdesk.base.Progress;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Reads every row of a table and holds it against its hash. */
final class RowAudit {
    private static final int PAGE = 2000;
    private static final UUID LEAST = new UUID(0, 0);

    private record Seen(UUID id, boolean whole) {}

    private final Handle handle;
    private final Faults faults;
    private final Progress progress;

    RowAudit(Handle handle, Faults faults, Progress progress) {
        this.handle = handle;
        this.faults = faults;
        this.progress = progress;
    }

    long count(Table table) {
        return handle.createQuery("SELECT COUNT(*) FROM " + table.name())
                .mapTo(Long.class)
                .one();
    }

    /** @return how many rows were read */
    long check(Table table, long before, long total) {
        long read = 0;
        UUID after = LEAST;
        while (true) {
            progress.check();
            progress.at("database.check.rows", before + read, total);
            List<Seen> page = page(table, after);
            for (Seen row : page) {
                if (!row.whole()) {
                    faults.row(Integrity.Kind.ROW_CHANGED, table, row.id());
                }
            }
            read += page.size();
            if (page.size() < PAGE) {
                break;
            }
            after = page.get(page.size() - 1).id();
        }
        return read;
    }

    private List<Seen> page(Table table, UUID after) {
        return handle.createQuery("SELECT * FROM " + table.name() + " WHERE id > ? ORDER BY id FETCH FIRST ? ROWS ONLY")
                .bind(0, after)
                .bind(1, PAGE)
                .map((rs, context) -> {
                    Row row = RowReader.row(table, rs);
                    String stored = rs.getString("row_hash");
                    return new Seen(row.id(), hash(table, row).equals(stored) || asBefore(table, row, stored));
                })
                .list();
    }

    private static boolean asBefore(Table table, Row row, String stored) {
        return !table.former().isEmpty() && hash(table.before(), row).equals(stored);
    }

    private static String hash(Table table, Row row) {
        return RowJson.hash(table, row.id(), row.version(), row.values(), row.removedReason());
    }
}
