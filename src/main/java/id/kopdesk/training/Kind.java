package id.kopdesk.training;

import id.kopdesk.cooperative.Part;
import id.kopdesk.database.Table;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Function;

/** How one kind of record stands in its table. */
record Kind<T>(Table table, Reading<T> reading, Function<T, Values> values) {
    @FunctionalInterface
    interface Reading<T> {
        T read(ResultSet rs) throws SQLException;
    }

    Part<T> part(ResultSet rs) throws SQLException {
        return new Part<>(Values.id(rs, "id"), rs.getLong("version"), reading.read(rs));
    }
}
