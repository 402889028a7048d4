package id.kopdesk.member;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** As much of a member as is needed to tell whether a row of a list is it. */
record KnownMember(
        UUID id,
        UUID cooperative,
        @Nullable String nationalId,
        @Nullable LocalDate birthDate,
        @Nullable String phone) {

    /** Those whose column has one of the values, by the value; one query for all. */
    static Map<String, List<KnownMember>> by(Handle handle, String column, List<String> values) {
        if (values.isEmpty()) {
            return Map.of();
        }
        var query = handle.createQuery("SELECT id, cooperative_id, national_id, birth_date, phone, " + column
                + " AS asked FROM member WHERE removed_at IS NULL AND " + column + " IN ("
                + values.stream().map(value -> "?").collect(Collectors.joining(",")) + ")");
        for (int i = 0; i < values.size(); i++) {
            query.bind(i, values.get(i));
        }
        Map<String, List<KnownMember>> found = new HashMap<>();
        query.map((rs, context) -> Map.entry(
                        rs.getString("asked"),
                        new KnownMember(
                                rs.getObject("id", UUID.class),
                                rs.getObject("cooperative_id", UUID.class),
                                rs.getString("national_id"),
                                rs.getObject("birth_date", LocalDate.class),
                                rs.getString("phone"))))
                .forEach(entry -> found.computeIfAbsent(entry.getKey(), key -> new ArrayList<>())
                        .add(entry.getValue()));
        return found;
    }

    /** Whether a row of the same name in the same cooperative can be this one. */
    boolean alike(MemberRow row) {
        if (row.nationalId() != null && nationalId != null) {
            return false;
        }
        boolean born = birthDate != null && birthDate.equals(row.birthDate());
        boolean called = phone != null && phone.equals(row.phone());
        boolean bare = row.birthDate() == null || birthDate == null;
        return born || called || bare;
    }
}
