package id.kopdesk.member;

import id.kopdesk.cooperative.Sex;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A member on its way to the database and back. */
final class MemberMapping {
    private MemberMapping() {}

    static Map<String, @Nullable Object> values(Member member) {
        Person person = member.person();
        Contact contact = member.contact();
        Membership own = member.membership();
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("cooperative_id", member.cooperativeId());
        values.put("name", person.name());
        values.put("sort_name", member.sortName());
        values.put("titles", person.titles());
        values.put("alias", person.alias());
        Sex sex = person.sex();
        values.put("sex", sex == null ? null : sex.name());
        values.put("birth_place", person.birthPlace());
        values.put("birth_date", person.birthDate());
        values.put("national_id", person.nationalId());
        values.put("national_id_note", person.nationalIdNote());
        values.put("address", contact.address());
        values.put("village_code", contact.villageCode());
        values.put("phone", contact.phone());
        values.put("job", contact.job());
        values.put("member_no", own.number());
        values.put("join_on", own.joinOn());
        values.put("known_on", own.knownOn());
        values.put("role", own.role().name());
        values.put("standing", Standing.write(own.standing()));
        values.put("status", own.status().name());
        values.put("note", own.note());
        values.put("traits", (long) Traits.of(member));
        return values;
    }

    static Member read(ResultSet rs) throws SQLException {
        String sex = rs.getString("sex");
        return new Member(
                rs.getObject("cooperative_id", UUID.class),
                new Person(
                        rs.getString("name"),
                        rs.getString("titles"),
                        rs.getString("alias"),
                        sex == null ? null : Sex.valueOf(sex),
                        rs.getString("birth_place"),
                        rs.getObject("birth_date", LocalDate.class),
                        rs.getString("national_id"),
                        rs.getString("national_id_note")),
                new Contact(
                        rs.getString("address"),
                        rs.getString("village_code"),
                        rs.getString("phone"),
                        rs.getString("job")),
                new Membership(
                        rs.getString("member_no"),
                        rs.getObject("join_on", LocalDate.class),
                        rs.getObject("known_on", LocalDate.class),
                        MemberRole.valueOf(rs.getString("role")),
                        Standing.read(rs.getString("standing")),
                        rs.getString("note")));
    }
}
