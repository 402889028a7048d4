package id.kopdesk.cooperative.oversight;

import id.kopdesk.cooperative.Part;
import id.kopdesk.database.Values;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How companions, their assignments and reports stand in their tables. */
final class CompanionRows {
    private CompanionRows() {}

    static Companion companion(ResultSet rs) throws SQLException {
        return new Companion(
                Values.choice(rs, "kind", CompanionKind.class),
                rs.getString("name"),
                rs.getString("phone"),
                rs.getString("region_code"),
                Values.maybeDay(rs, "start_on"),
                Values.maybeDay(rs, "end_on"),
                rs.getString("note"));
    }

    static Map<String, @Nullable Object> values(Companion c) {
        return new Values()
                .with("kind", c.kind())
                .with("name", c.name())
                .with("phone", c.phone())
                .with("region_code", c.regionCode())
                .with("start_on", c.startOn())
                .with("end_on", c.endOn())
                .with("note", c.note())
                .map();
    }

    static Part<Assignment> assignment(ResultSet rs) throws SQLException {
        return new Part<>(
                Values.id(rs),
                rs.getLong("version"),
                new Assignment(
                        rs.getObject(OversightTables.OWNER, UUID.class),
                        Values.day(rs, "start_on"),
                        Values.maybeDay(rs, "end_on")));
    }

    static Map<String, @Nullable Object> values(UUID companion, Assignment a) {
        return new Values()
                .with("companion_id", companion)
                .with(OversightTables.OWNER, a.cooperative())
                .with("start_on", a.startOn())
                .with("end_on", a.endOn())
                .map();
    }

    static Part<CompanionReport> report(ResultSet rs) throws SQLException {
        return new Part<>(
                Values.id(rs),
                rs.getLong("version"),
                new CompanionReport(
                        Rows.period(rs.getInt("period_no")),
                        Values.maybeDay(rs, "received_on"),
                        rs.getString("content")));
    }

    static Map<String, @Nullable Object> values(UUID companion, CompanionReport r) {
        return new Values()
                .with("companion_id", companion)
                .with("period_no", r.period().index())
                .with("received_on", r.receivedOn())
                .with("content", r.content())
                .map();
    }
}
