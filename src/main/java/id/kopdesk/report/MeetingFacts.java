package id.kopdesk.report;

import id.kopdesk.workbook.Value;
import java.util.List;

/** What the annual meetings of the book year said, of those held by the day. */
final class MeetingFacts {
    static final String ATTENDED = "rat.hadir";
    static final String SURPLUS = "rat.shu";
    static final String VILLAGE_RETURN = "rat.imbal.jasa";

    private static final String HELD = """
            m.removed_at IS NULL AND m.book_year = :year AND EXISTS (SELECT 1
              FROM annual_meeting r WHERE r.cooperative_id = m.cooperative_id AND r.removed_at IS NULL
                AND r.book_year = :year AND r.state IN ('DONE', 'VERIFIED') AND COALESCE(r.held_on, r.as_of) <= :day)""";

    private MeetingFacts() {}

    static FactSource source(Value missing) {
        return new SqlFacts(
                List.of(Measure.count(ATTENDED), Measure.rupiah(SURPLUS), Measure.rupiah(VILLAGE_RETURN)),
                "SELECT m.cooperative_id, SUM(m.attended), SUM(m.surplus), SUM(m.village_return) FROM"
                        + " meeting_detail m WHERE " + HELD + " GROUP BY m.cooperative_id",
                missing);
    }

    static RecountQuery recount(String key) {
        String column = switch (key) {
            case ATTENDED -> "attended";
            case SURPLUS -> "surplus";
            default -> "village_return";
        };
        return RecountQuery.of(
                "COALESCE(SUM(m." + column + "), 0)",
                "meeting_detail m JOIN cooperative c ON c.id = m.cooperative_id",
                HELD);
    }
}
