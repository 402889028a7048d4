package id.kopdesk.report;

import id.kopdesk.workbook.Value;
import java.util.List;

/** The site of a cooperative as last known on the day: land, and how far the building is in the official steps. */
final class SiteFacts {
    static final String RECORDED = "lahan.tercatat";
    static final String VERIFIED = "lahan.terverifikasi";
    static final String BUILDING = "lahan.dibangun";
    static final String FINISHED = "lahan.selesai";
    static final List<String> STEPS = List.of("bangun.20", "bangun.50", "bangun.75", "bangun.99", "bangun.100");
    private static final List<String> PERCENT = List.of(
            "percent_built BETWEEN 0 AND 20",
            "percent_built BETWEEN 21 AND 50",
            "percent_built BETWEEN 51 AND 75",
            "percent_built BETWEEN 76 AND 99",
            "percent_built = 100");
    private static final String GOOD =
            "land_state IN ('VERIFIED', 'VERIFIED_NOT_BUILT', 'UNDER_CONSTRUCTION', 'FINISHED')";
    private static final String NEWEST = """
            s.removed_at IS NULL AND s.as_of <= :day AND NOT EXISTS (SELECT 1 FROM site n
              WHERE n.cooperative_id = s.cooperative_id AND n.removed_at IS NULL AND n.as_of <= :day
                AND (n.as_of > s.as_of OR n.as_of = s.as_of AND n.id > s.id))""";

    private SiteFacts() {}

    static FactSource source() {
        StringBuilder sql = new StringBuilder("SELECT s.cooperative_id, 1, " + one(GOOD) + ", "
                + one("land_state = 'UNDER_CONSTRUCTION'") + ", " + one("land_state = 'FINISHED'"));
        PERCENT.forEach(step -> sql.append(", ").append(one(step)));
        sql.append(" FROM site s WHERE ").append(NEWEST);
        List<Measure> measures = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(RECORDED, VERIFIED, BUILDING, FINISHED), STEPS.stream())
                .map(Measure::count)
                .toList();
        return new SqlFacts(measures, sql.toString(), Value.of(0));
    }

    private static String one(String condition) {
        return "CASE WHEN s." + condition + " THEN 1 ELSE 0 END";
    }

    static RecountQuery recount(String key) {
        String which = switch (key) {
            case RECORDED -> "1 = 1";
            case VERIFIED -> "s." + GOOD;
            case BUILDING -> "s.land_state = 'UNDER_CONSTRUCTION'";
            case FINISHED -> "s.land_state = 'FINISHED'";
            default -> "s." + PERCENT.get(STEPS.indexOf(key));
        };
        return RecountQuery.of(
                "COUNT(*)", "site s JOIN cooperative c ON c.id = s.cooperative_id", NEWEST + " AND " + which);
    }
}
