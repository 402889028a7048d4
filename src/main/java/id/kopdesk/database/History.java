package id.kopdesk.database;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** What happened to a record, newest first, ready to be told to a clerk. */
public final class History {
    /**
     * One row's change.
     *
     * @param before null where the row was new, or where the values were destroyed
     * @param after empty where the values were destroyed
     */
    public record Step(
            UUID unit,
            Change.Kind kind,
            String actor,
            Instant at,
            @Nullable String reason,
            Table table,
            UUID row,
            long version,
            @Nullable Map<String, @Nullable Object> before,
            Map<String, @Nullable Object> after,
            @Nullable String removedReason) {}

    private final Map<String, Table> tables;

    public History(List<Table> tables) {
        this.tables = tables.stream().collect(java.util.stream.Collectors.toUnmodifiableMap(Table::name, t -> t));
    }

    /** Of the tables that this history knows; other rooms may have rows beside the same record. */
    public List<Step> ofSubject(Handle handle, UUID subject, int most) {
        return steps(handle, "v.subject_id = :id AND v.table_name IN (<known>)", subject, most);
    }

    List<Step> ofUnit(Handle handle, UUID unit) {
        return steps(handle, "e.unit_of_work = :id AND '' NOT IN (<known>)", unit, Integer.MAX_VALUE);
    }

    /** The last unit of work of this person that can be taken back: not an undo, not a setting. */
    public Optional<UUID> lastUnit(Handle handle, String actor) {
        return handle.createQuery("SELECT unit_of_work FROM change_entry WHERE actor = ? AND kind IN"
                        + " ('SAVE', 'REMOVE', 'RESTORE') ORDER BY entry_no DESC FETCH FIRST 1 ROWS ONLY")
                .bind(0, actor)
                .mapTo(UUID.class)
                .findOne();
    }

    private List<Step> steps(Handle handle, String where, UUID id, int most) {
        return handle.createQuery(
                        "SELECT e.unit_of_work, e.kind, e.actor, e.changed_at, e.reason, v.table_name, v.row_id,"
                                + " v.row_version, v.before_values, v.after_values FROM change_value v JOIN change_entry e"
                                + " ON e.entry_no = v.entry_no WHERE " + where
                                + " ORDER BY v.entry_no DESC, v.part DESC FETCH FIRST :most ROWS ONLY")
                .bindList("known", List.copyOf(tables.keySet()))
                .bind("id", id)
                .bind("most", most)
                .map((rs, context) -> {
                    Table table = Optional.ofNullable(tables.get(rs.getString("table_name")))
                            .orElseThrow();
                    String before = rs.getString("before_values");
                    String after = rs.getString("after_values");
                    return new Step(
                            rs.getObject("unit_of_work", UUID.class),
                            Change.Kind.valueOf(rs.getString("kind")),
                            rs.getString("actor"),
                            rs.getObject("changed_at", OffsetDateTime.class).toInstant(),
                            rs.getString("reason"),
                            table,
                            rs.getObject("row_id", UUID.class),
                            rs.getLong("row_version"),
                            before == null ? null : RowJson.read(table, before),
                            after == null ? Map.of() : RowJson.read(table, after),
                            after == null ? null : RowJson.removedReason(after));
                })
                .list();
    }
}
