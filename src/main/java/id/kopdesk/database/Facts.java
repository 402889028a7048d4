package id.kopdesk.database;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row's values on their way to the database, and the same ones read back. */
public final class Facts {
    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    public Facts with(String column, @Nullable Object value) {
        values.put(column, value instanceof Enum<?> choice ? choice.name() : value);
        return this;
    }

    public Map<String, @Nullable Object> values() {
        return values;
    }

    public static @Nullable LocalDate date(ResultSet rs, String column) throws SQLException {
        return rs.getObject(column, LocalDate.class);
    }

    public static @Nullable BigDecimal decimal(ResultSet rs, String column) throws SQLException {
        BigDecimal value = rs.getBigDecimal(column);
        return value == null ? null : value.stripTrailingZeros();
    }

    public static @Nullable Long whole(ResultSet rs, String column) throws SQLException {
        long value = rs.getLong(column);
        return rs.wasNull() ? null : value;
    }

    public static <E extends Enum<E>> E choice(ResultSet rs, String column, Class<E> type) throws SQLException {
        return Enum.valueOf(type, rs.getString(column));
    }

    public static <E extends Enum<E>> @Nullable E maybe(ResultSet rs, String column, Class<E> type)
            throws SQLException {
        String name = rs.getString(column);
        return name == null ? null : Enum.valueOf(type, name);
    }

    public static UUID id(ResultSet rs) throws SQLException {
        return rs.getObject("id", UUID.class);
    }
}
