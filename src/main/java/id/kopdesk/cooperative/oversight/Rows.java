package id.kopdesk.cooperative.oversight;

import id.kopdesk.base.Json;
import id.kopdesk.base.Period;
import id.kopdesk.base.Reported;
import id.kopdesk.cooperative.OutletKind;
import id.kopdesk.database.Values;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How the facts of the oversight stand in their tables. */
final class Rows {
    private static final String SKIPPED = "SKIPPED:";
    private static final String EMPTY = "EMPTY";

    private Rows() {}

    static Period period(int no) {
        return new Period(YearMonth.of(no / 12, no % 12 + 1));
    }

    static MeetingDetail meeting(ResultSet rs) throws SQLException {
        String documents = rs.getString("documents");
        return new MeetingDetail(
                rs.getInt("book_year"),
                Values.whole(rs, "attended"),
                Values.whole(rs, "entitled"),
                documents == null || documents.isBlank()
                        ? java.util.Set.of()
                        : Arrays.stream(documents.split(" "))
                                .map(Document::valueOf)
                                .collect(Collectors.toSet()),
                Values.whole(rs, "surplus"),
                Values.whole(rs, "share_reserve"),
                Values.whole(rs, "share_members"),
                Values.whole(rs, "share_management"),
                Values.whole(rs, "share_education"),
                Values.whole(rs, "share_social"),
                Values.whole(rs, "village_return"),
                rs.getString("note"));
    }

    static Map<String, @Nullable Object> values(UUID owner, MeetingDetail m) {
        String documents = m.documents().stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
        return new Values()
                .with(OversightTables.OWNER, owner)
                .with("book_year", m.bookYear())
                .with("attended", m.attended())
                .with("entitled", m.entitled())
                .with("documents", documents.isEmpty() ? null : documents)
                .with("surplus", m.surplus())
                .with("share_reserve", m.reserve())
                .with("share_members", m.members())
                .with("share_management", m.management())
                .with("share_education", m.education())
                .with("share_social", m.social())
                .with("village_return", m.villageReturn())
                .with("note", m.note())
                .map();
    }

    static BusinessMonth business(ResultSet rs) throws SQLException {
        Map<Figure, Reported<Long>> figures = new EnumMap<>(Figure.class);
        String states = rs.getString("states");
        Map<String, Object> others = states == null ? Map.of() : Json.readMap(states);
        for (Figure figure : Figure.values()) {
            Long amount = Values.whole(rs, figure.column());
            String state = String.valueOf(others.get(figure.name()));
            if (amount != null) {
                figures.put(figure, new Reported.Value<>(amount));
            } else if (state.equals(EMPTY)) {
                figures.put(figure, new Reported.Empty<>());
            } else if (state.startsWith(SKIPPED)) {
                figures.put(figure, new Reported.Skipped<>(state.substring(SKIPPED.length())));
            }
        }
        return new BusinessMonth(period(rs.getInt("period_no")), Values.day(rs, "as_of"), figures);
    }

    static Map<String, @Nullable Object> values(UUID owner, BusinessMonth m) {
        Values values = new Values()
                .with(OversightTables.OWNER, owner)
                .with("period_no", m.period().index())
                .with("as_of", m.asOf());
        Map<String, String> states = new TreeMap<>();
        for (Figure figure : Figure.values()) {
            Reported<Long> value = m.of(figure);
            values.with(figure.column(), value instanceof Reported.Value<Long> v ? v.value() : null);
            if (value instanceof Reported.Empty<Long>) {
                states.put(figure.name(), EMPTY);
            } else if (value instanceof Reported.Skipped<Long> skipped) {
                states.put(figure.name(), SKIPPED + skipped.reason());
            }
        }
        return values.with("states", states.isEmpty() ? null : Json.write(states))
                .map();
    }

    static Site site(ResultSet rs) throws SQLException {
        return new Site(
                Values.day(rs, "as_of"),
                Values.choice(rs, "land_state", LandState.class),
                Values.whole(rs, "area_m2"),
                Values.number(rs, "percent_built"),
                Values.maybeDay(rs, "handed_over_on"),
                rs.getString("note"));
    }

    static Map<String, @Nullable Object> values(UUID owner, Site s) {
        return new Values()
                .with(OversightTables.OWNER, owner)
                .with("as_of", s.asOf())
                .with("land_state", s.land())
                .with("area_m2", s.area())
                .with("percent_built", s.percentBuilt())
                .with("handed_over_on", s.handedOverOn())
                .with("note", s.note())
                .map();
    }

    static Potential potential(ResultSet rs) throws SQLException {
        return new Potential(
                rs.getString("village_code"),
                Values.choice(rs, "kind", PotentialKind.class),
                rs.getString("name"),
                Values.decimal(rs, "volume"),
                rs.getString("unit"),
                Values.number(rs, "season_from"),
                Values.number(rs, "season_to"),
                Values.maybe(rs, "outlet", OutletKind.class),
                Values.day(rs, "as_of"),
                rs.getString("note"));
    }

    static Map<String, @Nullable Object> values(Potential p) {
        return new Values()
                .with("village_code", p.villageCode())
                .with("kind", p.kind())
                .with("name", p.name())
                .with("volume", p.volume())
                .with("unit", p.unit())
                .with("season_from", p.seasonFrom())
                .with("season_to", p.seasonTo())
                .with("outlet", p.outlet())
                .with("as_of", p.asOf())
                .with("note", p.note())
                .map();
    }

    static Health health(ResultSet rs) throws SQLException {
        return new Health(
                Values.day(rs, "as_of"),
                Values.choice(rs, "state", HealthState.class),
                Values.decimal(rs, "score"),
                rs.getString("source"));
    }

    static Map<String, @Nullable Object> values(UUID owner, Health h) {
        return new Values()
                .with(OversightTables.OWNER, owner)
                .with("as_of", h.asOf())
                .with("state", h.state())
                .with("score", h.score())
                .with("source", h.source())
                .map();
    }
}
