package id.kopdesk.database;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Reads a row with every own column, for conflicts, history and undo. */
final class RowReader {
    private RowReader() {}

    static Optional<Row> find(Handle handle, Table table, UUID id) {
        return handle.createQuery(table.selectSql())
                .bind(0, id)
                .map((rs, context) -> row(table, rs))
                .findOne();
    }

    static Row row(Table table, ResultSet rs) throws SQLException {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (Table.Column column : table.columns()) {
            values.put(column.name(), value(rs, column));
        }
        return new Row(
                rs.getObject("id", UUID.class),
                rs.getLong("version"),
                rs.getObject("removed_at", OffsetDateTime.class),
                rs.getString("removed_reason"),
                Collections.unmodifiableMap(values));
    }

    private static @Nullable Object value(ResultSet rs, Table.Column column) throws SQLException {
        String name = column.name();
        Object value = switch (column.kind()) {
            case TEXT -> rs.getString(name);
            case WHOLE -> rs.getLong(name);
            case DECIMAL -> rs.getObject(name, BigDecimal.class);
            case DATE -> rs.getObject(name, LocalDate.class);
            case BOOLEAN -> rs.getBoolean(name);
            case ID -> rs.getObject(name, UUID.class);
        };
        return rs.wasNull() ? null : value;
    }
}
