package id.kopdesk.region;

import id.kopdesk.database.Batch;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The region table itself: rows in batches, for they are many. */
final class RegionRows {
    static final String COLUMNS = "code, name, type";

    private RegionRows() {}

    static Region region(ResultSet row) throws SQLException {
        Region.Type type = Region.Type.valueOf(row.getString("type"));
        return new Region(row.getString("code"), row.getString("name"), type.level(), type);
    }

    static void insert(Handle handle, long edition, Consumer<Consumer<Region>> source) {
        try (Batch batch = new Batch(
                handle,
                "INSERT INTO region (code, since_edition, parent_code, name, level_no, type)"
                        + " VALUES (?,?,?,?,?,?)")) {
            source.accept(region -> batch.add(
                    region.code(),
                    edition,
                    region.parentCode().orElse(""),
                    region.name(),
                    region.level().depth(),
                    region.type().name()));
            batch.flush();
        }
    }

    /** Ends rows that are current; the value is the code that took over, or null. */
    static void end(Handle handle, long edition, Map<String, @Nullable String> codes) {
        try (Batch batch = new Batch(
                handle,
                "UPDATE region SET until_edition = ?, successor = ? WHERE code = ? AND until_edition IS NULL")) {
            codes.forEach((code, successor) -> batch.add(edition, successor, code));
            batch.flush();
        }
    }

    /** Current regions at or below an area, with those above it; an empty area means all. */
    static List<Region> current(Handle handle, String area) {
        String below = area.isEmpty() ? "" : " AND ((code >= ? AND code < ?) OR code IN (?, ?))";
        try (var query = handle.createQuery(
                "SELECT " + COLUMNS + " FROM region WHERE until_edition IS NULL" + below + " ORDER BY code")) {
            if (!area.isEmpty()) {
                String province = area.substring(0, 2);
                // Among the characters of codes "/" comes right behind ".", so this ends the codes below the area.
                query.bind(0, area).bind(1, area + "/").bind(2, province);
                query.bind(3, area.length() > 5 ? area.substring(0, 5) : province);
            }
            return query.map((row, context) -> region(row)).list();
        }
    }
}
