package id.kopdesk.report;

import id.kopdesk.workbook.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Members and savings, from the counts that each change of a member keeps current: never from millions of rows. */
final class MemberFacts {
    static final String MEMBERS = "anggota";
    static final String MEN = "anggota.laki";
    static final String WOMEN = "anggota.perempuan";
    static final String LEFT = "anggota.keluar";
    static final String RECORDED = "anggota.tercatat";
    static final String PRINCIPAL_PAYERS = "simpanan.pokok.penyetor";
    static final String PRINCIPAL = "simpanan.pokok";
    static final String MANDATORY = "simpanan.wajib";
    static final String VOLUNTARY = "simpanan.sukarela";
    static final String SAVINGS = "simpanan.jumlah";

    /**
     * Everybody who is or was a member. Who left without being paid out still counts as a payer, so that payers can be
     * a share of these people only: of the active members they could be more than all.
     */
    private static final String EVERYBODY = Stream.of("active", "inactive", "suspended", "left")
            .flatMap(status -> Stream.of("m", "f", "u").map(sex -> status + "_" + sex))
            .collect(Collectors.joining(" + "));

    private MemberFacts() {}

    static FactSource source(Value missing) {
        return new SqlFacts(
                List.of(
                        Measure.count(MEMBERS),
                        Measure.count(MEN),
                        Measure.count(WOMEN),
                        Measure.count(LEFT),
                        Measure.count(RECORDED),
                        Measure.count(PRINCIPAL_PAYERS),
                        Measure.rupiah(PRINCIPAL),
                        Measure.rupiah(MANDATORY),
                        Measure.rupiah(VOLUNTARY),
                        Measure.rupiah(SAVINGS)),
                """
                SELECT cooperative_id, SUM(active_m + active_f + active_u), SUM(active_m), SUM(active_f),
                  SUM(left_m + left_f + left_u), SUM(everybody), SUM(principal_payers), SUM(principal_sum),
                  SUM(mandatory_sum), SUM(voluntary_sum), SUM(principal_sum + mandatory_sum + voluntary_sum)
                FROM member_count WHERE month_no <= :month GROUP BY cooperative_id
                """.replace("everybody", EVERYBODY),
                missing);
    }

    /** Everybody recorded is asked for in parts, status by status, not by the sum that the sheets are made of. */
    static RecountQuery recorded() {
        return recount("n.active_m + n.active_f + n.active_u + n.inactive_m + n.inactive_f + n.inactive_u"
                + " + n.suspended_m + n.suspended_f + n.suspended_u + n.left_m + n.left_f + n.left_u");
    }

    /** The sum of a kept count over the cooperatives that stand. */
    static RecountQuery recount(String column) {
        return RecountQuery.of(
                "COALESCE(SUM(" + column + "), 0)",
                "member_count n JOIN cooperative c ON c.id = n.cooperative_id",
                "n.month_no <= :month");
    }

    /** The sum of savings as it is kept; empty for other measures. */
    static Optional<RecountQuery> keptSavings(String key) {
        return switch (key) {
            case PRINCIPAL -> Optional.of(recount("n.principal_sum"));
            case MANDATORY -> Optional.of(recount("n.mandatory_sum"));
            case VOLUNTARY -> Optional.of(recount("n.voluntary_sum"));
            case SAVINGS -> Optional.of(recount("n.principal_sum + n.mandatory_sum + n.voluntary_sum"));
            default -> Optional.empty();
        };
    }

    /** Savings are recounted from the movements themselves. @param kind empty for all */
    static RecountQuery savings(String kind) {
        String amount = kind.isEmpty() ? "s.amount" : "CASE WHEN s.kind = '" + kind + "' THEN s.amount END";
        return RecountQuery.of(
                "COALESCE(SUM(" + amount + "), 0)",
                "member_saving s JOIN cooperative c ON c.id = s.cooperative_id",
                "s.removed_at IS NULL AND s.paid_on <= :day");
    }
}
