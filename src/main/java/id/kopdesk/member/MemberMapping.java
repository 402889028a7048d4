package id.kopdesk.member;

import id.kopdesk.cooperative.Sex;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
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

    /** A member out of the values of its columns, derived ones left aside. */
    static Member of(Map<String, @Nullable Object> values) {
        String sex = text(values, "sex");
        return new Member(
                (UUID) Objects.requireNonNull(values.get("cooperative_id")),
                new Person(
                        Objects.requireNonNull(text(values, "name")),
                        text(values, "titles"),
                        text(values, "alias"),
                        sex == null ? null : Sex.valueOf(sex),
                        text(values, "birth_place"),
                        (LocalDate) values.get("birth_date"),
                        text(values, "national_id"),
                        text(values, "national_id_note")),
                new Contact(
                        text(values, "address"),
                        text(values, "village_code"),
                        text(values, "phone"),
                        text(values, "job")),
                new Membership(
                        text(values, "member_no"),
                        (LocalDate) values.get("join_on"),
                        (LocalDate) Objects.requireNonNull(values.get("known_on")),
                        MemberRole.valueOf(Objects.requireNonNull(text(values, "role"))),
                        Standing.read(text(values, "standing")),
                        text(values, "note")));
    }

    /** The same values with the derived ones computed anew. */
    static Map<String, @Nullable Object> derived(Map<String, @Nullable Object> values) {
        return values(of(values));
    }

    private static @Nullable String text(Map<String, @Nullable Object> values, String column) {
        Object value = values.get(column);
        return value == null ? null : value.toString();
    }

    /** A column's value out of its text; empty is none. */
    static @Nullable Object typed(String column, String text) {
        if (text.isEmpty()) {
            return null;
        }
        return column.endsWith("_date") || column.endsWith("_on") ? LocalDate.parse(text) : text;
    }
}
