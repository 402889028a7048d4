package id.kopdesk.report;

import id.kopdesk.workbook.Value;
import java.util.List;
import java.util.Optional;

/** Members and savings, from the counts that each change of a member keeps current: never from millions of rows. */
final class MemberFacts {
    static final String MEMBERS = "anggota";
    static final String MEN = "anggota.laki";
    static final String WOMEN = "anggota.perempuan";
    static final String LEFT = "anggota.keluar";
    static final String PRINCIPAL_PAYERS = "simpanan.pokok.penyetor";
    static final String PRINCIPAL = "simpanan.pokok";
    static final String MANDATORY = "simpanan.wajib";
    static final String VOLUNTARY = "simpanan.sukarela";
    static final String SAVINGS = "simpanan.jumlah";

    private MemberFacts() {}

    static FactSource source(Value missing) {
        return new SqlFacts(
                List.of(
                        Measure.count(MEMBERS),
                        Measure.count(MEN),
                        Measure.count(WOMEN),
                        Measure.count(LEFT),
                        Measure.count(PRINCIPAL_PAYERS),
                        Measure.rupiah(PRINCIPAL),
                        Measure.rupiah(MANDATORY),
                        Measure.rupiah(VOLUNTARY),
                        Measure.rupiah(SAVINGS)),
                """
                SELECT cooperative_id, SUM(active_m + active_f + active_u), SUM(active_m), SUM(active_f),
                  SUM(left_m + left_f + left_u), SUM(principal_payers), SUM(principal_sum), SUM(mandatory_sum),
                  SUM(voluntary_sum), SUM(principal_sum + mandatory_sum + voluntary_sum)
                FROM member_count WHERE month_no <= :month GROUP BY cooperative_id
                """,
                missing);
    }

    /** The sum of a kept count over the cooperatives that stand. */
    static String recount(String column) {
        return "SELECT COALESCE(SUM(" + column
                + "), 0) FROM member_count n JOIN cooperative c ON c.id = n.cooperative_id"
                + " WHERE n.month_no <= :month";
    }

    /** The sum of savings as it is kept; empty for other measures. */
    static Optional<String> keptSavings(String key) {
        return switch (key) {
            case PRINCIPAL -> Optional.of(recount("n.principal_sum"));
            case MANDATORY -> Optional.of(recount("n.mandatory_sum"));
            case VOLUNTARY -> Optional.of(recount("n.voluntary_sum"));
            case SAVINGS -> Optional.of(recount("n.principal_sum + n.mandatory_sum + n.voluntary_sum"));
            default -> Optional.empty();
        };
    }

    /** Savings are recounted from the movements themselves. @param kind empty for all */
    static String savings(String kind) {
        String amount = kind.isEmpty() ? "s.amount" : "CASE WHEN s.kind = '" + kind + "' THEN s.amount END";
        return "SELECT COALESCE(SUM(" + amount
                + "), 0) FROM member_saving s JOIN cooperative c ON c.id = s.cooperative_id"
                + " WHERE s.removed_at IS NULL AND s.paid_on <= :day";
    }
}
