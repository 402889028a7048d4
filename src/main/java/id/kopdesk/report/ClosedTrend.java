package id.kopdesk.report;

import id.kopdesk.base.Actor;
import id.kopdesk.base.Json;
import id.kopdesk.base.Period;
import id.kopdesk.base.Reported;
import id.kopdesk.cooperative.MilestoneKind;
import id.kopdesk.database.Database;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A run of months as they were closed, from the sums that each snapshot keeps; quick enough for the first screen. A
 * month that is not closed is not reported, never zero.
 *
 * @param months the oldest first
 * @param totals by measure, one a month
 */
public record ClosedTrend(List<Period> months, Map<String, List<Reported<Long>>> totals) {
    /** What is kept beside a snapshot, in the order in which it is shown. */
    public static final List<String> MEASURES = List.of(
            RegisterFacts.STEP + MilestoneKind.BUSINESS_ID,
            RegisterFacts.MET,
            RegisterFacts.OUTLETS,
            MemberFacts.MEMBERS,
            FigureFacts.REPORTED);

    public ClosedTrend {
        months = List.copyOf(months);
        totals = Map.copyOf(totals);
    }

    /** Whether any of the months was closed. */
    public boolean any() {
        return totals.values().stream().flatMap(List::stream).anyMatch(Reported.Value.class::isInstance);
    }

    /** By kab/kota, then by measure. */
    static Map<String, Map<String, Long>> totals(MonthlyReport report) {
        Map<String, Map<String, Long>> all = new TreeMap<>();
        for (String regency : report.regencies()) {
            FactTable own = report.facts().within(regency);
            Map<String, Long> sums = new TreeMap<>();
            MEASURES.stream().filter(own::counts).forEach(measure -> sums.put(measure, own.total(measure)));
            all.put(regency, sums);
        }
        return all;
    }

    /**
     * The kab/kota that the person reaches whole; a person of one kecamatan has none.
     *
     * @param last the newest month
     */
    public static ClosedTrend read(Database database, Actor actor, Period last) {
        Map<String, String> kept = new HashMap<>();
        database.read(handle -> handle.createQuery("""
                SELECT s.period, s.totals FROM report_snapshot s JOIN report_month m
                  ON m.period = s.period AND m.revision = s.revision
                WHERE s.removed_at IS NULL AND m.removed_at IS NULL AND m.state IN ('CLOSED', 'SENT')
                  AND s.totals IS NOT NULL
                """)
                .map((rs, context) -> kept.put(rs.getString("period"), rs.getString("totals")))
                .list());
        List<Period> months = new ArrayList<>();
        Map<String, List<Reported<Long>>> totals = new LinkedHashMap<>();
        MEASURES.forEach(measure -> totals.put(measure, new ArrayList<>()));
        for (int back = Trend.MONTHS - 1; back >= 0; back--) {
            Period month = new Period(last.month().minusMonths(back));
            months.add(month);
            String text = kept.get(month.toString());
            Map<String, Long> sums = text == null ? Map.of() : sums(text, actor);
            totals.forEach((measure, run) -> {
                Long sum = sums.get(measure);
                run.add(sum == null ? new Reported.NotReported<>() : new Reported.Value<>(sum));
            });
        }
        return new ClosedTrend(months, totals);
    }

    private static Map<String, Long> sums(String text, Actor actor) {
        Map<String, Long> sums = new HashMap<>();
        Json.readMap(text).forEach((regency, own) -> {
            if (actor.reaches(regency) && own instanceof Map<?, ?> measures) {
                measures.forEach(
                        (measure, sum) -> sums.merge(String.valueOf(measure), ((Number) sum).longValue(), Long::sum));
            }
        });
        return sums;
    }
}
