package id.kopdesk.report;

import id.kopdesk.cooperative.OutletKind;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Each measure's sum as one set-based query over the facts. */
final class RecountMeasures {
    private static final String SERVING =
            "o.removed_at IS NULL AND (o.start_on IS NULL OR o.start_on <= :day) AND (o.end_on IS NULL OR o.end_on > :day)";
    private static final String OFFICERS = "officer o JOIN cooperative c ON c.id = o.cooperative_id";
    static final String OPEN = """
            g.removed_at IS NULL AND g.status <> 'PLANNED' AND (g.opened_on IS NULL OR g.opened_on <= :day)
              AND NOT (g.status = 'CLOSED' AND (g.closed_on IS NULL OR g.closed_on <= :day))""";
    private static final String OUTLETS = "outlet g JOIN cooperative c ON c.id = g.cooperative_id";

    private RecountMeasures() {}

    static Optional<RecountQuery> of(String key) {
        if (Arrays.stream(OutletKind.values()).anyMatch(kind -> key.equals(RegisterFacts.OUTLET + kind))) {
            String kind = key.substring(RegisterFacts.OUTLET.length());
            return Optional.of(outlets("COUNT(CASE WHEN g.kind = '" + kind + "' THEN 1 END)"));
        }
        Optional<RecountQuery> other = otherRooms(key);
        if (other.isPresent()) {
            return other;
        }
        return Optional.ofNullable(
                switch (key) {
                    case RegisterFacts.MET ->
                        RecountQuery.of(
                                "COUNT(DISTINCT r.cooperative_id)",
                                "annual_meeting r JOIN cooperative c ON c.id = r.cooperative_id",
                                "r.removed_at IS NULL AND r.state IN ('DONE', 'VERIFIED') AND r.book_year = :year"
                                        + " AND COALESCE(r.held_on, r.as_of) <= :day");
                    case RegisterFacts.BOARD -> officers("COUNT(DISTINCT o.cooperative_id)");
                    case RegisterFacts.BOARD_PEOPLE -> officers("COUNT(CASE WHEN o.organ = 'BOARD' THEN 1 END)");
                    case RegisterFacts.BOARD_WOMEN ->
                        officers("COUNT(CASE WHEN o.organ = 'BOARD' AND o.sex = 'FEMALE' THEN 1 END)");
                    case RegisterFacts.SUPERVISORS -> officers("COUNT(CASE WHEN o.organ = 'SUPERVISOR' THEN 1 END)");
                    case RegisterFacts.OUTLETS -> outlets("COUNT(*)");
                    case RegisterFacts.WITH_OUTLET -> outlets("COUNT(DISTINCT g.cooperative_id)");
                    case RegisterFacts.FULL_OUTLETS ->
                        RecountQuery.of(
                                "COUNT(*)",
                                "cooperative c",
                                "(SELECT COUNT(DISTINCT g.kind) FROM outlet g WHERE " + OPEN
                                        + " AND g.kind <> 'OTHER' AND g.cooperative_id = c.id) >= 7");
                    default -> null;
                });
    }

    private static RecountQuery officers(String what) {
        return RecountQuery.of(what, OFFICERS, SERVING);
    }

    private static RecountQuery outlets(String what) {
        return RecountQuery.of(what, OUTLETS, OPEN);
    }

    private static Optional<RecountQuery> otherRooms(String key) {
        return Optional.ofNullable(
                switch (key) {
                    case MemberFacts.MEMBERS -> MemberFacts.recount("n.active_m + n.active_f + n.active_u");
                    case MemberFacts.MEN -> MemberFacts.recount("n.active_m");
                    case MemberFacts.WOMEN -> MemberFacts.recount("n.active_f");
                    case MemberFacts.LEFT -> MemberFacts.recount("n.left_m + n.left_f + n.left_u");
                    case MemberFacts.RECORDED -> MemberFacts.recorded();
                    case MemberFacts.PRINCIPAL_PAYERS -> MemberFacts.recount("n.principal_payers");
                    case MemberFacts.PRINCIPAL -> MemberFacts.savings("PRINCIPAL");
                    case MemberFacts.MANDATORY -> MemberFacts.savings("MANDATORY");
                    case MemberFacts.VOLUNTARY -> MemberFacts.savings("VOLUNTARY");
                    case MemberFacts.SAVINGS -> MemberFacts.savings("");
                    case MeetingFacts.ATTENDED, MeetingFacts.SURPLUS, MeetingFacts.VILLAGE_RETURN ->
                        MeetingFacts.recount(key);
                    case ProblemFacts.FOUND, ProblemFacts.OPEN, ProblemFacts.OVERDUE, ProblemFacts.VISITS ->
                        ProblemFacts.recount(key);
                    case FigureFacts.REPORTED ->
                        FigureFacts.recount("COUNT(*)", "COALESCE(" + FigureFacts.ALL_COLUMNS + ") IS NOT NULL");
                    case FigureFacts.YEAR_VOLUME -> FigureFacts.RECOUNT_YEAR;
                    default -> {
                        if (key.startsWith(FigureFacts.FIGURE)) {
                            String column =
                                    key.substring(FigureFacts.FIGURE.length()).toLowerCase(Locale.ROOT);
                            yield FigureFacts.recount("COALESCE(SUM(b." + column + "), 0)", "1 = 1");
                        }
                        if (key.startsWith("lahan.") || key.startsWith("bangun.")) {
                            yield SiteFacts.recount(key);
                        }
                        if (key.startsWith(PotentialFacts.PREFIX)) {
                            yield PotentialFacts.recount(key);
                        }
                        if (key.startsWith("pelatihan.")) {
                            yield TrainingFacts.recount(key);
                        }
                        if (key.startsWith("pinjaman.")) {
                            yield LoanFacts.recount(key);
                        }
                        yield key.startsWith(CompanionFacts.KIND) ? CompanionFacts.recount(key) : null;
                    }
                });
    }
}
