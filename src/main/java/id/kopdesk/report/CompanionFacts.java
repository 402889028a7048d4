package id.kopdesk.report;

import id.kopdesk.cooperative.oversight.CompanionKind;
import id.kopdesk.workbook.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which cooperatives were accompanied on the day, and by whom. */
final class CompanionFacts {
    static final String ACCOMPANIED = "pendamping.koperasi";
    static final String KIND = "pendamping.";

    private static final String FROM = "companion_assignment a JOIN companion k ON k.id = a.companion_id";
    private static final String SERVING = """
            a.removed_at IS NULL AND k.removed_at IS NULL AND a.start_on <= :day
              AND (a.end_on IS NULL OR a.end_on > :day) AND (k.end_on IS NULL OR k.end_on > :day)""";

    private CompanionFacts() {}

    static FactSource source() {
        List<Measure> measures = new ArrayList<>();
        measures.add(Measure.count(ACCOMPANIED));
        StringBuilder sql = new StringBuilder("SELECT a.cooperative_id, 1");
        Arrays.stream(CompanionKind.values()).forEach(kind -> {
            measures.add(Measure.count(KIND + kind));
            sql.append(", SUM(CASE WHEN k.kind = '").append(kind).append("' THEN 1 ELSE 0 END)");
        });
        sql.append(" FROM ").append(FROM).append(" WHERE ").append(SERVING).append(" GROUP BY a.cooperative_id");
        return new SqlFacts(measures, sql.toString(), Value.of(0));
    }

    static RecountQuery recount(String key) {
        String what = key.equals(ACCOMPANIED)
                ? "COUNT(DISTINCT a.cooperative_id)"
                : "COUNT(CASE WHEN k.kind = '" + key.substring(KIND.length()) + "' THEN 1 END)";
        return RecountQuery.of(what, FROM + " JOIN cooperative c ON c.id = a.cooperative_id", SERVING);
    }
}
