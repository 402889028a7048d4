package id.kopdesk.cooperative.oversight;

import id.kopdesk.base.Actor;
import id.kopdesk.base.Period;
import id.kopdesk.database.Database;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Shares of cooperatives by region, as a map and its bars show them. */
public final class Shares {
    /** @param whole active cooperatives of the region */
    public record Share(long part, long whole) {
        /** 0 to 100; 0 for a region without cooperatives. */
        public double percent() {
            return whole == 0 ? 0 : 100.0 * part / whole;
        }
    }

    private final Database database;

    public Shares(Database database) {
        this.database = database;
    }

    /**
     * @param subdistricts by kecamatan, else by kab/kota
     * @param area code of the province or kab/kota to look at
     * @return by region code; a region without cooperatives is not in it
     */
    public Map<String, Share> by(Actor actor, Measure measure, boolean subdistricts, String area, LocalDate today) {
        String column = subdistricts ? "c.subdistrict_code" : "c.regency_code";
        Map<String, Share> shares = new HashMap<>();
        database.read(handle -> handle.createQuery("SELECT " + column + " AS region, COUNT(*) AS whole_count,"
                        + " SUM(CASE WHEN " + condition(measure) + " THEN 1 ELSE 0 END) AS part_count"
                        + " FROM cooperative c WHERE c.removed_at IS NULL AND c.status = 'ACTIVE'"
                        + " AND c.village_code LIKE :area GROUP BY " + column)
                .bindMap(arguments(measure, today))
                .bind("area", area + ".%")
                .map((rs, context) -> shares.put(
                        rs.getString("region"), new Share(rs.getLong("part_count"), rs.getLong("whole_count"))))
                .list());
        shares.keySet().removeIf(code -> !actor.reaches(code));
        return shares;
    }

    private static Map<String, Object> arguments(Measure measure, LocalDate today) {
        return switch (measure) {
            case ANNUAL_MEETING -> Map.of("year", MeetingRules.bookYear(today));
            case REPORTED -> Map.of("month", Period.of(today).index());
            case ACCOMPANIED -> Map.of("today", today);
            case OUTLET_OPEN, LAND_VERIFIED, BUILT -> Map.of();
            default -> Map.of("kind", measure.name());
        };
    }

    private static String condition(Measure measure) {
        String site = "EXISTS (SELECT 1 FROM site s WHERE s.cooperative_id = c.id AND s.removed_at IS NULL"
                + " AND s.as_of = (SELECT MAX(n.as_of) FROM site n WHERE n.cooperative_id = c.id"
                + " AND n.removed_at IS NULL) AND ";
        return switch (measure) {
            case ANNUAL_MEETING ->
                "EXISTS (SELECT 1 FROM annual_meeting m WHERE m.cooperative_id = c.id"
                        + " AND m.removed_at IS NULL AND m.book_year = :year AND m.state IN ('DONE', 'VERIFIED'))";
            case OUTLET_OPEN ->
                "EXISTS (SELECT 1 FROM outlet o WHERE o.cooperative_id = c.id"
                        + " AND o.removed_at IS NULL AND o.status = 'OPERATING')";
            case LAND_VERIFIED ->
                site + "s.land_state IN ('VERIFIED', 'VERIFIED_NOT_BUILT', 'UNDER_CONSTRUCTION', 'FINISHED'))";
            case BUILT -> site + "s.percent_built = 100)";
            case REPORTED ->
                "EXISTS (SELECT 1 FROM business_month b WHERE b.cooperative_id = c.id"
                        + " AND b.removed_at IS NULL AND b.period_no <= :month AND b.period_no > :month - 3"
                        + " AND COALESCE(b.volume, b.transactions, b.assets, b.savings_total) IS NOT NULL)";
            case ACCOMPANIED ->
                "EXISTS (SELECT 1 FROM companion_assignment a JOIN companion p ON p.id = a.companion_id"
                        + " WHERE a.cooperative_id = c.id AND a.removed_at IS NULL AND p.removed_at IS NULL"
                        + " AND p.kind = 'BUSINESS_ASSISTANT' AND a.start_on <= :today"
                        + " AND (a.end_on IS NULL OR a.end_on >= :today))";
            default ->
                "EXISTS (SELECT 1 FROM milestone m WHERE m.cooperative_id = c.id AND m.removed_at IS NULL"
                        + " AND m.kind = :kind AND m.state = 'DONE')";
        };
    }
}
