package id.kopdesk.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** A column's value as JSON has it: numbers and yes/no as themselves, moments in UTC, bytes in Base64, all else as text. */
final class JsonValue {
    private JsonValue() {}

    static @Nullable Object of(ResultSet rs, int column) throws SQLException {
        Object value = switch (rs.getMetaData().getColumnType(column)) {
            case Types.BIGINT, Types.INTEGER, Types.SMALLINT, Types.TINYINT -> rs.getLong(column);
            case Types.BOOLEAN, Types.BIT -> rs.getBoolean(column);
            case Types.DECIMAL, Types.NUMERIC -> rs.getBigDecimal(column);
            case Types.DATE -> text(rs.getObject(column, LocalDate.class));
            case Types.TIMESTAMP_WITH_TIMEZONE, Types.TIMESTAMP -> moment(rs.getObject(column, OffsetDateTime.class));
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> base64(rs.getBytes(column));
            default -> rs.getString(column);
        };
        return rs.wasNull() ? null : value;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static @Nullable String moment(@Nullable OffsetDateTime value) {
        return value == null ? null : value.toInstant().toString();
    }

    private static @Nullable String base64(byte @Nullable [] bytes) {
        return bytes == null ? null : Base64.getEncoder().encodeToString(bytes);
    }
}
