package id.kopdesk.account;

import id.kopdesk.database.Database;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Reads both logs as one, newest first, a page at a time. */
public final class LogSearch {
    /** What a changed row belongs to stands beside its values; an import belongs to many records. */
    private static final String BOTH = """
            SELECT 0 AS is_change, a.entry_no, a.happened_at AS at_moment, a.actor, a.kind,
                   a.subject_kind AS table_name, a.subject_id, a.detail
              FROM access_entry a
             WHERE a.happened_at >= :from AND a.happened_at < :to
            UNION ALL
            SELECT 1, c.entry_no, c.changed_at, c.actor, c.kind, c.table_name, v.subject_id, c.reason
              FROM change_entry c
              LEFT JOIN change_value v ON v.entry_no = c.entry_no AND v.part = 0 AND c.table_name <> '*'
             WHERE c.changed_at >= :from AND c.changed_at < :to
            """;

    private final Database database;

    public LogSearch(Database database) {
        this.database = database;
    }

    /**
     * @param after the last line of the page before, or null for the first page
     * @param most at most so many lines
     */
    public List<LogLine> page(LogQuery query, @Nullable LogLine after, int most) {
        return database.read(handle -> lines(handle, query, after, most));
    }

    /** Everyone who stands in either log, by name. */
    public List<String> actors() {
        return database.read(handle -> handle.createQuery(
                        "SELECT actor FROM change_entry UNION SELECT actor FROM access_entry ORDER BY 1")
                .mapTo(String.class)
                .list());
    }

    private static List<LogLine> lines(Handle handle, LogQuery query, @Nullable LogLine after, int most) {
        StringBuilder sql = new StringBuilder("SELECT * FROM (").append(BOTH).append(") both_logs WHERE 1 = 1");
        if (query.actor() != null) {
            sql.append(" AND actor = :actor");
        }
        if (!query.kinds().isEmpty()) {
            sql.append(" AND kind IN (<kinds>)");
        }
        if (query.subject() != null) {
            sql.append(" AND (subject_id = :subject OR (is_change = 1 AND EXISTS (SELECT 1 FROM change_value w"
                    + " WHERE w.entry_no = both_logs.entry_no AND w.subject_id = :subject)))");
        }
        if (after != null) {
            sql.append(" AND (at_moment < :lastAt OR (at_moment = :lastAt AND (is_change < :lastChange"
                    + " OR (is_change = :lastChange AND entry_no < :lastNo))))");
        }
        sql.append(" ORDER BY at_moment DESC, is_change DESC, entry_no DESC FETCH FIRST :most ROWS ONLY");
        Query asked = handle.createQuery(sql.toString())
                .bind("from", utc(query.from()))
                .bind("to", utc(query.to()))
                .bind("most", most);
        bind(asked, query, after);
        return asked.map((rs, context) -> new LogLine(
                        rs.getInt("is_change") == 1,
                        rs.getLong("entry_no"),
                        rs.getObject("at_moment", OffsetDateTime.class).toInstant(),
                        rs.getString("actor"),
                        rs.getString("kind"),
                        rs.getString("table_name"),
                        rs.getObject("subject_id", UUID.class),
                        rs.getString("detail")))
                .list();
    }

    private static void bind(Query asked, LogQuery query, @Nullable LogLine after) {
        if (query.actor() != null) {
            asked.bind("actor", query.actor());
        }
        Set<String> kinds = query.kinds();
        if (!kinds.isEmpty()) {
            asked.bindList("kinds", List.copyOf(kinds));
        }
        if (query.subject() != null) {
            asked.bind("subject", query.subject());
        }
        if (after != null) {
            asked.bind("lastAt", utc(after.at()))
                    .bind("lastChange", after.change() ? 1 : 0)
                    .bind("lastNo", after.entryNo());
        }
    }

    static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
