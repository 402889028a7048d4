package id.kopdesk.report;

import id.kopdesk.base.Json;
import id.kopdesk.base.Period;
import id.kopdesk.cooperative.CooperativeFile;
import id.kopdesk.cooperative.oversight.Figure;
import id.kopdesk.workbook.Value;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** The business figures that a cooperative reported for the month, each in one of four states. */
final class FigureFacts implements FactSource {
    static final String FIGURE = "keragaan.";
    static final String REPORTED = "keragaan.lapor";
    static final String YEAR_VOLUME = "keragaan.volume.tahun";

    static final String ALL_COLUMNS = Arrays.stream(Figure.values())
            .map(figure -> "b." + figure.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
    static final RecountQuery RECOUNT_YEAR = RecountQuery.of(
            "COALESCE(SUM(b.volume), 0)",
            "business_month b JOIN cooperative c ON c.id = b.cooperative_id",
            "b.removed_at IS NULL AND b.period_no <= :month AND b.period_no >= :month - MOD(:month, 12)");

    private static final String SKIPPED = "SKIPPED:";

    private final Words words;

    FigureFacts(Words words) {
        this.words = words;
    }

    @Override
    public List<Measure> measures() {
        List<Measure> all = new ArrayList<>();
        all.add(Measure.count(REPORTED));
        for (Figure figure : Figure.values()) {
            all.add(figure.money() ? Measure.rupiah(FIGURE + figure) : Measure.count(FIGURE + figure));
        }
        all.add(Measure.rupiah(YEAR_VOLUME));
        return all;
    }

    @Override
    public List<List<Value>> count(Handle handle, List<CooperativeFile> files, LocalDate day) {
        Map<UUID, List<Value>> month = new HashMap<>();
        SqlFacts.bound(handle, "SELECT * FROM business_month WHERE removed_at IS NULL AND period_no = :month", day)
                .map((rs, context) -> month.put(rs.getObject("cooperative_id", UUID.class), row(rs)))
                .list();
        Map<UUID, Long> year = new HashMap<>();
        handle.createQuery("SELECT cooperative_id, SUM(volume) AS volume FROM business_month WHERE removed_at IS NULL"
                        + " AND volume IS NOT NULL AND period_no BETWEEN ? AND ? GROUP BY cooperative_id")
                .bind(0, day.getYear() * 12)
                .bind(1, Period.of(day).index())
                .map((rs, context) -> year.put(rs.getObject("cooperative_id", UUID.class), rs.getLong("volume")))
                .list();
        List<List<Value>> all = new ArrayList<>();
        for (CooperativeFile file : files) {
            List<Value> values = new ArrayList<>(month.getOrDefault(file.id(), nothing()));
            Long volume = year.get(file.id());
            values.add(volume == null ? notReported() : Value.of(volume));
            all.add(values);
        }
        return all;
    }

    static RecountQuery recount(String what, String which) {
        return RecountQuery.of(
                what,
                "business_month b JOIN cooperative c ON c.id = b.cooperative_id",
                "b.removed_at IS NULL AND b.period_no = :month AND " + which);
    }

    private Value notReported() {
        return new Value.NotReported(words.get("report.notreported"));
    }

    private List<Value> nothing() {
        List<Value> values = new ArrayList<>();
        values.add(Value.of(0));
        for (int i = 0; i < Figure.values().length; i++) {
            values.add(notReported());
        }
        return values;
    }

    private List<Value> row(ResultSet rs) throws SQLException {
        String states = rs.getString("states");
        Map<String, Object> others = states == null ? Map.of() : Json.readMap(states);
        List<Value> values = new ArrayList<>();
        boolean reported = false;
        for (Figure figure : Figure.values()) {
            long amount = rs.getLong(figure.name().toLowerCase(Locale.ROOT));
            boolean none = rs.wasNull();
            reported |= !none;
            values.add(none ? state(String.valueOf(others.get(figure.name()))) : Value.of(amount));
        }
        values.add(0, Value.of(reported ? 1 : 0));
        return values;
    }

    private Value state(String state) {
        if (state.startsWith(SKIPPED)) {
            return new Value.Skipped(words.get("report.skipped", state.substring(SKIPPED.length())));
        }
        return state.equals("EMPTY") ? new Value.Empty() : notReported();
    }
}
