package id.kopdesk.member;

import id.kopdesk.base.Actor;
import id.kopdesk.cooperative.NationalId;
import id.kopdesk.cooperative.Sex;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Reads lines of a list by their ids, in the order of the ids; what is gone or out of reach is left out. */
final class MemberLines {
    private static final int MOST = 500;
    private static final String COLUMNS = "id, name, titles, alias, sort_name, cooperative_id, sex, birth_date,"
            + " national_id, member_no, phone, join_on, status";

    private final Scope scope;
    private final SavingStore savings;

    MemberLines(Scope scope, SavingStore savings) {
        this.scope = scope;
        this.savings = savings;
    }

    List<MemberLine> of(Handle handle, Actor actor, List<UUID> ids) {
        List<MemberLine> all = new ArrayList<>(ids.size());
        for (int from = 0; from < ids.size(); from += MOST) {
            all.addAll(part(handle, actor, ids.subList(from, Math.min(ids.size(), from + MOST))));
        }
        return all;
    }

    private List<MemberLine> part(Handle handle, Actor actor, List<UUID> ids) {
        Map<UUID, Balances> saved = savings.balances(handle, ids);
        String marks = ids.stream().map(id -> "?").collect(Collectors.joining(","));
        var query = handle.createQuery(
                "SELECT " + COLUMNS + " FROM member WHERE id IN (" + marks + ") AND removed_at IS NULL");
        for (int i = 0; i < ids.size(); i++) {
            query.bind(i, ids.get(i));
        }
        Map<UUID, MemberLine> found = new HashMap<>();
        query.map((rs, context) -> line(handle, rs, saved)).forEach(line -> {
            if (actor.reaches(line.cooperativeVillage())) {
                found.put(line.id(), line);
            }
        });
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private MemberLine line(Handle handle, ResultSet rs, Map<UUID, Balances> saved) throws SQLException {
        UUID id = rs.getObject("id", UUID.class);
        UUID cooperative = rs.getObject("cooperative_id", UUID.class);
        Scope.Place place = scope.of(handle, cooperative);
        String nik = rs.getString("national_id");
        String sex = rs.getString("sex");
        String titles = rs.getString("titles");
        String alias = rs.getString("alias");
        String name = rs.getString("name");
        String called = alias == null ? name : name + " (" + alias + ")";
        return new MemberLine(
                id,
                titles == null ? called : Titles.around(called, titles),
                rs.getString("sort_name"),
                cooperative,
                place.name(),
                place.village(),
                sex == null ? null : Sex.valueOf(sex),
                rs.getObject("birth_date", LocalDate.class),
                nik == null ? null : NationalId.masked(nik),
                rs.getString("member_no"),
                rs.getString("phone"),
                rs.getObject("join_on", LocalDate.class),
                MemberStatus.valueOf(rs.getString("status")),
                saved.getOrDefault(id, Balances.NONE).all());
    }
}
