package id.kopdesk.report;

import id.kopdesk.cooperative.OutletKind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A measure's sum as one set-based query over the facts, joined to the cooperative "c" that stands on ":day". */
final class RecountMeasures {
    private static final String SERVING =
            "o.removed_at IS NULL AND (o.start_on IS NULL OR o.start_on <= :day) AND (o.end_on IS NULL OR o.end_on > :day)";
    private static final String OFFICERS =
            " FROM officer o JOIN cooperative c ON c.id = o.cooperative_id WHERE " + SERVING;
    static final String OPEN = """
            g.removed_at IS NULL AND g.status <> 'PLANNED' AND (g.opened_on IS NULL OR g.opened_on <= :day)
              AND NOT (g.status = 'CLOSED' AND (g.closed_on IS NULL OR g.closed_on <= :day))""";
    private static final String OUTLETS = " FROM outlet g JOIN cooperative c ON c.id = g.cooperative_id WHERE " + OPEN;

    private RecountMeasures() {}

    static Optional<String> sql(String key, LocalDate day) {
        if (Arrays.stream(OutletKind.values()).anyMatch(kind -> key.equals(RegisterFacts.OUTLET + kind))) {
            String kind = key.substring(RegisterFacts.OUTLET.length());
            return Optional.of("SELECT COUNT(CASE WHEN g.kind = '" + kind + "' THEN 1 END)" + OUTLETS);
        }
        Optional<String> other = otherRooms(key);
        if (other.isPresent()) {
            return other;
        }
        return Optional.ofNullable(
                switch (key) {
                    case RegisterFacts.MET ->
                        "SELECT COUNT(DISTINCT r.cooperative_id) FROM annual_meeting r JOIN cooperative c"
                                + " ON c.id = r.cooperative_id WHERE r.removed_at IS NULL"
                                + " AND r.state IN ('DONE', 'VERIFIED') AND r.book_year = "
                                + RegisterFacts.bookYear(day) + " AND COALESCE(r.held_on, r.as_of) <= :day";
                    case RegisterFacts.BOARD -> "SELECT COUNT(DISTINCT o.cooperative_id)" + OFFICERS;
                    case RegisterFacts.BOARD_PEOPLE ->
                        "SELECT COUNT(CASE WHEN o.organ = 'BOARD' THEN 1 END)" + OFFICERS;
                    case RegisterFacts.BOARD_WOMEN ->
                        "SELECT COUNT(CASE WHEN o.organ = 'BOARD' AND o.sex = 'FEMALE' THEN 1 END)" + OFFICERS;
                    case RegisterFacts.SUPERVISORS ->
                        "SELECT COUNT(CASE WHEN o.organ = 'SUPERVISOR' THEN 1 END)" + OFFICERS;
                    case RegisterFacts.OUTLETS -> "SELECT COUNT(*)" + OUTLETS;
                    case RegisterFacts.WITH_OUTLET -> "SELECT COUNT(DISTINCT g.cooperative_id)" + OUTLETS;
                    case RegisterFacts.FULL_OUTLETS ->
                        "SELECT COUNT(*) FROM cooperative c WHERE (SELECT COUNT(DISTINCT g.kind) FROM outlet g WHERE "
                                + OPEN + " AND g.kind <> 'OTHER' AND g.cooperative_id = c.id) >= 7";
                    default -> null;
                });
    }

    private static Optional<String> otherRooms(String key) {
        String sql = switch (key) {
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
            case MeetingFacts.ATTENDED, MeetingFacts.SURPLUS, MeetingFacts.VILLAGE_RETURN -> MeetingFacts.recount(key);
            case ProblemFacts.FOUND, ProblemFacts.OPEN, ProblemFacts.OVERDUE, ProblemFacts.VISITS ->
                ProblemFacts.recount(key);
            case FigureFacts.REPORTED ->
                FigureFacts.recount("COUNT(*)", "COALESCE(" + FigureFacts.ALL_COLUMNS + ") IS NOT NULL");
            case FigureFacts.YEAR_VOLUME -> FigureFacts.RECOUNT_YEAR;
            default -> {
                if (key.startsWith(FigureFacts.FIGURE)) {
                    String column = key.substring(FigureFacts.FIGURE.length()).toLowerCase(Locale.ROOT);
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
                yield key.startsWith(CompanionFacts.KIND) ? CompanionFacts.recount(key) : "";
            }
        };
        return Optional.of(sql).filter(found -> !found.isEmpty());
    }
}
