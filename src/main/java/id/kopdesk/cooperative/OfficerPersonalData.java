package id.kopdesk.cooperative;

import id.kopdesk.base.Actor;
import id.kopdesk.base.CleanText;
import id.kopdesk.base.PersonalData;
import id.kopdesk.base.RecordNames;
import id.kopdesk.database.Change;
import id.kopdesk.database.Database;
import id.kopdesk.database.RowNames;
import id.kopdesk.database.UnitOfWork;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
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

/** Board members, supervisors and managers of cooperatives as persons. */
public final class OfficerPersonalData implements PersonalData {
    private static final String SELECT = """
            SELECT o.*, c.name AS cooperative_name, c.village_code AS village
              FROM officer o JOIN cooperative c ON c.id = o.cooperative_id
             WHERE o.name <> :destroyed AND\s""";

    private final Database database;

    public OfficerPersonalData(Database database) {
        this.database = database;
    }

    /** Names of cooperatives, for logs. */
    public static RecordNames names(Database database) {
        return new RowNames(database, "cooperative r", "r.name");
    }

    @Override
    public String titleKey() {
        return "cooperative.personal.officers";
    }

    @Override
    public List<Holder> find(Actor actor, String typed, int most) {
        String asked = CleanText.of(typed);
        if (asked.matches("\\d{16}")) {
            return holders(actor, "o.national_id = :nik", Map.of("nik", asked), most);
        }
        List<String> words = Arrays.stream(asked.toUpperCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        Map<String, Object> values = new HashMap<>();
        StringBuilder where = new StringBuilder("1 = 1");
        for (int i = 0; i < words.size(); i++) {
            where.append(" AND UPPER(o.name) LIKE :w").append(i).append(" ESCAPE '!'");
            values.put("w" + i, "%" + words.get(i).replaceAll("[!%_]", "!$0") + "%");
        }
        return words.isEmpty() ? List.of() : holders(actor, where.toString(), values, most);
    }

    @Override
    public List<Holder> due(Actor actor, LocalDate before, int most) {
        return holders(
                actor,
                "(o.end_on < :before OR o.removed_at < :moment)",
                Map.of("before", before, "moment", before.atStartOfDay().atOffset(java.time.ZoneOffset.UTC)),
                most);
    }

    private List<Holder> holders(Actor actor, String where, Map<String, Object> values, int most) {
        return database.read(handle -> {
            Query query = handle.createQuery(SELECT + where + " ORDER BY o.name, o.id FETCH FIRST :most ROWS ONLY")
                    .bind("destroyed", DESTROYED)
                    .bind("most", most);
            values.forEach(query::bind);
            return query
                    .map((rs, context) ->
                            actor.reaches(rs.getString("village")) ? Optional.of(holder(rs)) : Optional.<Holder>empty())
                    .list()
                    .stream()
                    .flatMap(Optional::stream)
                    .toList();
        });
    }

    private static Holder holder(ResultSet rs) throws SQLException {
        LocalDate ended = rs.getObject("end_on", LocalDate.class);
        OffsetDateTime removed = rs.getObject("removed_at", OffsetDateTime.class);
        return new Holder(
                rs.getObject("id", UUID.class),
                rs.getObject("cooperative_id", UUID.class),
                rs.getString("name"),
                Optional.ofNullable(rs.getString("national_id")),
                rs.getString("cooperative_name"),
                Optional.ofNullable(removed == null ? ended : removed.toLocalDate()));
    }

    @Override
    public List<Fact> everything(Actor actor, UUID id) {
        return database.read(handle -> handle.createQuery(SELECT + "o.id = :id")
                .bind("destroyed", DESTROYED)
                .bind("id", id)
                .map((rs, context) -> actor.reaches(rs.getString("village")) ? facts(rs) : List.<Fact>of())
                .findOne()
                .orElse(List.of()));
    }

    private static List<Fact> facts(ResultSet rs) throws SQLException {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.text("ui.cooperative.field.officer.name", rs.getString("name")));
        facts.add(Fact.text("cooperative.personal.cooperative", rs.getString("cooperative_name")));
        facts.add(Fact.word(
                "ui.cooperative.field.officer.seat", "ui.cooperative.choice.officer.seat." + rs.getString("seat")));
        text(facts, "ui.cooperative.field.officer.nationalId", rs.getString("national_id"));
        text(facts, "ui.cooperative.field.officer.phone", rs.getString("phone"));
        if (rs.getString("sex") != null) {
            facts.add(Fact.word(
                    "ui.cooperative.field.officer.sex", "ui.cooperative.choice.officer.sex." + rs.getString("sex")));
        }
        date(facts, "ui.cooperative.field.officer.startOn", rs.getObject("start_on", LocalDate.class));
        date(facts, "ui.cooperative.field.officer.endOn", rs.getObject("end_on", LocalDate.class));
        if (rs.getBoolean("village_head")) {
            facts.add(Fact.word("ui.cooperative.field.officer.villageHead", "cooperative.personal.yes"));
        }
        if (rs.getBoolean("kin_declared")) {
            facts.add(Fact.word("ui.cooperative.field.officer.kinDeclared", "cooperative.personal.yes"));
        }
        return facts;
    }

    private static void text(List<Fact> facts, String key, @Nullable String value) {
        if (value != null) {
            facts.add(Fact.text(key, value));
        }
    }

    private static void date(List<Fact> facts, String key, @Nullable LocalDate value) {
        if (value != null) {
            facts.add(Fact.date(key, value));
        }
    }

    @Override
    public Optional<UUID> cooperative(Holder holder) {
        return Optional.of(holder.record());
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

    private static void erase(UnitOfWork work, UUID id) {
        Map<String, @Nullable Object> values =
                new HashMap<>(work.current(CooperativeTables.OFFICER, id).values());
        UUID cooperative = (UUID) java.util.Objects.requireNonNull(values.get("cooperative_id"));
        work.actor().requireWrite(village(work, cooperative));
        values.put("name", DESTROYED);
        values.put("national_id", null);
        values.put("phone", null);
        work.erase(CooperativeTables.OFFICER, id, values);
    }

    private static String village(UnitOfWork work, UUID cooperative) {
        return work.handle()
                .createQuery("SELECT village_code FROM cooperative WHERE id = ?")
                .bind(0, cooperative)
                .mapTo(String.class)
                .one();
    }
}
