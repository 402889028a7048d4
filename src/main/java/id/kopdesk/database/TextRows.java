package id.kopdesk.database;

import id.kopdesk.base.Actor;
import id.kopdesk.base.FreeTexts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The free texts of one table, told by what its room says of the table. */
public final class TextRows implements FreeTexts {
    private static final int FETCH = 1000;

    private final Database database;
    private final Spec spec;

    private record Spec(
            String titleKey,
            Table table,
            String from,
            String where,
            String region,
            String cooperative,
            List<String> columns) {}

    /**
     * SQL speaks of the table's row as "p".
     *
     * @param titleKey bundle key of what these texts are
     * @param from after FROM, such as {@code visit p}
     * @param where expression of the text that says which record it is
     * @param region expression of the region code that decides who may see it; may be null for the whole office only
     * @param cooperative expression of the cooperative whose records it belongs to, as text or id; may be null
     * @param columns those that hold free texts
     */
    public TextRows(
            Database database,
            String titleKey,
            Table table,
            String from,
            String where,
            String region,
            String cooperative,
            String... columns) {
        this.database = database;
        spec = new Spec(titleKey, table, from, where, region, cooperative, List.of(columns));
    }

    @Override
    public String titleKey() {
        return spec.titleKey();
    }

    @Override
    public void each(Actor actor, Consumer<Passage> into) {
        String filled = spec.columns().stream()
                .map(column -> "p." + column + " IS NOT NULL")
                .collect(Collectors.joining(" OR "));
        database.read(handle -> {
            handle.createQuery(select() + " WHERE " + filled + " ORDER BY p.id")
                    .setFetchSize(FETCH)
                    .map((rs, context) -> {
                        if (reaches(actor, rs.getString("told_region"))) {
                            pass(rs, into);
                        }
                        return true;
                    })
                    .forEach(read -> {});
            return true;
        });
    }

    private void pass(ResultSet rs, Consumer<Passage> into) throws SQLException {
        UUID row = rs.getObject("id", UUID.class);
        String where = rs.getString("told_where");
        Optional<UUID> cooperative = id(rs.getString("told_cooperative"));
        for (String column : spec.columns()) {
            String text = rs.getString(column);
            if (text != null && !text.isBlank()) {
                into.accept(new Passage(row, column, text, where == null ? "" : where, cooperative));
            }
        }
    }

    private String select() {
        return "SELECT p.*, " + spec.where() + " AS told_where, " + spec.region() + " AS told_region, "
                + spec.cooperative() + " AS told_cooperative FROM " + spec.from();
    }

    private static boolean reaches(Actor actor, @Nullable String region) {
        return region == null ? actor.scope().isEmpty() : actor.reaches(region);
    }

    /** A subject that is no cooperative may have a code instead of an id. */
    private static Optional<UUID> id(@Nullable String text) {
        return text == null || text.length() != 36 ? Optional.empty() : Optional.of(UUID.fromString(text));
    }

    @Override
    public long blank(Actor actor, List<Blank> texts, String reason) {
        Map<UUID, List<Blank>> rows =
                texts.stream().collect(Collectors.groupingBy(Blank::row, LinkedHashMap::new, Collectors.toList()));
        return rows.isEmpty()
                ? 0
                : database.write(actor, Change.of(Change.Kind.DESTROY, reason), work -> {
                    rows.forEach((row, blanks) -> erase(work, row, blanks));
                    return (long) rows.size();
                });
    }

    private void erase(UnitOfWork work, UUID row, List<Blank> texts) {
        work.actor().requireWrite(region(work.handle(), row).orElse(""));
        Map<String, @Nullable Object> values =
                new HashMap<>(work.current(spec.table(), row).values());
        for (Blank text : texts) {
            if (values.get(text.column()) instanceof String now) {
                values.put(text.column(), text.without().apply(now));
            }
        }
        work.erase(
                spec.table(),
                row,
                values,
                json -> texts.stream()
                        .anyMatch(text -> !text.without().apply(json).equals(json)));
    }

    private Optional<String> region(Handle handle, UUID row) {
        return handle.createQuery("SELECT " + spec.region() + " FROM " + spec.from() + " WHERE p.id = ?")
                .bind(0, row)
                .mapTo(String.class)
                .findOne();
    }
}
