package id.kopdesk.followup;

import id.kopdesk.database.Values;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** How a problem and its steps stand in their tables. */
final class ProblemRows {
    private ProblemRows() {}

    static Subject subject(ResultSet rs) throws SQLException {
        return new Subject(
                Values.choice(rs, "subject_kind", SubjectKind.class),
                rs.getString("subject_id"),
                rs.getString("subject_name"),
                rs.getString("region_code"));
    }

    static Values with(Values values, Subject subject) {
        return values.with("subject_kind", subject.kind())
                .with("subject_id", subject.id())
                .with("subject_name", subject.name())
                .with("region_code", subject.regionCode());
    }

    static Problem problem(ResultSet rs) throws SQLException {
        return new Problem(
                subject(rs),
                rs.getString("title"),
                rs.getString("detail"),
                Values.choice(rs, "category", Category.class),
                Values.choice(rs, "severity", Severity.class),
                Values.choice(rs, "found_by", Party.class),
                rs.getString("finder"),
                Values.day(rs, "found_on"),
                Values.maybeId(rs, "visit_id"));
    }

    static Map<String, @Nullable Object> values(Problem p, List<TakenStep> steps) {
        Standing now = Standing.of(steps);
        Step next = now.nextDue().map(TakenStep::step).orElse(null);
        return with(new Values(), p.subject())
                .with("title", p.title())
                .with("detail", p.detail())
                .with("category", p.category())
                .with("severity", p.severity())
                .with("found_by", p.foundBy())
                .with("finder", p.finder())
                .with("found_on", p.foundOn())
                .with("visit_id", p.visitId())
                .with("state", now.state())
                .with("owner", next == null ? null : next.owner())
                .with("due_on", next == null ? null : next.dueOn())
                .with("closed_on", now.closedOn())
                .with("step_count", steps.size())
                .map();
    }

    static Map<String, @Nullable Object> values(UUID problem, int no, Step step) {
        return new Values()
                .with("problem_id", problem)
                .with("step_no", no)
                .with("kind", step.kind())
                .with("event_date", step.on())
                .with("content", step.content())
                .with("owner", step.owner())
                .with("due_on", step.dueOn())
                .with("action_id", step.actionId())
                .with("handed_to", step.handedTo())
                .map();
    }

    static List<TakenStep> steps(Handle handle, UUID problem) {
        return handle.createQuery(
                        "SELECT * FROM problem_step WHERE problem_id = ? AND removed_at IS NULL ORDER BY step_no")
                .bind(0, problem)
                .map((rs, context) -> step(rs))
                .list();
    }

    static TakenStep step(ResultSet rs) throws SQLException {
        return new TakenStep(
                Values.id(rs),
                rs.getInt("step_no"),
                new Step(
                        Values.choice(rs, "kind", StepKind.class),
                        Values.day(rs, "event_date"),
                        rs.getString("content"),
                        Values.maybe(rs, "owner", Party.class),
                        Values.maybeDay(rs, "due_on"),
                        Values.maybeId(rs, "action_id"),
                        Values.maybe(rs, "handed_to", Party.class)));
    }
}
