package id.kopdesk.database;

import id.kopdesk.base.Actor;
import id.kopdesk.base.CleanText;
import id.kopdesk.base.PersonalData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** People of one table, told by what its room says of the table: most rooms need no code of their own for them. */
public final class PersonRows implements PersonalData {
    private final Database database;
    private final Spec spec;

    /**
     * SQL speaks of the table's row as "p"; the row's name stands in the column "name".
     *
     * @param titleKey bundle key of what these people are
     * @param from after FROM, such as {@code companion p}
     * @param place expression of the text that says where a person stands
     * @param region expression of the region code that decides who may see it; may be null for the whole office only
     * @param record expression of the record whose opening the access log names
     * @param ended expression of the day since which the data no longer serves; null while it does
     * @param facts bundle keys of values by column, in the order told
     * @param erased columns that tell who it was, beside the name
     */
    public record Spec(
            String titleKey,
            Table table,
            String from,
            String place,
            String region,
            String record,
            String ended,
            List<Told> facts,
            List<String> erased) {
        public Spec {
            facts = List.copyOf(facts);
            erased = List.copyOf(erased);
        }

        private boolean has(String column) {
            return table.columns().stream().anyMatch(c -> c.name().equals(column));
        }
    }

    /** A column with the bundle key of its name. */
    public record Told(String column, String labelKey) {}

    public PersonRows(Database database, Spec spec) {
        this.database = database;
        this.spec = spec;
    }

    @Override
    public String titleKey() {
        return spec.titleKey();
    }

    @Override
    public List<Holder> find(Actor actor, String typed, int most) {
        String asked = CleanText.of(typed);
        if (asked.matches("\\d{16}")) {
            return spec.has("national_id")
                    ? holders(actor, "p.national_id = :nik", Map.of("nik", asked), most)
                    : List.of();
        }
        List<String> words = Arrays.stream(asked.toUpperCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        Map<String, Object> values = new HashMap<>();
        StringBuilder where = new StringBuilder("1 = 1");
        for (int i = 0; i < words.size(); i++) {
            where.append(" AND UPPER(p.name) LIKE :w").append(i).append(" ESCAPE '!'");
            values.put("w" + i, "%" + words.get(i).replaceAll("[!%_]", "!$0") + "%");
        }
        return words.isEmpty() ? List.of() : holders(actor, where.toString(), values, most);
    }

    @Override
    public List<Holder> due(Actor actor, LocalDate before, int most) {
        return holders(
                actor,
                "(" + spec.ended() + " < :before OR p.removed_at < :moment)",
                Map.of("before", before, "moment", before.atStartOfDay().atOffset(ZoneOffset.UTC)),
                most);
    }

    @Override
    public List<Fact> everything(Actor actor, UUID id) {
        return database.read(handle -> handle.createQuery(select("p.id = :id"))
                .bind("destroyed", DESTROYED)
                .bind("id", id)
                .map((rs, context) -> reaches(actor, rs) ? told(rs) : List.<Fact>of())
                .findOne()
                .orElse(List.of()));
    }

    @Override
    public long destroy(Actor actor, List<UUID> ids, String reason) {
        if (ids.isEmpty()) {
            return 0;
        }
        return database.write(actor, Change.of(Change.Kind.DESTROY, reason), work -> {
            ids.forEach(id -> erase(work, id));
            return (long) ids.size();
        });
    }

    private void erase(UnitOfWork work, UUID id) {
        String region = work.handle()
                .createQuery("SELECT " + spec.region() + " FROM " + spec.from() + " WHERE p.id = ?")
                .bind(0, id)
                .mapTo(String.class)
                .findOne()
                .orElse("");
        work.actor().requireWrite(region);
        Map<String, @Nullable Object> values =
                new HashMap<>(work.current(spec.table(), id).values());
        spec.erased().forEach(column -> values.put(column, null));
        values.put("name", DESTROYED);
        if (spec.has("match_name")) {
            values.put("match_name", CleanText.sortName(DESTROYED));
        }
        work.erase(spec.table(), id, values);
    }

    private List<Holder> holders(Actor actor, String where, Map<String, Object> values, int most) {
        return database.read(handle -> {
            Query query = handle.createQuery(select(where) + " ORDER BY p.name, p.id FETCH FIRST :most ROWS ONLY")
                    .bind("destroyed", DESTROYED)
                    .bind("most", most);
            values.forEach(query::bind);
            return query
                    .map((rs, context) -> reaches(actor, rs) ? Optional.of(holder(rs)) : Optional.<Holder>empty())
                    .list()
                    .stream()
                    .flatMap(Optional::stream)
                    .toList();
        });
    }

    private String select(String where) {
        return "SELECT p.*, " + spec.place() + " AS told_place, " + spec.region() + " AS told_region, " + spec.record()
                + " AS told_record, " + spec.ended() + " AS told_end FROM " + spec.from()
                + " WHERE p.name <> :destroyed AND " + where;
    }

    private static boolean reaches(Actor actor, ResultSet rs) throws SQLException {
        String region = rs.getString("told_region");
        return region == null ? actor.scope().isEmpty() : actor.reaches(region);
    }

    private Holder holder(ResultSet rs) throws SQLException {
        OffsetDateTime removed = rs.getObject("removed_at", OffsetDateTime.class);
        String place = rs.getString("told_place");
        return new Holder(
                rs.getObject("id", UUID.class),
                rs.getObject("told_record", UUID.class),
                rs.getString("name"),
                Optional.ofNullable(spec.has("national_id") ? rs.getString("national_id") : null),
                place == null ? "" : place,
                Optional.ofNullable(
                        removed == null ? rs.getObject("told_end", LocalDate.class) : removed.toLocalDate()));
    }

    private List<Fact> told(ResultSet rs) throws SQLException {
        List<Fact> facts = new ArrayList<>();
        for (Told told : spec.facts()) {
            boolean date = spec.table().columns().stream()
                    .anyMatch(c -> c.name().equals(told.column()) && c.kind() == Table.Kind.DATE);
            if (date) {
                LocalDate day = rs.getObject(told.column(), LocalDate.class);
                if (day != null) {
                    facts.add(Fact.date(told.labelKey(), day));
                }
            } else {
                String text = rs.getString(told.column());
                if (text != null && !text.isEmpty()) {
                    facts.add(Fact.text(told.labelKey(), text));
                }
            }
        }
        return facts;
    }
}
