package id.kopdesk.followup;

import id.kopdesk.database.Values;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a visit and what belongs to it stand in their tables. */
final class VisitRows {
    private VisitRows() {}

    static Visit visit(ResultSet rs) throws SQLException {
        return new Visit(
                Values.choice(rs, "kind", VisitKind.class),
                Values.day(rs, "held_on"),
                rs.getString("place"),
                rs.getString("title"),
                ProblemRows.subject(rs),
                rs.getString("leader"),
                rs.getString("note"));
    }

    static Map<String, @Nullable Object> values(Visit v) {
        return ProblemRows.with(new Values(), v.subject())
                .with("kind", v.kind())
                .with("held_on", v.heldOn())
                .with("place", v.place())
                .with("title", v.title())
                .with("leader", v.leader())
                .with("note", v.note())
                .map();
    }

    static Entry<Attendee> attendee(ResultSet rs) throws SQLException {
        return new Entry<>(
                Values.id(rs),
                rs.getLong("version"),
                new Attendee(
                        Values.choice(rs, "institution", Party.class), rs.getString("name"), rs.getString("duty")));
    }

    static Map<String, @Nullable Object> values(UUID visit, Attendee a) {
        return new Values()
                .with("visit_id", visit)
                .with("institution", a.institution())
                .with("name", a.name())
                .with("duty", a.duty())
                .map();
    }

    static Entry<Decision> decision(ResultSet rs) throws SQLException {
        return new Entry<>(
                Values.id(rs),
                rs.getLong("version"),
                new Decision(
                        rs.getString("content"),
                        Values.maybe(rs, "owner", Party.class),
                        Values.maybeDay(rs, "due_on"),
                        Values.maybeId(rs, "problem_id")));
    }

    static Map<String, @Nullable Object> values(UUID visit, int no, Decision d) {
        return new Values()
                .with("visit_id", visit)
                .with("decision_no", no)
                .with("content", d.content())
                .with("owner", d.owner())
                .with("due_on", d.dueOn())
                .with("problem_id", d.problemId())
                .map();
    }
}
