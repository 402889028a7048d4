package id.kopdesk.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/**
 * What a table holds, whatever the order of its rows: two files that hold the same give the same.
 *
 * @param sum of one number for each row, made of all its values
 */
record Tally(long rows, long sum) {
    private static final long PRIME = 0x100000001b3L;
    private static final long NOTHING = 0xcbf29ce484222325L;

    /** Of every table but these. */
    static Map<String, Tally> but(Handle handle, Collection<String> left) {
        List<String> tables = handle.createQuery("SELECT LOWER(table_name) FROM information_schema.tables"
                        + " WHERE table_schema = CURRENT_SCHEMA AND table_type = 'BASE TABLE'")
                .mapTo(String.class)
                .list();
        return of(handle, tables.stream().filter(table -> !left.contains(table)).toList());
    }

    static Map<String, Tally> of(Handle handle, Collection<String> tables) {
        Map<String, Tally> all = new HashMap<>();
        tables.forEach(table -> all.put(table, of(handle, table)));
        return all;
    }

    private static Tally of(Handle handle, String table) {
        String name = table.equals("flyway_schema_history") ? "\"" + table + "\"" : table;
        return handle.createQuery("SELECT * FROM " + name).scanResultSet((results, context) -> sum(results.get()));
    }

    private static Tally sum(ResultSet rs) throws SQLException {
        int columns = rs.getMetaData().getColumnCount();
        long rows = 0;
        long sum = 0;
        while (rs.next()) {
            long row = NOTHING;
            for (int i = 1; i <= columns; i++) {
                String value = rs.getString(i);
                row = (row ^ (value == null ? -1 : value.length())) * PRIME;
                for (int at = 0; value != null && at < value.length(); at++) {
                    row = (row ^ value.charAt(at)) * PRIME;
                }
            }
            rows++;
            sum += row ^ row >>> 29;
        }
        return new Tally(rows, sum);
    }
}
