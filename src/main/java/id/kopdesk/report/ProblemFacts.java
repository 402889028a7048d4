package id.kopdesk.report;

import id.kopdesk.workbook.Value;
import java.util.List;

/** Problems of cooperatives as they stood at the end of the day, and visits up to it. */
final class ProblemFacts {
    static final String FOUND = "masalah.ditemukan";
    static final String OPEN = "masalah.terbuka";
    static final String OVERDUE = "masalah.terlambat";
    static final String VISITS = "kunjungan";

    private static final String NOTED =
            "p.removed_at IS NULL AND p.subject_kind = 'COOPERATIVE' AND p.found_on <= :day";
    private static final String IS_OPEN = """
            COALESCE((SELECT s.kind FROM problem_step s WHERE s.problem_id = p.id AND s.removed_at IS NULL
              AND s.kind IN ('CLOSED', 'REOPENED') AND s.event_date <= :day
              AND NOT EXISTS (SELECT 1 FROM problem_step n WHERE n.problem_id = p.id AND n.removed_at IS NULL
                AND n.kind IN ('CLOSED', 'REOPENED') AND n.event_date <= :day AND n.step_no > s.step_no)), '-') <> 'CLOSED'""";
    private static final String IS_LATE = """
            EXISTS (SELECT 1 FROM problem_step a WHERE a.problem_id = p.id AND a.removed_at IS NULL
              AND a.kind = 'ACTION' AND a.event_date <= :day AND a.due_on < :day
              AND NOT EXISTS (SELECT 1 FROM problem_step d WHERE d.action_id = a.id AND d.removed_at IS NULL
                AND d.event_date <= :day))""";

    private ProblemFacts() {}

    static FactSource problems() {
        return new SqlFacts(
                List.of(Measure.count(FOUND), Measure.count(OPEN), Measure.count(OVERDUE)),
                "SELECT x.cooperative_id, COUNT(*), SUM(x.still), SUM(x.late) FROM (SELECT CAST(p.subject_id AS UUID) AS"
                        + " cooperative_id, CASE WHEN " + IS_OPEN + " THEN 1 ELSE 0 END AS still, CASE WHEN " + IS_OPEN
                        + " AND " + IS_LATE + " THEN 1 ELSE 0 END AS late FROM problem p WHERE " + NOTED
                        + ") x GROUP BY x.cooperative_id",
                Value.of(0));
    }

    static FactSource visits() {
        return new SqlFacts(
                List.of(Measure.count(VISITS)),
                "SELECT CAST(v.subject_id AS UUID), COUNT(*) FROM visit v WHERE v.removed_at IS NULL"
                        + " AND v.subject_kind = 'COOPERATIVE' AND v.held_on <= :day GROUP BY v.subject_id",
                Value.of(0));
    }

    static RecountQuery recount(String key) {
        if (key.equals(VISITS)) {
            return RecountQuery.of(
                    "COUNT(*)",
                    "visit v JOIN cooperative c ON CAST(c.id AS VARCHAR(36)) = v.subject_id",
                    "v.removed_at IS NULL AND v.subject_kind = 'COOPERATIVE' AND v.held_on <= :day");
        }
        String which = key.equals(FOUND) ? "" : " AND " + IS_OPEN + (key.equals(OPEN) ? "" : " AND " + IS_LATE);
        return RecountQuery.of(
                "COUNT(*)", "problem p JOIN cooperative c ON CAST(c.id AS VARCHAR(36)) = p.subject_id", NOTED + which);
    }
}
