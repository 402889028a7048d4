package id.kopdesk.account;

import id.kopdesk.base.Actor;
import id.kopdesk.database.Database;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The two logs as an auditor reads them; everyone else is refused with KD-948. */
public final class Auditing {
    private static final String TRACE = """
            SELECT 1 AS is_change, c.entry_no, c.changed_at AS at_moment, c.actor, c.kind, v.table_name,
                   v.subject_id, c.reason AS detail
              FROM change_value v JOIN change_entry c ON c.entry_no = v.entry_no
             WHERE v.row_id = :row
            UNION ALL
            SELECT 0, a.entry_no, a.happened_at, a.actor, a.kind, a.subject_kind, a.subject_id, a.detail
              FROM access_entry a
             WHERE a.subject_id = :record
             ORDER BY 3 DESC, 1 DESC, 2 DESC FETCH FIRST :most ROWS ONLY
            """;

    private final Database database;
    private final Actor actor;

    public Auditing(Database database, Actor actor) {
        this.database = database;
        this.actor = actor;
    }

    /** @param after the last line of the page before, or null for the first */
    public List<LogLine> page(LogQuery query, @Nullable LogLine after, int most) {
        Auditors.require(actor);
        return new LogSearch(database).page(query, after, most);
    }

    /** Everyone who stands in either log. */
    public List<String> actors() {
        Auditors.require(actor);
        return new LogSearch(database).actors();
    }

    public List<Touched> touched(Instant from, Instant to) {
        Auditors.require(actor);
        return new Incident(database).touched(from, to);
    }

    /** Exports, prints and searches of a span that belong to no single record. */
    public List<LogLine> wholesale(Instant from, Instant to) {
        Auditors.require(actor);
        return new Incident(database).wholesale(from, to);
    }

    /**
     * Who changed this row and who looked at its record, newest first.
     *
     * @param row the person's own row
     * @param record the record whose opening is logged
     */
    public List<LogLine> trace(UUID row, UUID record, int most) {
        Auditors.require(actor);
        return database.read(handle -> handle.createQuery(TRACE)
                .bind("row", row)
                .bind("record", record)
                .bind("most", most)
                .map((rs, context) -> new LogLine(
                        rs.getInt("is_change") == 1,
                        rs.getLong("entry_no"),
                        rs.getObject("at_moment", OffsetDateTime.class).toInstant(),
                        rs.getString("actor"),
                        rs.getString("kind"),
                        rs.getString("table_name"),
                        rs.getObject("subject_id", UUID.class),
                        rs.getString("detail")))
                .list());
    }
}
