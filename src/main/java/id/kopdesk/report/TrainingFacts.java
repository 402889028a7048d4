package id.kopdesk.report;

import id.kopdesk.workbook.Value;
import java.util.List;

/** Whom training reached: people of a cooperative who were present on some half day, and their certificates. */
final class TrainingFacts {
    static final String COVERED = "pelatihan.koperasi";
    static final String PEOPLE = "pelatihan.orang";
    static final String ATTENDANCES = "pelatihan.peserta";
    static final String CERTIFICATES = "pelatihan.sertifikat";

    private static final String PRESENT = """
        t.removed_at IS NULL AND EXISTS (SELECT 1 FROM training_mark m WHERE m.participant_id = t.id
          AND m.removed_at IS NULL AND m.held_on <= :day AND (m.morning = 'PRESENT' OR m.afternoon = 'PRESENT'))\
        """;

    private TrainingFacts() {}

    static FactSource attendance() {
        return new SqlFacts(
                List.of(Measure.count(COVERED), Measure.count(PEOPLE), Measure.count(ATTENDANCES)),
                "SELECT t.cooperative_id, 1, COUNT(DISTINCT t.person_id), COUNT(*) FROM training_participant t WHERE "
                        + PRESENT + " AND t.cooperative_id IS NOT NULL GROUP BY t.cooperative_id",
                Value.of(0));
    }

    static FactSource certificates() {
        return new SqlFacts(
                List.of(Measure.count(CERTIFICATES)),
                "SELECT t.cooperative_id, COUNT(*) FROM training_certificate s JOIN training_participant t"
                        + " ON t.id = s.participant_id WHERE s.removed_at IS NULL AND s.issued_on <= :day"
                        + " AND t.cooperative_id IS NOT NULL GROUP BY t.cooperative_id",
                Value.of(0));
    }

    static RecountQuery recount(String key) {
        if (key.equals(CERTIFICATES)) {
            return RecountQuery.of(
                    "COUNT(*)",
                    "training_certificate s JOIN training_participant t ON t.id = s.participant_id"
                            + " JOIN cooperative c ON c.id = t.cooperative_id",
                    "s.removed_at IS NULL AND s.issued_on <= :day");
        }
        String what = switch (key) {
            case COVERED -> "COUNT(DISTINCT t.cooperative_id)";
            // One person may have come for two cooperatives, and is then one of each.
            case PEOPLE -> "COUNT(DISTINCT CONCAT(t.cooperative_id, t.person_id))";
            default -> "COUNT(*)";
        };
        return RecountQuery.of(what, "training_participant t JOIN cooperative c ON c.id = t.cooperative_id", PRESENT);
    }
}
