package id.kopdesk.region;

import id.kopdesk.database.Batch;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The region tables themselves: rows in batches, for they are many. */
final class RegionRows {
    private RegionRows() {}

    static Region region(ResultSet row) throws SQLException {
        Region.Type type = Region.Type.valueOf(row.getString("type"));
        return new Region(row.getString("code"), row.getString("name"), type.level(), type);
    }

    static void insert(Handle handle, long edition, Consumer<Consumer<Region>> source) {
        try (Batch batch = new Batch(
                handle, "INSERT INTO region (region_no, code, name, type, since_edition) VALUES (?,?,?,?,?)")) {
            source.accept(region -> batch.add(
                    RegionNo.of(region.code()),
                    region.code(),
                    region.name(),
                    region.type().name(),
                    edition));
            batch.flush();
        }
    }

    /** Moves current rows to the past; the value is the code that took over, or null. */
    static void end(Handle handle, long edition, Map<String, @Nullable String> codes) {
        try (Batch past = new Batch(
                        handle,
                        "INSERT INTO region_past (region_no, since_edition, until_edition, code, name, type, successor)"
                                + " SELECT region_no, since_edition, CAST(? AS BIGINT), code, name, type,"
                                + " CAST(? AS VARCHAR) FROM region WHERE region_no = ?");
                Batch gone = new Batch(handle, "DELETE FROM region WHERE region_no = ?")) {
            codes.forEach((code, successor) -> past.add(edition, successor, RegionNo.of(code)));
            past.flush();
            codes.keySet().forEach(code -> gone.add(RegionNo.of(code)));
            gone.flush();
        }
    }

    static Optional<Region> one(Handle handle, String code) {
        return RegionNo.isCode(code)
                ? list(handle, "region_no = ?", RegionNo.of(code)).stream().findFirst()
                : Optional.empty();
    }

    static List<Region> children(Handle handle, String code) {
        if (!code.isEmpty() && (!RegionNo.isCode(code) || Region.Level.of(code) == Region.Level.VILLAGE)) {
            return List.of();
        }
        return !code.isEmpty() && Region.Level.of(code) == Region.Level.SUBDISTRICT
                ? list(handle, "region_no > ? AND region_no < ?", RegionNo.of(code), RegionNo.end(code))
                : list(handle, "region_no IN (" + marks(RegionNo.children(code)) + ")");
    }

    /** Current regions at or below an area, with those above it; an empty area means all. */
    static List<Region> current(Handle handle, String area) {
        if (area.isEmpty()) {
            return list(handle, "region_no > 0");
        }
        List<Region> rows = new ArrayList<>();
        Region.parentOf(area)
                .flatMap(Region::parentOf)
                .flatMap(code -> one(handle, code))
                .ifPresent(rows::add);
        Region.parentOf(area).flatMap(code -> one(handle, code)).ifPresent(rows::add);
        rows.addAll(list(handle, "region_no >= ? AND region_no < ?", RegionNo.of(area), RegionNo.end(area)));
        return rows;
    }

    private static List<Region> list(Handle handle, String where, Object... values) {
        try (var query =
                handle.createQuery("SELECT code, name, type FROM region WHERE " + where + " ORDER BY region_no")) {
            for (int i = 0; i < values.length; i++) {
                query.bind(i, values[i]);
            }
            return query.map((row, context) -> region(row)).list();
        }
    }

    private static String marks(List<Long> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
