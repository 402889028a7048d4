package id.kopdesk.database;

import id.kopdesk.base.Json;
import id.kopdesk.base.Progress;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Every table of the database as lines of JSON, one a row, in the order of its key: the same data gives the same bytes,
 * whichever engine holds it. Only the engine's own list of migrations is left out.
 */
public final class TableDump {
    private static final String FLYWAY = "flyway_schema_history";

    /** @param type as the engine names it */
    public record Column(String name, String type) {}

    /** @param sha256 of all lines with their ends, 64 hexadecimal digits */
    public record Dumped(String table, List<Column> columns, long rows, String sha256) {
        public Dumped {
            columns = List.copyOf(columns);
        }
    }

    /** Takes the lines of one table; the stream is closed after its last. */
    @FunctionalInterface
    public interface Sink {
        OutputStream table(String name) throws IOException;
    }

    private final Handle handle;
    private final Progress progress;

    TableDump(Handle handle, Progress progress) {
        this.handle = handle;
        this.progress = progress;
    }

    List<Dumped> to(Sink sink) {
        List<String> tables = handle.createQuery("SELECT LOWER(table_name) FROM information_schema.tables"
                        + " WHERE table_schema = CURRENT_SCHEMA AND table_type = 'BASE TABLE' ORDER BY 1")
                .mapTo(String.class)
                .list();
        List<Dumped> dumped = new ArrayList<>();
        for (String table : tables) {
            progress.check();
            progress.at("database.dump", dumped.size(), tables.size());
            if (!table.equals(FLYWAY)) {
                dumped.add(one(table, sink));
            }
        }
        return dumped;
    }

    private Dumped one(String table, Sink sink) {
        List<Column> columns = columns(table);
        String sql =
                "SELECT " + String.join(", ", columns.stream().map(Column::name).toList()) + " FROM " + table
                        + " ORDER BY " + String.join(", ", order(table, columns));
        MessageDigest digest = sha256();
        long[] rows = {0};
        try (OutputStream out = sink.table(table)) {
            handle.createQuery(sql).scanResultSet((results, context) -> {
                ResultSet rs = results.get();
                while (rs.next()) {
                    progress.check();
                    byte[] line = (Json.write(row(rs, columns)) + "\n").getBytes(StandardCharsets.UTF_8);
                    digest.update(line);
                    write(out, line);
                    rows[0]++;
                }
                return rows[0];
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Dumped(table, columns, rows[0], HexFormat.of().formatHex(digest.digest()));
    }

    private static void write(OutputStream out, byte[] line) {
        try {
            out.write(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Column> columns(String table) {
        return handle.createQuery("SELECT LOWER(column_name) AS name, data_type FROM information_schema.columns"
                        + " WHERE table_schema = CURRENT_SCHEMA AND LOWER(table_name) = ? ORDER BY ordinal_position")
                .bind(0, table)
                .map((rs, context) -> new Column(
                        rs.getString("name"), rs.getString("data_type").toUpperCase(Locale.ROOT)))
                .list();
    }

    /** The key's columns, which never tie; a table without one is ordered by all. */
    private List<String> order(String table, List<Column> columns) {
        List<String> key = handle.createQuery("SELECT LOWER(k.column_name) FROM information_schema.table_constraints c"
                        + " JOIN information_schema.key_column_usage k ON k.constraint_name = c.constraint_name"
                        + " AND k.constraint_schema = c.constraint_schema AND k.table_name = c.table_name"
                        + " WHERE c.constraint_type = 'PRIMARY KEY' AND c.table_schema = CURRENT_SCHEMA"
                        + " AND LOWER(c.table_name) = ? ORDER BY k.ordinal_position")
                .bind(0, table)
                .mapTo(String.class)
                .list();
        return key.isEmpty() ? columns.stream().map(Column::name).toList() : key;
    }

    private static Map<String, @Nullable Object> row(ResultSet rs, List<Column> columns) throws SQLException {
        Map<String, @Nullable Object> row = new TreeMap<>();
        for (int i = 0; i < columns.size(); i++) {
            row.put(columns.get(i).name(), JsonValue.of(rs, i + 1));
        }
        return row;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
