package id.kopdesk.training;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row's values on their way to the database, and the same ones read back. */
final class Values {
    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    Values with(String column, @Nullable Object value) {
        Object kept = value;
        if (value instanceof Enum<?> choice) {
            kept = choice.name();
        } else if (value instanceof Integer number) {
            kept = number.longValue();
        }
        values.put(column, kept);
        return this;
    }

    Map<String, @Nullable Object> map() {
        return values;
    }

    static UUID id(ResultSet rs, String column) throws SQLException {
        return rs.getObject(column, UUID.class);
    }

    static @Nullable UUID maybeId(ResultSet rs, String column) throws SQLException {
        return rs.getObject(column, UUID.class);
    }

    static LocalDate date(ResultSet rs, String column) throws SQLException {
        return Optional.ofNullable(maybeDate(rs, column)).orElseThrow();
    }

    static @Nullable LocalDate maybeDate(ResultSet rs, String column) throws SQLException {
        return rs.getObject(column, LocalDate.class);
    }

    static @Nullable BigDecimal maybeDecimal(ResultSet rs, String column) throws SQLException {
        BigDecimal value = rs.getBigDecimal(column);
        return value == null ? null : plain(value);
    }

    static BigDecimal plain(BigDecimal value) {
        BigDecimal bare = value.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    static @Nullable Long maybeLong(ResultSet rs, String column) throws SQLException {
        long value = rs.getLong(column);
        return rs.wasNull() ? null : value;
    }

    static @Nullable Integer maybeInt(ResultSet rs, String column) throws SQLException {
        int value = rs.getInt(column);
        return rs.wasNull() ? null : value;
    }

    static <E extends Enum<E>> E choice(ResultSet rs, String column, Class<E> type) throws SQLException {
        return Enum.valueOf(type, rs.getString(column));
    }

    static <E extends Enum<E>> @Nullable E maybe(ResultSet rs, String column, Class<E> type) throws SQLException {
        String name = rs.getString(column);
        return name == null ? null : Enum.valueOf(type, name);
    }
}
