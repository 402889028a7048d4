package id.kopdesk.training;

import id.kopdesk.base.Actor;
import id.kopdesk.database.Database;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Action plans whose follow-up is due: nobody has asked yet what became of them. */
public final class DuePlans {
    /**
     * @param dueOn when the office meant to ask, three months after the batch unless set otherwise
     * @param cooperative name, or empty
     */
    public record Line(
            UUID plan,
            UUID batch,
            String person,
            @Nullable String phone,
            String cooperative,
            String programme,
            int batchNumber,
            Set<String> regencies,
            String text,
            LocalDate dueOn) {}

    private final Database database;

    public DuePlans(Database database) {
        this.database = database;
    }

    /** The longest due first, of the batches that the person sees. */
    public List<Line> until(Actor actor, LocalDate day) {
        List<Line> lines = database.read(handle -> handle.createQuery(
                        "SELECT l.id, l.plan, l.due_on, b.id AS batch_id, b.batch_no, b.regencies,"
                                + " g.name AS programme, p.name, p.phone, c.name AS cooperative FROM training_plan l"
                                + " JOIN training_batch b ON b.id = l.batch_id AND b.removed_at IS NULL"
                                + " AND b.status <> 'CANCELLED'"
                                + " JOIN training_programme g ON g.id = b.programme_id"
                                + " JOIN training_participant t ON t.id = l.participant_id AND t.removed_at IS NULL"
                                + " JOIN training_person p ON p.id = t.person_id"
                                + " LEFT JOIN cooperative c ON c.id = t.cooperative_id"
                                + " WHERE l.removed_at IS NULL AND l.outcome = 'OPEN' AND l.followed_on IS NULL"
                                + " AND l.due_on <= ? ORDER BY l.due_on, b.batch_no, p.match_name, l.id")
                .bind(0, day)
                .map((rs, context) -> {
                    String cooperative = rs.getString("cooperative");
                    return new Line(
                            Values.id(rs, "id"),
                            Values.id(rs, "batch_id"),
                            rs.getString("name"),
                            rs.getString("phone"),
                            cooperative == null ? "" : cooperative,
                            rs.getString("programme"),
                            rs.getInt("batch_no"),
                            Arrays.stream(rs.getString("regencies").split(","))
                                    .map(String::strip)
                                    .collect(Collectors.toSet()),
                            rs.getString("plan"),
                            Values.date(rs, "due_on"));
                })
                .list());
        return lines.stream()
                .filter(line -> line.regencies().stream().anyMatch(code -> Access.touches(actor, code)))
                .toList();
    }
}
