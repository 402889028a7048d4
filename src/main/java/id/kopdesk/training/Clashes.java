package id.kopdesk.training;

import id.kopdesk.base.Finding;
import id.kopdesk.database.Database;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What meets itself: one place, one speaker or one person in two batches on one day. Warned of, never refused. */
public final class Clashes {
    private static final String OTHERS = """
        o.removed_at IS NULL AND o.status <> 'CANCELLED' AND o.id <> ? AND EXISTS (
          SELECT 1 FROM training_day d JOIN training_day e ON e.held_on = d.held_on
          WHERE d.batch_id = ? AND e.batch_id = o.id AND d.removed_at IS NULL AND e.removed_at IS NULL)
        """;

    private final Database database;

    public Clashes(Database database) {
        this.database = database;
    }

    public List<Finding> of(BatchFile file) {
        UUID id = file.id();
        List<Finding> found = new ArrayList<>();
        String venue = file.batch().value().venue().strip();
        database.read(handle -> {
            if (!venue.isEmpty()) {
                handle.createQuery("SELECT o.batch_no, o.first_on FROM training_batch o WHERE " + OTHERS
                                + " AND UPPER(TRIM(o.venue)) = UPPER(?) ORDER BY o.batch_no")
                        .bind(0, id)
                        .bind(1, id)
                        .bind(2, venue)
                        .map((rs, context) -> found.add(Finding.warning(
                                "venue", "training.clash.venue", venue, Integer.toString(rs.getInt("batch_no")))))
                        .list();
            }
            handle.createQuery("""
                SELECT DISTINCT s.name, s.held_on, o.batch_no FROM training_staff s
                JOIN training_staff t ON t.match_name = s.match_name AND t.held_on = s.held_on
                  AND t.batch_id <> s.batch_id AND t.removed_at IS NULL
                  AND (s.half IS NULL OR t.half IS NULL OR s.half = t.half)
                JOIN training_batch o ON o.id = t.batch_id AND o.removed_at IS NULL AND o.status <> 'CANCELLED'
                WHERE s.batch_id = ? AND s.removed_at IS NULL AND s.duty <> 'COMMITTEE' AND t.duty <> 'COMMITTEE'
                ORDER BY s.held_on, s.name
                """)
                    .bind(0, id)
                    .map((rs, context) -> found.add(Finding.warning(
                            "staff",
                            "training.clash.speaker",
                            rs.getString("name"),
                            day(Values.date(rs, "held_on")),
                            Integer.toString(rs.getInt("batch_no")))))
                    .list();
            handle.createQuery("SELECT p.name, o.batch_no FROM training_participant t JOIN training_participant u ON"
                            + " u.person_id = t.person_id AND u.batch_id <> t.batch_id AND u.removed_at IS NULL AND u.state IN"
                            + " ('INVITED', 'CONFIRMED') JOIN training_person p ON p.id = t.person_id JOIN training_batch o ON"
                            + " o.id = u.batch_id WHERE t.batch_id = ? AND t.removed_at IS NULL AND t.state IN ('INVITED',"
                            + " 'CONFIRMED') AND "
                            + OTHERS + " ORDER BY p.match_name, o.batch_no")
                    .bind(0, id)
                    .bind(1, id)
                    .bind(2, id)
                    .map((rs, context) -> found.add(Finding.warning(
                            "participants",
                            "training.clash.person",
                            rs.getString("name"),
                            Integer.toString(rs.getInt("batch_no")))))
                    .list();
            return true;
        });
        return found;
    }

    private static String day(LocalDate day) {
        return java.time.format.DateTimeFormatter.ofPattern("dd/MM/yyyy").format(day);
    }
}
