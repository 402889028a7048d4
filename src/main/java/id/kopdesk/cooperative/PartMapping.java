package id.kopdesk.cooperative;

import id.kopdesk.database.Facts;
import id.kopdesk.database.Table;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How one kind of part stands in its table. */
record PartMapping<T>(
        Table table,
        Function<CooperativeFile, List<Part<T>>> parts,
        BiFunction<CooperativeFile, List<Part<T>>, CooperativeFile> with,
        Reading<T> reading,
        BiFunction<UUID, T, Map<String, @Nullable Object>> values) {

    @FunctionalInterface
    interface Reading<T> {
        T read(ResultSet rs) throws SQLException;
    }

    Part<T> part(ResultSet rs) throws SQLException {
        return new Part<>(Facts.id(rs), rs.getLong("version"), reading.read(rs));
    }
}
