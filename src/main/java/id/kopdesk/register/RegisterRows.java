package id.kopdesk.register;

import id.kopdesk.base.Finding;
import id.kopdesk.base.Json;
import id.kopdesk.base.Reported;
import id.kopdesk.database.Values;
import id.kopdesk.region.Region;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How snapshots and their rows stand in their tables. */
final class RegisterRows {
    private static final String SILENT = "-";

    private RegisterRows() {}

    static Snapshot snapshot(ResultSet rs) throws SQLException {
        return new Snapshot(
                Values.id(rs),
                Values.choice(rs, "kind", SnapshotKind.class),
                Values.day(rs, "taken_on"),
                rs.getString("file_name"),
                rs.getString("file_hash"),
                Values.choice(rs, "level", Region.Level.class),
                Json.read(rs.getString("receipt"), Receipt.class));
    }

    static Map<String, @Nullable Object> values(Snapshot s) {
        return new Values()
                .with("kind", s.kind())
                .with("taken_on", s.takenOn())
                .with("file_name", tail(s.fileName()))
                .with("file_hash", s.fileHash())
                .with("level", s.level())
                .with("receipt", Json.write(s.receipt()))
                .map();
    }

    static CooperativeRow cooperative(ResultSet rs) throws SQLException {
        return new CooperativeRow(
                Values.id(rs),
                rs.getLong("version"),
                rs.getInt("row_no"),
                rs.getString("simkopdes_id"),
                rs.getString("name"),
                new Place(text(rs, "province"), text(rs, "regency"), text(rs, "subdistrict"), ""),
                Values.decimal(rs, "latitude"),
                Values.decimal(rs, "longitude"),
                text(rs, "region_code"),
                Values.maybeId(rs, "cooperative_id"),
                Values.choice(rs, "outcome", Outcome.class),
                codes(rs),
                findings(rs));
    }

    static Map<String, @Nullable Object> values(UUID snapshot, CooperativeRow r) {
        return new Values()
                .with("snapshot_id", snapshot)
                .with("row_no", r.row())
                .with("simkopdes_id", r.simkopdesId())
                .with("name", short200(r.name()))
                .with("province", none(r.place().province()))
                .with("regency", none(r.place().regency()))
                .with("subdistrict", none(r.place().subdistrict()))
                .with("latitude", r.latitude())
                .with("longitude", r.longitude())
                .with("region_code", none(r.regionCode()))
                .with("cooperative_id", r.cooperative())
                .with("outcome", r.outcome())
                .with("candidates", none(String.join(" ", r.candidates())))
                .with("findings", r.findings().isEmpty() ? null : Json.write(r.findings()))
                .map();
    }

    static RegionRow region(ResultSet rs) throws SQLException {
        Map<RegisterFigure, Reported<BigDecimal>> figures = new EnumMap<>(RegisterFigure.class);
        Json.readMap(rs.getString("figures"))
                .forEach((name, value) -> figures.put(RegisterFigure.valueOf(name), read(String.valueOf(value))));
        return new RegionRow(
                Values.id(rs),
                rs.getLong("version"),
                rs.getInt("row_no"),
                new Place(text(rs, "province"), text(rs, "regency"), text(rs, "subdistrict"), text(rs, "village")),
                text(rs, "region_code"),
                Values.choice(rs, "outcome", Outcome.class),
                figures,
                codes(rs),
                findings(rs));
    }

    static Map<String, @Nullable Object> values(UUID snapshot, RegionRow r) {
        Map<String, String> figures = new TreeMap<>();
        r.figures().forEach((figure, value) -> figures.put(figure.name(), write(value)));
        return new Values()
                .with("snapshot_id", snapshot)
                .with("row_no", r.row())
                .with("province", none(r.place().province()))
                .with("regency", none(r.place().regency()))
                .with("subdistrict", none(r.place().subdistrict()))
                .with("village", none(r.place().village()))
                .with("region_code", none(r.regionCode()))
                .with("outcome", r.outcome())
                .with("figures", Json.write(figures))
                .with("candidates", none(String.join(" ", r.candidates())))
                .with("findings", r.findings().isEmpty() ? null : Json.write(r.findings()))
                .map();
    }

    private static String write(Reported<BigDecimal> value) {
        if (value instanceof Reported.Value<BigDecimal> number) {
            return number.value().toPlainString();
        }
        return value instanceof Reported.NotReported<BigDecimal> ? SILENT : "";
    }

    private static Reported<BigDecimal> read(String text) {
        if (text.isEmpty()) {
            return new Reported.Empty<>();
        }
        return text.equals(SILENT) ? new Reported.NotReported<>() : new Reported.Value<>(new BigDecimal(text));
    }

    private static List<String> codes(ResultSet rs) throws SQLException {
        String codes = text(rs, "candidates");
        return codes.isEmpty() ? List.of() : List.of(codes.split(" "));
    }

    private static List<Finding> findings(ResultSet rs) throws SQLException {
        String found = rs.getString("findings");
        return found == null ? List.of() : List.of(Json.read(found, Finding[].class));
    }

    private static String text(ResultSet rs, String column) throws SQLException {
        String text = rs.getString(column);
        return text == null ? "" : text;
    }

    private static @Nullable String none(String text) {
        return text.isEmpty() ? null : text.length() > 2000 ? text.substring(0, 2000) : text;
    }

    private static String short200(String text) {
        return text.length() > 200 ? text.substring(0, 200) : text;
    }

    private static String tail(String name) {
        return name.length() > 255 ? name.substring(name.length() - 255) : name;
    }
}
