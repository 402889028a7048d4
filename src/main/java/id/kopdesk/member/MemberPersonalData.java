package id.kopdesk.member;

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
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Members as persons. */
public final class MemberPersonalData implements PersonalData {
    private static final String SELECT = """
            SELECT m.*, c.name AS cooperative_name, c.village_code AS seat
              FROM member m JOIN cooperative c ON c.id = m.cooperative_id
             WHERE m.name <> :destroyed AND\s""";

    private final Database database;

    public MemberPersonalData(Database database) {
        this.database = database;
    }

    /** Names of members, for logs. */
    public static RecordNames names(Database database) {
        return new RowNames(database, "member r", "r.name");
    }

    @Override
    public String titleKey() {
        return "member.personal";
    }

    @Override
    public List<Holder> find(Actor actor, String typed, int most) {
        String asked = CleanText.of(typed);
        if (asked.matches("\\d{16}")) {
            return holders(actor, "m.national_id = :nik", Map.of("nik", asked), most);
        }
        List<String> words = Arrays.stream(CleanText.sortName(asked).split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
        Map<String, Object> values = new HashMap<>();
        StringBuilder where = new StringBuilder("1 = 1");
        for (int i = 0; i < words.size(); i++) {
            where.append(" AND m.sort_name LIKE :w").append(i);
            values.put("w" + i, "%" + words.get(i) + "%");
        }
        return words.isEmpty() ? List.of() : holders(actor, where.toString(), values, most);
    }

    @Override
    public List<Holder> due(Actor actor, LocalDate before, int most) {
        Map<String, Object> values =
                Map.of("moment", before.atStartOfDay().atOffset(ZoneOffset.UTC), "left", MemberStatus.LEFT.name());
        return holders(actor, "(m.status = :left OR m.removed_at < :moment)", values, Integer.MAX_VALUE).stream()
                .filter(holder ->
                        holder.endedOn().filter(day -> day.isBefore(before)).isPresent())
                .limit(most)
                .toList();
    }

    private List<Holder> holders(Actor actor, String where, Map<String, Object> values, int most) {
        return database.read(handle -> {
            Query query = handle.createQuery(SELECT + where + " ORDER BY m.sort_name, m.id FETCH FIRST :most ROWS ONLY")
                    .bind("destroyed", DESTROYED)
                    .bind("most", most);
            values.forEach(query::bind);
            return query
                    .map((rs, context) ->
                            actor.reaches(rs.getString("seat")) ? Optional.of(holder(rs)) : Optional.<Holder>empty())
                    .list()
                    .stream()
                    .flatMap(Optional::stream)
                    .toList();
        });
    }

    private static Holder holder(ResultSet rs) throws SQLException {
        UUID id = rs.getObject("id", UUID.class);
        OffsetDateTime removed = rs.getObject("removed_at", OffsetDateTime.class);
        List<Standing> standing = Standing.read(rs.getString("standing"));
        Optional<LocalDate> left = Standing.last(standing) == MemberStatus.LEFT
                ? Optional.of(standing.get(standing.size() - 1).on())
                : Optional.empty();
        return new Holder(
                id,
                id,
                MemberMapping.read(rs).shownName(),
                Optional.ofNullable(rs.getString("national_id")),
                rs.getString("cooperative_name"),
                removed == null ? left : Optional.of(removed.toLocalDate()));
    }

    @Override
    public List<Fact> everything(Actor actor, UUID id) {
        return database.read(handle -> handle.createQuery(SELECT + "m.id = :id")
                .bind("destroyed", DESTROYED)
                .bind("id", id)
                .map((rs, context) -> actor.reaches(rs.getString("seat")) ? facts(handle, rs) : List.<Fact>of())
                .findOne()
                .orElse(List.of()));
    }

    private static List<Fact> facts(Handle handle, ResultSet rs) throws SQLException {
        Member member = MemberMapping.read(rs);
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.text("member.personal.name", member.shownName()));
        facts.add(Fact.text("member.personal.cooperative", rs.getString("cooperative_name")));
        text(facts, "member.personal.nationalId", member.person().nationalId());
        text(facts, "member.personal.nationalIdNote", member.person().nationalIdNote());
        if (rs.getString("sex") != null) {
            facts.add(Fact.word("member.personal.sex", "member.personal.sex." + rs.getString("sex")));
        }
        text(facts, "member.personal.birthPlace", member.person().birthPlace());
        date(facts, "member.personal.birthDate", member.person().birthDate());
        text(facts, "member.personal.address", member.contact().address());
        text(facts, "member.personal.phone", member.contact().phone());
        text(facts, "member.personal.job", member.contact().job());
        text(facts, "member.personal.number", member.membership().number());
        date(facts, "member.personal.since", member.membership().since());
        facts.add(Fact.word(
                "member.personal.status",
                "member.personal.status." + member.membership().status()));
        text(facts, "member.personal.note", member.membership().note());
        UUID id = rs.getObject("id", UUID.class);
        long savings = handle.createQuery(
                        "SELECT COUNT(*) FROM member_saving WHERE member_id = ? AND removed_at IS NULL")
                .bind(0, id)
                .mapTo(Long.class)
                .one();
        facts.add(Fact.text("member.personal.savings", Long.toString(savings)));
        return facts;
    }

    private static void text(List<Fact> facts, String key, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
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
        return database.read(handle -> handle.createQuery("SELECT cooperative_id FROM member WHERE id = ?")
                .bind(0, holder.id())
                .mapTo(UUID.class)
                .findOne());
    }

    @Override
    public long destroy(Actor actor, List<UUID> ids, String reason) {
        if (ids.isEmpty()) {
            return 0;
        }
        return database.write(actor, Change.of(Change.Kind.DESTROY, reason), work -> {
            Scope scope = new Scope();
            ids.forEach(id -> erase(work, scope, id));
            return (long) ids.size();
        });
    }

    /** Sex, status and dates of joining and leaving stay, for the counts are made of them. */
    private static void erase(UnitOfWork work, Scope scope, UUID id) {
        Map<String, @Nullable Object> values =
                new HashMap<>(work.current(MemberTables.MEMBER, id).values());
        scope.requireWrite(work, (UUID) java.util.Objects.requireNonNull(values.get("cooperative_id")));
        for (String told : List.of(
                "titles",
                "alias",
                "birth_place",
                "birth_date",
                "national_id",
                "national_id_note",
                "address",
                "phone",
                "job",
                "member_no",
                "note")) {
            values.put(told, null);
        }
        values.put("name", DESTROYED);
        values.put("sort_name", CleanText.sortName(DESTROYED));
        values.put("standing", bare((String) values.get("standing")));
        work.erase(MemberTables.MEMBER, id, values);
        pairs(work, id);
    }

    private static @Nullable String bare(@Nullable String standing) {
        return Standing.write(Standing.read(standing).stream()
                .map(one -> new Standing(one.status(), one.on(), null))
                .toList());
    }

    /** What was said of a pair of members holds a copy of one of them. */
    private static void pairs(UnitOfWork work, UUID id) {
        List<UUID> pairs = work.handle()
                .createQuery("SELECT id FROM member_pair WHERE kept_id = ? OR other_id = ?")
                .bind(0, id)
                .bind(1, id)
                .mapTo(UUID.class)
                .list();
        for (UUID pair : pairs) {
            Map<String, @Nullable Object> values =
                    new HashMap<>(work.current(MemberTables.PAIR, pair).values());
            values.put("taken", null);
            values.put("note", null);
            work.erase(MemberTables.PAIR, pair, values);
        }
    }
}
