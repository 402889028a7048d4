package id.kopdesk.followup;

import id.kopdesk.base.Actor;
import id.kopdesk.database.Database;
import id.kopdesk.database.Values;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Problems as lists show them: the overdue first, then by due day, then by age. */
public final class ProblemList {
    private static final String SELECT = """
        SELECT p.*,
          (SELECT COUNT(*) FROM problem q WHERE q.subject_kind = p.subject_kind AND q.subject_id = p.subject_id
            AND q.category = p.category AND q.removed_at IS NULL AND q.id <> p.id
            AND q.found_on <= p.found_on) AS repeats,
          (SELECT COUNT(*) FROM problem_step s WHERE s.problem_id = p.id AND s.kind = 'REOPENED'
            AND s.removed_at IS NULL) AS reopened
        FROM problem p WHERE p.removed_at IS NULL
        """;
    private static final Comparator<ProblemLine> ORDER = Comparator.comparing(
                    ProblemLine::dueOn, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(ProblemLine::foundOn)
            .thenComparing(line -> line.id().toString());

    private final Database database;

    public ProblemList(Database database) {
        this.database = database;
    }

    /** @param today at the office, for what is overdue */
    public List<ProblemLine> list(Actor actor, ProblemFilter filter, LocalDate today) {
        String closed =
                filter.closed() || filter.states().contains(ProblemState.CLOSED) ? "" : " AND p.state <> 'CLOSED'";
        return database.read(handle -> lines(actor, handle.createQuery(SELECT + closed))).stream()
                .filter(line -> filter.takes(line, today))
                .sorted(ORDER)
                .toList();
    }

    /** Every problem of one subject, the newest first. */
    public List<ProblemLine> of(Actor actor, SubjectKind kind, String id) {
        return database
                .read(handle -> lines(
                        actor,
                        handle.createQuery(SELECT + " AND p.subject_kind = ? AND p.subject_id = ?")
                                .bind(0, kind.name())
                                .bind(1, id)))
                .stream()
                .sorted(Comparator.comparing(ProblemLine::foundOn).reversed())
                .toList();
    }

    /** Problems found at a visit or meeting. */
    public List<ProblemLine> foundAt(Actor actor, UUID visit) {
        return database.read(handle ->
                lines(actor, handle.createQuery(SELECT + " AND p.visit_id = ?").bind(0, visit)));
    }

    /** Every step of one subject's problems, with the problem's title, for a timeline. */
    public List<SubjectStep> steps(Actor actor, SubjectKind kind, String id) {
        return database.read((Handle handle) -> handle
                .createQuery("""
                    SELECT s.*, p.title, p.region_code FROM problem_step s JOIN problem p ON p.id = s.problem_id
                    WHERE p.subject_kind = ? AND p.subject_id = ? AND p.removed_at IS NULL AND s.removed_at IS NULL
                    ORDER BY s.event_date DESC, s.step_no DESC
                    """)
                .bind(0, kind.name())
                .bind(1, id)
                .map((rs, context) -> new SubjectStep(
                        rs.getObject("problem_id", UUID.class),
                        rs.getString("title"),
                        rs.getString("region_code"),
                        ProblemRows.step(rs).step()))
                .list()
                .stream()
                .filter(step -> actor.reaches(step.regionCode()))
                .toList());
    }

    /** A step beside the problem that it belongs to. */
    public record SubjectStep(UUID problem, String title, String regionCode, Step step) {}

    private static List<ProblemLine> lines(Actor actor, Query query) {
        return query
                .map((rs, context) -> new ProblemLine(
                        Values.id(rs),
                        ProblemRows.subject(rs),
                        rs.getString("title"),
                        Values.choice(rs, "category", Category.class),
                        Values.choice(rs, "severity", Severity.class),
                        Values.choice(rs, "state", ProblemState.class),
                        Values.maybe(rs, "owner", Party.class),
                        Values.maybeDay(rs, "due_on"),
                        Values.day(rs, "found_on"),
                        Values.maybeDay(rs, "closed_on"),
                        rs.getInt("repeats"),
                        rs.getInt("reopened")))
                .list()
                .stream()
                .filter(line -> actor.reaches(line.subject().regionCode()))
                .toList();
    }
}
