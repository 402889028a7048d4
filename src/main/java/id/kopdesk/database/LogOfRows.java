package id.kopdesk.database;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * Holds what the log says of each row against the row: whether it is there, in the version that was logged last. One walk
 * in the order of the rows for all tables, so that a million rows neither fill the memory nor are read once a table.
 */
final class LogOfRows {
    private static final int PAGE = 5_000;
    private static final UUID LEAST = new UUID(0, 0);

    private record Note(String table, UUID row, long version) {}

    private final Handle handle;
    private final Map<String, Table> tables;
    private final Faults faults;

    LogOfRows(Handle handle, List<Table> tables, Faults faults) {
        this.handle = handle;
        this.tables = tables.stream().collect(Collectors.toMap(Table::name, table -> table));
        this.faults = faults;
    }

    /** @param between called between two pages; may throw to stop */
    void check(Runnable between) {
        UUID from = LEAST;
        int size = PAGE;
        while (true) {
            between.run();
            List<Note> page = page(from, size);
            boolean last = page.size() < size;
            UUID open = last ? LEAST : page.get(page.size() - 1).row();
            if (!last && open.equals(page.get(0).row())) {
                // One row was changed oftener than a page is long.
                size *= 2;
                continue;
            }
            compare(page, open);
            if (last) {
                return;
            }
            from = open;
            size = PAGE;
        }
    }

    private List<Note> page(UUID from, int size) {
        return handle.createQuery("SELECT table_name, row_id, row_version FROM change_value WHERE row_id >= ?"
                        + " ORDER BY row_id, entry_no FETCH FIRST " + size + " ROWS ONLY")
                .bind(0, from)
                .map((rs, context) -> new Note(rs.getString(1), rs.getObject(2, UUID.class), rs.getLong(3)))
                .list();
    }

    /** @param open the row whose notes may go on in the next page, and is left for it */
    private void compare(List<Note> page, UUID open) {
        Map<Table, Map<UUID, Long>> logged = new LinkedHashMap<>();
        for (Note note : page) {
            Table table = tables.get(note.table());
            if (table != null && !note.row().equals(open)) {
                logged.computeIfAbsent(table, key -> new LinkedHashMap<>())
                        .merge(note.row(), note.version(), Math::max);
            }
        }
        logged.forEach((table, rows) -> {
            Map<UUID, Long> stored = stored(table.name(), rows);
            rows.forEach((row, version) -> {
                Long is = stored.get(row);
                if (is == null) {
                    faults.row(Integrity.Kind.ROW_MISSING, table, row);
                } else if (!is.equals(version)) {
                    faults.row(Integrity.Kind.ROW_VERSION, table, row);
                }
            });
        });
    }

    private Map<UUID, Long> stored(String table, Map<UUID, Long> rows) {
        String marks = rows.keySet().stream().map(row -> "?").collect(Collectors.joining(","));
        var query = handle.createQuery("SELECT id, version FROM " + table + " WHERE id IN (" + marks + ")");
        int at = 0;
        for (UUID row : rows.keySet()) {
            query.bind(at++, row);
        }
        Map<UUID, Long> stored = new HashMap<>();
        query.map((rs, context) -> stored.put(rs.getObject(1, UUID.class), rs.getLong(2)))
                .list();
        return stored;
    }
}
