package id.kopdesk.member;

import id.kopdesk.base.CleanText;
import id.kopdesk.base.Finding;
import id.kopdesk.base.Json;
import id.kopdesk.database.Database;
import id.kopdesk.intake.StagedRow;
import id.kopdesk.intake.StagedRow.Choice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Holds rows of a list against the members that the book has already. */
final class MemberImportBook {
    /** By its NIK: no second membership of the same person in one cooperative. */
    static final String BY_NATIONAL_ID = "member.import.known.nationalId";

    static final String BY_NAME = "member.import.known";
    static final String BY_NUMBER = "member.import.known.number";
    /** By a number that stands beside another name: seldom the same person. */
    static final String BY_NUMBER_ALONE = "member.import.known.numberAlone";

    /** What a row seems to be, and by what. */
    private record Found(UUID id, String by) {}

    private final Database database;
    private final MemberStore members;
    private final Function<String, String> villages;
    private final LocalDate asOf;

    /** @param villages name of a village by its code */
    MemberImportBook(Database database, MemberStore members, Function<String, String> villages, LocalDate asOf) {
        this.database = database;
        this.members = members;
        this.villages = villages;
        this.asOf = asOf;
    }

    /**
     * Rows that are new as far as the file goes, judged against the book.
     *
     * @param numbers what is known of member numbers; one for each pass over the rows
     */
    List<StagedRow> judge(List<StagedRow> rows, MemberNumbers numbers) {
        Map<Long, MemberRow> read = new HashMap<>();
        rows.forEach(row -> read.put(row.no(), read(row)));
        return database.read(handle -> {
            Map<String, List<KnownMember>> byNik =
                    KnownMember.by(handle, "national_id", distinct(read.values(), MemberRow::nationalId));
            Map<Long, Found> found = new HashMap<>();
            for (StagedRow row : rows) {
                here(row, byNik.getOrDefault(String.valueOf(row(read, row).nationalId()), List.of()))
                        .ifPresent(known -> found.put(row.no(), new Found(known.id(), BY_NATIONAL_ID)));
            }
            Map<Long, UUID> numbered = numbers.of(handle, left(rows, found), read);
            Map<UUID, MemberFile> files = new HashMap<>(members.of(handle, ids(found, numbered.values())));
            numbered.forEach((no, id) -> {
                MemberFile file = files.get(id);
                if (file != null && sameName(Objects.requireNonNull(read.get(no)), file.member())) {
                    found.put(no, new Found(id, BY_NUMBER));
                }
            });
            byName(handle, left(rows, found), read, found);
            numbered.forEach((no, id) -> found.putIfAbsent(no, new Found(id, BY_NUMBER_ALONE)));
            Set<UUID> more = ids(found, List.of());
            more.removeAll(files.keySet());
            files.putAll(members.of(handle, more));
            List<StagedRow> judged = new ArrayList<>(rows.size());
            for (StagedRow row : rows) {
                Found one = found.get(row.no());
                MemberFile file = one == null ? null : files.get(one.id());
                judged.add(
                        file == null || one == null
                                ? fresh(handle, row, byNik)
                                : known(row, row(read, row), file, one.by()));
            }
            return judged;
        });
    }

    private static List<StagedRow> left(List<StagedRow> rows, Map<Long, Found> found) {
        return rows.stream().filter(row -> !found.containsKey(row.no())).toList();
    }

    private static Set<UUID> ids(Map<Long, Found> found, Collection<UUID> more) {
        Set<UUID> all = new HashSet<>(more);
        found.values().forEach(one -> all.add(one.id()));
        return all;
    }

    private static void byName(Handle handle, List<StagedRow> left, Map<Long, MemberRow> read, Map<Long, Found> found) {
        Map<String, List<KnownMember>> byName = KnownMember.by(
                handle,
                "sort_name",
                distinct(left.stream().map(row -> row(read, row)).toList(), MemberImportBook::sortName));
        for (StagedRow row : left) {
            MemberRow member = row(read, row);
            here(
                            row,
                            byName.getOrDefault(sortName(member), List.of()).stream()
                                    .filter(known -> known.alike(member))
                                    .toList())
                    .ifPresent(known -> found.put(row.no(), new Found(known.id(), BY_NAME)));
        }
    }

    private static Optional<KnownMember> here(StagedRow row, List<KnownMember> all) {
        return all.stream()
                .filter(known -> known.cooperative().equals(row.owner()))
                .findFirst();
    }

    private StagedRow fresh(Handle handle, StagedRow row, Map<String, List<KnownMember>> byNik) {
        List<Finding> reasons = new ArrayList<>(row.reasons());
        byNik.getOrDefault(String.valueOf(read(row).nationalId()), List.of()).stream()
                .findFirst()
                .ifPresent(known -> reasons.add(Finding.warning(
                        "",
                        "member.import.elsewhere",
                        members.scope().of(handle, known.cooperative()).name())));
        return row.judged(StagedRow.Kind.NEW, null, reasons);
    }

    /** The same, where nothing differs; else known, with what differs beside it. */
    private StagedRow known(StagedRow row, MemberRow member, MemberFile file, String by) {
        MemberUpdate update = update(row, member, file);
        if (update.same()) {
            return row.judged(StagedRow.Kind.SAME, file.id(), row.reasons());
        }
        List<Finding> reasons = new ArrayList<>();
        reasons.add(Finding.warning("", by, file.member().shownName()));
        reasons.addAll(update.findings(villages));
        reasons.addAll(row.reasons());
        StagedRow held = row.holding(Json.write(member.against(file.version(), member.kept())));
        // What was decided on an older version is to be decided anew.
        StagedRow open = row.choice() == Choice.UPDATE && member.bookVersion() != file.version()
                ? held.chosen(Choice.NONE)
                : held;
        return open.judged(StagedRow.Kind.KNOWN, file.id(), reasons);
    }

    /** The member that a row was found to be, as it stands now. */
    Optional<KnownRow> known(StagedRow row) {
        UUID id = row.known();
        if (id == null || row.payload() == null) {
            return Optional.empty();
        }
        MemberRow read = read(row);
        return database.read(handle ->
                        Optional.ofNullable(members.of(handle, List.of(id)).get(id)))
                .map(file -> new KnownRow(row, read, file, update(row, read, file)));
    }

    MemberUpdate update(StagedRow row, MemberRow member, MemberFile file) {
        boolean guessed = row.reasons().stream().anyMatch(one -> one.key().equals("member.import.sex.nik"));
        return MemberUpdate.of(file.member(), member, guessed, asOf, members.rules());
    }

    private static boolean sameName(MemberRow row, Member member) {
        return MemberImportKeys.sound(row.name())
                .equals(MemberImportKeys.sound(member.person().name()));
    }

    static String sortName(MemberRow row) {
        return CleanText.sortName(row.alias() == null ? row.name() : row.name() + " " + row.alias());
    }

    private static MemberRow read(StagedRow row) {
        return Json.read(Objects.requireNonNull(row.payload()), MemberRow.class);
    }

    private static MemberRow row(Map<Long, MemberRow> read, StagedRow row) {
        return Objects.requireNonNull(read.get(row.no()));
    }

    private static List<String> distinct(Collection<MemberRow> rows, Function<MemberRow, @Nullable String> of) {
        Set<String> all = new HashSet<>();
        for (MemberRow row : rows) {
            String one = of.apply(row);
            if (one != null) {
                all.add(one);
            }
        }
        return List.copyOf(all);
    }
}
