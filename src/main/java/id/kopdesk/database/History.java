package id.kopdesk.database;

import id.kopdesk.base.Progress;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
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

    private static final int PAGE = 1_000;

    private final Map<String, Table> tables;

    public History(List<Table> tables) {
        this.tables = tables.stream().collect(java.util.stream.Collectors.toUnmodifiableMap(Table::name, t -> t));
    }

    /** Of the tables that this history knows; other rooms may have rows beside the same record. */
    public List<Step> ofSubject(Handle handle, UUID subject, int most) {
        return steps(handle, "v.subject_id = :id AND v.table_name IN (<known>)", subject, most);
    }

    /** The changes of one unit of work, the last first; read in parts, for an import may have very many. */
    void eachOfUnit(Handle handle, UUID unit, Consumer<Step> each) {
        List<long[]> entries = handle.createQuery("SELECT e.entry_no, MAX(v.part) AS last_part FROM change_entry e"
                        + " JOIN change_value v ON v.entry_no = e.entry_no WHERE e.unit_of_work = ?"
                        + " GROUP BY e.entry_no ORDER BY e.entry_no DESC")
                .bind(0, unit)
                .map((rs, context) -> new long[] {rs.getLong(1), rs.getLong(2)})
                .list();
        for (long[] entry : entries) {
            for (long last = entry[1]; last >= 0; last -= PAGE) {
                String part = "v.entry_no = " + entry[0] + " AND v.part BETWEEN " + (last - PAGE + 1) + " AND " + last;
                steps(handle, part + " AND e.unit_of_work = :id AND '' NOT IN (<known>)", unit, PAGE)
                        .forEach(each);
            }
        }
    }

    /** How many rows a unit of work wrote, and into which tables. */
    Bulk sizeOfUnit(Handle handle, UUID unit) {
        Map<String, Long> rows = new HashMap<>();
        handle.createQuery("SELECT v.table_name, COUNT(*) FROM change_value v JOIN change_entry e ON e.entry_no ="
                        + " v.entry_no WHERE e.unit_of_work = ? GROUP BY v.table_name")
                .bind(0, unit)
                .map((rs, context) -> rows.put(rs.getString(1), rs.getLong(2)))
                .list();
        return new Bulk(
                rows.values().stream().mapToLong(n -> n).sum(),
                rows.keySet().stream()
                        .flatMap(name -> Optional.ofNullable(tables.get(name)).stream())
                        .toList(),
                Progress.NONE);
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
