package id.kopdesk.member;

import id.kopdesk.base.CleanText;
import id.kopdesk.base.Finding;
import id.kopdesk.base.Json;
import id.kopdesk.database.Database;
import id.kopdesk.intake.StagedRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Holds rows of a list against the members that the book has already. */
final class MemberImportBook {
    private record Known(
            UUID id,
            UUID cooperative,
            String sortName,
            @Nullable String nationalId,
            @Nullable LocalDate birthDate,
            @Nullable String phone) {}

    private final Database database;
    private final Scope scope;

    MemberImportBook(Database database, Scope scope) {
        this.database = database;
        this.scope = scope;
    }

    /** Rows that are new as far as the file goes, judged against the book. */
    List<StagedRow> judge(List<StagedRow> rows) {
        Map<Long, MemberRow> read = new HashMap<>();
        rows.forEach(row -> read.put(row.no(), Json.read(Objects.requireNonNull(row.payload()), MemberRow.class)));
        List<String> niks = read.values().stream()
                .map(MemberRow::nationalId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        List<String> names = read.values().stream()
                .map(MemberImportBook::sortName)
                .distinct()
                .toList();
        return database.read(handle -> {
            Map<String, List<Known>> byNik = known(handle, "national_id", niks);
            Map<String, List<Known>> byName = known(handle, "sort_name", names);
            List<StagedRow> judged = new ArrayList<>(rows.size());
            for (StagedRow row : rows) {
                MemberRow member = Objects.requireNonNull(read.get(row.no()));
                judged.add(judge(handle, row, member, byNik, byName));
            }
            return judged;
        });
    }

    private StagedRow judge(
            Handle handle,
            StagedRow row,
            MemberRow member,
            Map<String, List<Known>> byNik,
            Map<String, List<Known>> byName) {
        String nik = member.nationalId();
        List<Known> sameNik = nik == null ? List.of() : byNik.getOrDefault(nik, List.of());
        List<Known> sameName = byName.getOrDefault(sortName(member), List.of());
        Optional<Known> here = sameNik.stream()
                .filter(known -> known.cooperative().equals(row.owner()))
                .findFirst()
                .or(() -> sameName.stream()
                        .filter(known -> known.cooperative().equals(row.owner()))
                        .filter(known -> alike(known, member))
                        .findFirst());
        List<Finding> reasons = new ArrayList<>(row.reasons());
        if (here.isPresent()) {
            Known known = here.get();
            boolean same = known.sortName().equals(sortName(member))
                    && Objects.equals(known.nationalId(), nik)
                    && Objects.equals(known.birthDate(), member.birthDate());
            if (!same) {
                reasons.add(0, Finding.warning("", "member.import.known"));
            }
            return row.judged(same ? StagedRow.Kind.SAME : StagedRow.Kind.KNOWN, known.id(), reasons);
        }
        sameNik.stream()
                .findFirst()
                .ifPresent(known -> reasons.add(Finding.warning(
                        "",
                        "member.import.elsewhere",
                        scope.of(handle, known.cooperative()).name())));
        return row.judged(StagedRow.Kind.NEW, null, reasons);
    }

    private static boolean alike(Known known, MemberRow member) {
        String nik = member.nationalId();
        if (nik != null && known.nationalId() != null) {
            return false;
        }
        boolean born = known.birthDate() != null && known.birthDate().equals(member.birthDate());
        boolean phone = known.phone() != null && known.phone().equals(member.phone());
        boolean bare = member.birthDate() == null || known.birthDate() == null;
        return born || phone || bare;
    }

    static String sortName(MemberRow row) {
        return CleanText.sortName(row.alias() == null ? row.name() : row.name() + " " + row.alias());
    }

    private static Map<String, List<Known>> known(Handle handle, String column, List<String> values) {
        if (values.isEmpty()) {
            return Map.of();
        }
        var query = handle.createQuery("SELECT id, cooperative_id, sort_name, national_id, birth_date, phone, " + column
                + " AS asked FROM member WHERE removed_at IS NULL AND " + column + " IN ("
                + values.stream().map(value -> "?").collect(Collectors.joining(",")) + ")");
        for (int i = 0; i < values.size(); i++) {
            query.bind(i, values.get(i));
        }
        Map<String, List<Known>> found = new HashMap<>();
        query.map((rs, context) -> Map.entry(
                        rs.getString("asked"),
                        new Known(
                                rs.getObject("id", UUID.class),
                                rs.getObject("cooperative_id", UUID.class),
                                rs.getString("sort_name"),
                                rs.getString("national_id"),
                                rs.getObject("birth_date", LocalDate.class),
                                rs.getString("phone"))))
                .forEach(entry -> found.computeIfAbsent(entry.getKey(), key -> new ArrayList<>())
                        .add(entry.getValue()));
        return found;
    }
}
