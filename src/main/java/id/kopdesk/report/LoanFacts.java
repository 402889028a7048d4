package id.kopdesk.report;

import id.kopdesk.loan.SchemePath;
import id.kopdesk.loan.StepKind;
import id.kopdesk.workbook.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Proposals, the step that each had reached by the day, and money by its own dates: what was paid out, what fell due,
 * what was paid, and what is in arrears proposal by proposal (one that is ahead does not pay for another).
 */
final class LoanFacts {
    static final String PROPOSALS = "pinjaman.usulan";
    static final String PATH = "pinjaman.jalur.";
    static final String STEP = "pinjaman.tahap.";
    static final String PAID_OUT = "pinjaman.cair";
    static final String DUE = "pinjaman.jatuh.tempo";
    static final String PAID = "pinjaman.dibayar";
    static final String ARREARS = "pinjaman.tunggakan";
    static final String IN_ARREARS = "pinjaman.menunggak";

    private static final String DUE_SQL = """
            (SELECT COALESCE(SUM(i.principal + i.interest), 0) FROM loan_instalment i
             WHERE i.proposal_id = p.id AND i.removed_at IS NULL AND i.due_on <= :day)""";
    private static final String PAID_SQL = """
            (SELECT COALESCE(SUM(y.amount), 0) FROM loan_payment y WHERE y.proposal_id = p.id
             AND y.removed_at IS NULL AND y.kind = 'INSTALMENT' AND y.on_date <= :day)""";
    private static final String OUT_SQL = """
            (SELECT COALESCE(SUM(d.amount), 0) FROM loan_disbursement d WHERE d.proposal_id = p.id
             AND d.removed_at IS NULL AND d.on_date <= :day)""";
    /** The step of the newest event up to the day; the request itself where there is none. */
    private static final String STEP_SQL = """
            COALESCE((SELECT e.step FROM loan_event e WHERE e.proposal_id = p.id AND e.removed_at IS NULL
              AND e.on_date <= :day AND NOT EXISTS (SELECT 1 FROM loan_event n WHERE n.proposal_id = p.id
                AND n.removed_at IS NULL AND n.on_date <= :day AND n.event_no > e.event_no)), 'REQUEST')""";

    private LoanFacts() {}

    private static final String EACH = "SELECT p.id, p.cooperative_id, (SELECT m.path FROM loan_scheme m WHERE m.id"
            + " = p.scheme_id) AS path, " + STEP_SQL + " AS step, " + OUT_SQL + " AS paid_out, " + DUE_SQL + " AS due, "
            + PAID_SQL + " AS paid FROM loan_proposal p WHERE p.removed_at IS NULL AND p.filed_on <= :day";

    static FactSource source() {
        List<Measure> measures = new ArrayList<>();
        measures.add(Measure.count(PROPOSALS));
        StringBuilder sql = new StringBuilder("SELECT x.cooperative_id, COUNT(*)");
        Arrays.stream(SchemePath.values()).forEach(path -> {
            measures.add(Measure.count(PATH + path));
            sql.append(", SUM(CASE WHEN x.path = '").append(path).append("' THEN 1 ELSE 0 END)");
        });
        Arrays.stream(StepKind.values()).forEach(step -> {
            measures.add(Measure.count(STEP + step));
            sql.append(", SUM(CASE WHEN x.step = '").append(step).append("' THEN 1 ELSE 0 END)");
        });
        for (String money : List.of(PAID_OUT, DUE, PAID, ARREARS)) {
            measures.add(Measure.rupiah(money));
        }
        measures.add(Measure.count(IN_ARREARS));
        sql.append(", SUM(x.paid_out), SUM(x.due), SUM(x.paid), SUM(CASE WHEN x.due > x.paid THEN x.due - x.paid ELSE 0"
                + " END), SUM(CASE WHEN x.due > x.paid THEN 1 ELSE 0 END) FROM (" + EACH
                + ") x GROUP BY x.cooperative_id");
        return new SqlFacts(measures, sql.toString(), Value.of(0));
    }

    static RecountQuery recount(String key) {
        String what = switch (key) {
            case PROPOSALS -> "COUNT(*)";
            case PAID_OUT -> "COALESCE(SUM(" + OUT_SQL + "), 0)";
            case DUE -> "COALESCE(SUM(" + DUE_SQL + "), 0)";
            case PAID -> "COALESCE(SUM(" + PAID_SQL + "), 0)";
            case ARREARS -> "COALESCE(SUM(GREATEST(" + DUE_SQL + " - " + PAID_SQL + ", 0)), 0)";
            default -> "COUNT(*)";
        };
        String which = "";
        if (key.startsWith(PATH)) {
            which = " AND EXISTS (SELECT 1 FROM loan_scheme m WHERE m.id = p.scheme_id AND m.path = '"
                    + key.substring(PATH.length()) + "')";
        } else if (key.startsWith(STEP)) {
            which = " AND " + STEP_SQL + " = '" + key.substring(STEP.length()) + "'";
        } else if (key.equals(IN_ARREARS)) {
            which = " AND " + DUE_SQL + " > " + PAID_SQL;
        }
        return RecountQuery.of(
                what,
                "loan_proposal p JOIN cooperative c ON c.id = p.cooperative_id",
                "p.removed_at IS NULL AND p.filed_on <= :day" + which);
    }
}
