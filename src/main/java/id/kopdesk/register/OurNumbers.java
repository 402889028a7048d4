package id.kopdesk.register;

import id.kopdesk.base.Actor;
import id.kopdesk.base.Period;
import id.kopdesk.base.Reported;
import id.kopdesk.database.Database;
import id.kopdesk.region.Region;
import id.kopdesk.region.RegionTree;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** The office's own figures per region on a day, counted the way the monthly report counts. */
final class OurNumbers {
    private static final String DONE = """
        JOIN milestone m ON m.cooperative_id = c.id AND m.removed_at IS NULL AND m.kind = :kind
          AND m.state = 'DONE' AND COALESCE(m.event_date, m.as_of) <= :today
        """;
    private static final String MET = """
        JOIN annual_meeting m ON m.cooperative_id = c.id AND m.removed_at IS NULL AND m.book_year = :year
          AND m.state IN ('DONE', 'VERIFIED') AND COALESCE(m.held_on, m.as_of) <= :today
        """;

    private final Handle handle;
    private final String column;
    private final Actor actor;
    private final LocalDate day;
    private final Map<String, Map<RegisterFigure, Reported<BigDecimal>>> numbers = new HashMap<>();

    private OurNumbers(Handle handle, Region.Level level, Actor actor, LocalDate day) {
        this.handle = handle;
        this.actor = actor;
        this.day = day;
        column = switch (level) {
            case PROVINCE -> "SUBSTRING(c.regency_code, 1, 2)";
            case REGENCY -> "c.regency_code";
            case SUBDISTRICT -> "c.subdistrict_code";
            case VILLAGE -> "c.village_code";
        };
    }

    static Map<String, Map<RegisterFigure, Reported<BigDecimal>>> on(
            Database database, Actor actor, RegionTree tree, Region.Level level, LocalDate day) {
        return database.read(handle -> new OurNumbers(handle, level, actor, day).count(tree));
    }

    private Map<String, Map<RegisterFigure, Reported<BigDecimal>>> count(RegionTree tree) {
        counted(RegisterFigure.COOPERATIVES, "COUNT(*)", "", "", 0);
        counted(RegisterFigure.ACCOUNTS, "COUNT(DISTINCT c.id)", DONE, "SIMKOPDES_ACCOUNT", 0);
        counted(RegisterFigure.TAX_IDS, "COUNT(DISTINCT c.id)", DONE, "TAX_ID", 0);
        counted(RegisterFigure.BUSINESS_IDS, "COUNT(DISTINCT c.id)", DONE, "BUSINESS_ID", 0);
        counted(RegisterFigure.ANNUAL_MEETINGS, "COUNT(DISTINCT c.id)", MET, "", day.getYear() - 1);
        reported(RegisterFigure.TRADING, "COUNT(DISTINCT CASE WHEN b.transactions > 0 THEN c.id END)", "transactions");
        reported(RegisterFigure.TRANSACTION_COUNT, "SUM(b.transactions)", "transactions");
        reported(RegisterFigure.TRANSACTION_VALUE, "SUM(b.volume)", "volume");
        savings();
        numbers.forEach((code, figures) -> {
            long subdistricts = tree.find(code)
                    .filter(region -> region.level() == Region.Level.REGENCY)
                    .map(region -> (long) tree.children(region.code()).size())
                    .orElse(0L);
            if (subdistricts > 0) {
                figures.put(RegisterFigure.SUBDISTRICTS, new Reported.Value<>(BigDecimal.valueOf(subdistricts)));
            }
        });
        return numbers;
    }

    /** A count of ours is never silent: where there is none it is zero. */
    private void counted(RegisterFigure figure, String what, String join, String kind, int year) {
        var query = handle.createQuery("SELECT " + column + " AS region, " + what + " AS found FROM cooperative c "
                + join + " WHERE " + Own.STANDS + " GROUP BY " + column);
        query.bind("today", day);
        if (!kind.isEmpty()) {
            query.bind("kind", kind);
        }
        if (year > 0) {
            query.bind("year", year);
        }
        query.map((rs, context) -> put(rs.getString("region"), figure, rs.getBigDecimal("found")))
                .list();
        if (figure != RegisterFigure.COOPERATIVES) {
            numbers.values().forEach(f -> f.putIfAbsent(figure, new Reported.Value<>(BigDecimal.ZERO)));
        }
    }

    /** Figures that cooperatives report: where none did, nobody reported. */
    private void reported(RegisterFigure figure, String what, String reportedColumn) {
        handle.createQuery("SELECT " + column + " AS region, " + what + " AS found FROM cooperative c"
                        + " JOIN business_month b ON b.cooperative_id = c.id AND b.removed_at IS NULL"
                        + " AND b.period_no <= :month AND b." + reportedColumn + " IS NOT NULL"
                        + " WHERE " + Own.STANDS + " GROUP BY " + column)
                .bind("today", day)
                .bind("month", Period.of(day).index())
                .map((rs, context) -> put(rs.getString("region"), figure, rs.getBigDecimal("found")))
                .list();
        silence(figure);
    }

    private void savings() {
        handle.createQuery("SELECT " + column + " AS region, SUM(b.savings_total) AS found FROM cooperative c"
                        + " JOIN business_month b ON b.cooperative_id = c.id AND b.removed_at IS NULL"
                        + " AND b.period_no = (SELECT MAX(l.period_no) FROM business_month l"
                        + " WHERE l.cooperative_id = c.id AND l.removed_at IS NULL AND l.savings_total IS NOT NULL"
                        + " AND l.period_no <= :month)"
                        + " WHERE " + Own.STANDS + " GROUP BY " + column)
                .bind("today", day)
                .bind("month", Period.of(day).index())
                .map((rs, context) ->
                        put(rs.getString("region"), RegisterFigure.SAVINGS_TOTAL, rs.getBigDecimal("found")))
                .list();
        silence(RegisterFigure.SAVINGS_TOTAL);
    }

    private void silence(RegisterFigure figure) {
        numbers.values().forEach(figures -> figures.putIfAbsent(figure, new Reported.NotReported<>()));
    }

    private boolean put(String region, RegisterFigure figure, BigDecimal number) {
        boolean reached = actor.reaches(region);
        if (reached) {
            numbers.computeIfAbsent(region, code -> new EnumMap<>(RegisterFigure.class))
                    .put(figure, new Reported.Value<>(number));
        }
        return reached;
    }
}
