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
public final class Values {
    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    /** A choice goes by its name, a whole number as a long. */
    public Values with(String column, @Nullable Object value) {
        if (value instanceof Enum<?> choice) {
            values.put(column, choice.name());
        } else {
            values.put(column, value instanceof Integer whole ? Long.valueOf(whole) : value);
        }
        return this;
    }

    public Map<String, @Nullable Object> map() {
        return values;
    }

    public static UUID id(ResultSet rs) throws SQLException {
        return rs.getObject("id", UUID.class);
    }

    public static @Nullable UUID maybeId(ResultSet rs, String column) throws SQLException {
        return rs.getObject(column, UUID.class);
    }

    public static LocalDate day(ResultSet rs, String column) throws SQLException {
        return java.util.Objects.requireNonNull(rs.getObject(column, LocalDate.class), column);
    }

    public static @Nullable LocalDate maybeDay(ResultSet rs, String column) throws SQLException {
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

    public static @Nullable Integer number(ResultSet rs, String column) throws SQLException {
        int value = rs.getInt(column);
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
}
