package id.kopdesk.database;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * The indexes of tables that are about to get very many rows, left out meanwhile and built anew from all rows: one by one
 * each row would go to a page of its own. Those that begin with an id are kept, for ids ascend and their rows go to the
 * end; so are those of a table that is much larger than what it gets. Only for a file that nobody else has open, for this
 * cannot be rolled back.
 */
final class SideIndexes {
    private record Index(String name, String table, String columns) {
        String sql() {
            return "CREATE INDEX " + name + " ON " + table + " (" + columns + ")";
        }
    }

    /** Building reads every row: beyond so many times the new ones, those find their places one by one sooner. */
    private static final long MOST = 6;

    private final List<Index> gone;

    private SideIndexes(List<Index> gone) {
        this.gone = gone;
    }

    static SideIndexes drop(Handle handle, Bulk bulk) {
        List<Index> all = bulk.tables().stream()
                .map(Table::name)
                .filter(table -> rows(handle, table) < MOST * bulk.rows())
                .flatMap(table -> of(handle, table).stream())
                .toList();
        all.forEach(index -> handle.execute("DROP INDEX " + index.name()));
        return new SideIndexes(all);
    }

    private static long rows(Handle handle, String table) {
        return handle.createQuery("SELECT COUNT(*) FROM " + table)
                .mapTo(Long.class)
                .one();
    }

    private static List<Index> of(Handle handle, String table) {
        TreeMap<String, List<String>> columns = handle
                .createQuery("SELECT i.index_name, c.column_name FROM information_schema.indexes i"
                        + " JOIN information_schema.index_columns c ON c.index_name = i.index_name"
                        + " AND c.table_name = i.table_name WHERE i.table_schema = CURRENT_SCHEMA"
                        + " AND i.table_name = ? AND i.index_type_name = 'INDEX'"
                        + " AND NOT EXISTS (SELECT 1 FROM information_schema.index_columns f"
                        + " JOIN information_schema.columns k ON k.table_name = f.table_name"
                        + " AND k.column_name = f.column_name WHERE f.index_name = i.index_name"
                        + " AND f.table_name = i.table_name AND f.ordinal_position = 1 AND k.data_type = 'UUID')"
                        + " ORDER BY i.index_name, c.ordinal_position")
                .bind(0, table.toUpperCase(Locale.ROOT))
                .map((rs, context) -> List.of(rs.getString(1), rs.getString(2)))
                .stream()
                .collect(Collectors.groupingBy(
                        pair -> pair.get(0),
                        TreeMap::new,
                        Collectors.mapping(pair -> pair.get(1), Collectors.toList())));
        return columns.entrySet().stream()
                .map(index -> new Index(index.getKey(), table, String.join(", ", index.getValue())))
                .toList();
    }

    void build(Handle handle, Runnable between) {
        for (Index index : gone) {
            between.run();
            handle.execute(index.sql());
        }
    }
}
