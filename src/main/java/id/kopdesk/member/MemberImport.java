package id.kopdesk.member;

import id.kopdesk.base.Actor;
import id.kopdesk.base.CodedException;
import id.kopdesk.base.Finding;
import id.kopdesk.base.Ids;
import id.kopdesk.base.Json;
import id.kopdesk.base.Progress;
import id.kopdesk.database.Database;
import id.kopdesk.database.Digests;
import id.kopdesk.database.History;
import id.kopdesk.database.Table;
import id.kopdesk.database.Undo;
import id.kopdesk.database.UnitOfWork;
import id.kopdesk.intake.BulkCommit;
import id.kopdesk.intake.CellValue;
import id.kopdesk.intake.Fields;
import id.kopdesk.intake.ImportBatches;
import id.kopdesk.intake.Lines;
import id.kopdesk.intake.ListRow;
import id.kopdesk.intake.ListStream;
import id.kopdesk.intake.MemoryStore;
import id.kopdesk.intake.Origin;
import id.kopdesk.intake.Receipt;
import id.kopdesk.intake.StagedRow;
import id.kopdesk.intake.StagedRow.Choice;
import id.kopdesk.intake.StagedRow.Kind;
import id.kopdesk.intake.StagedRows;
import id.kopdesk.region.Region;
import id.kopdesk.region.RegionMatcher;
import id.kopdesk.region.RegionTree;
import id.kopdesk.region.Siblings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Imports lists of members: one file, or a folder with one file for each cooperative. */
public final class MemberImport {
    private static final int STEP = 1000;
    private static final int LONG_NUMBER = 16;
    private static final int LEAST_ROWS = 5;
    private static final int PERCENT = 80;

    private final Database database;
    private final MemberStore members;
    private final SavingStore savings;
    private final RegionTree regions;
    private final RegionMatcher matcher;
    private final LocalDate today;

    public MemberImport(
            Database database, MemberStore members, SavingStore savings, RegionTree regions, LocalDate today) {
        this.database = database;
        this.members = members;
        this.savings = savings;
        this.regions = regions;
        this.matcher = new RegionMatcher(regions);
        this.today = today;
    }

    /** The workbooks and CSV files of a folder, by name; the file itself where it is one. */
    public static List<Path> files(Path place) {
        if (!Files.isDirectory(place)) {
            return List.of(place);
        }
        try (Stream<Path> inside = Files.list(place)) {
            List<Path> lists = inside.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName()
                            .toString()
                            .toLowerCase(java.util.Locale.ROOT)
                            .matches("(?!~\\$|\\.).*\\.(xlsx|csv)"))
                    .sorted()
                    .toList();
            if (lists.isEmpty()) {
                throw new CodedException("KD-747", "member.import.folder", place.toString());
            }
            return lists;
        } catch (IOException e) {
            throw new CodedException(e, "KD-513", "workbook.read.unreadable", place.toString());
        }
    }

    /**
     * Reads and judges every row; writes nothing into the office's data.
     *
     * @param owner the cooperative of all rows that do not say theirs; empty to find it by the titles or the file's name
     * @throws CodedException when the only file cannot be read; among several such a file is noted and left out
     * @throws Progress.Cancelled when the person asked to stop; nothing is left behind
     */
    public StagedMembers stage(Actor actor, List<Path> files, Optional<UUID> owner, LocalDate asOf, Progress progress) {
        List<Scope.Place> places = database.read(Scope::all);
        CooperativeFinder finder = new CooperativeFinder(regions, places, actor);
        StagedRows rows = new StagedRows();
        try {
            List<MemberImportFile> read = new ArrayList<>();
            Reading reading = new Reading(rows, finder, asOf, progress);
            for (Path file : files) {
                try {
                    read.add(reading.file(file, read.size(), owner, places));
                } catch (CodedException e) {
                    if (files.size() == 1) {
                        throw e;
                    }
                    read.add(new MemberImportFile(file, null, null, "", List.of(), e));
                }
            }
            StagedMembers staged = new StagedMembers(
                    rows, read, new MemberImportBook(database, members, this::village, asOf), asOf, origin(read, asOf));
            staged.judge(progress);
            return staged;
        } catch (RuntimeException | Error e) {
            rows.close();
            throw e;
        }
    }

    /** Saves what is ready: all of it, or nothing. */
    public Receipt commit(Actor actor, StagedMembers staged, Progress progress) {
        return new BulkCommit(database)
                .run(
                        actor,
                        MemberColumns.PROFILE,
                        staged.origin(),
                        staged.rows(),
                        MemberTables.all(),
                        (work, ready) -> write(work, staged, ready),
                        progress);
    }

    /**
     * Takes an import back as a whole: new members go, updated ones are as before.
     *
     * @return how many rows of the database were set back, the batch's own not counted
     * @throws CodedException when one was changed since, or this person may not write there; nothing is set back then
     */
    public int revert(Actor actor, UUID unit, String reason) {
        database.read(handle -> handle.createQuery(
                                "SELECT DISTINCT m.cooperative_id FROM change_value v JOIN change_entry e"
                                        + " ON e.entry_no = v.entry_no JOIN member m ON m.id = v.row_id WHERE e.unit_of_work = ?")
                        .bind(0, unit)
                        .mapTo(UUID.class)
                        .map(id -> members.scope().of(handle, id).village())
                        .list())
                .forEach(actor::requireWrite);
        List<Table> tables = new ArrayList<>(MemberTables.all());
        tables.add(ImportBatches.TABLE);
        return new Undo(database, new History(tables))
                        .takeBack(actor, unit, reason, Map.of(MemberTables.MEMBER.name(), MemberMapping::derived))
                - 1;
    }

    private void write(UnitOfWork work, StagedMembers staged, List<StagedRow> ready) {
        List<UUID> updated = ready.stream()
                .filter(StagedRow::updates)
                .map(row -> Objects.requireNonNull(row.known()))
                .toList();
        Map<UUID, MemberFile> known = updated.isEmpty() ? Map.of() : members.of(work.handle(), updated);
        LocalDate asOf = staged.asOf();
        for (StagedRow row : ready) {
            MemberRow read = Json.read(Objects.requireNonNull(row.payload()), MemberRow.class);
            if (row.updates()) {
                update(work, staged, row, read, known.get(row.known()));
                continue;
            }
            UUID cooperative = Objects.requireNonNull(row.owner());
            UUID id = Ids.next();
            members.insert(work, id, read.member(cooperative, asOf));
            LocalDate day = read.joinOn() == null || read.joinOn().isAfter(asOf) ? asOf : read.joinOn();
            opening(work, id, cooperative, SavingKind.PRINCIPAL, day, read.principal());
            opening(work, id, cooperative, SavingKind.MANDATORY, asOf, read.mandatory());
            opening(work, id, cooperative, SavingKind.VOLUNTARY, asOf, read.voluntary());
        }
    }

    private void update(
            UnitOfWork work, StagedMembers staged, StagedRow row, MemberRow read, @Nullable MemberFile file) {
        if (file == null) {
            throw new CodedException("KD-753", "member.import.update.gone", row.name(), row.row());
        }
        Member changed = staged.book().update(row, read, file).apply(Set.copyOf(read.kept()));
        members.update(work, file.id(), read.bookVersion(), changed);
    }

    /** Name of a village by its code. */
    private String village(String code) {
        return regions.find(code).map(Region::name).orElse(code);
    }

    private void opening(UnitOfWork work, UUID id, UUID cooperative, SavingKind kind, LocalDate day, long amount) {
        if (amount > 0) {
            savings.opening(work, id, cooperative, kind, day, amount, null, true);
        }
    }

    private static Origin origin(List<MemberImportFile> files, LocalDate asOf) {
        Origin first = files.stream()
                .map(MemberImportFile::origin)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> Objects.requireNonNull(files.get(0).problem()));
        if (files.size() == 1) {
            return first;
        }
        Digests hash = Digests.start();
        int[] sum = new int[6];
        for (MemberImportFile file : files) {
            Origin own = file.origin();
            if (own != null) {
                hash.add(own.hash());
                Lines lines = own.lines();
                sum[0] += lines.titles();
                sum[1] += lines.headings();
                sum[2] += lines.blanks();
                sum[3] += lines.totals();
                sum[4] += lines.hidden();
                sum[5] += lines.data();
            }
        }
        Path folder = files.get(0).file().toAbsolutePath().getParent();
        String name = (folder == null ? "" : folder.getFileName()) + " (" + files.size() + ")";
        return new Origin(
                name,
                hash.end(),
                first.source(),
                asOf,
                new Lines(sum[0], sum[1], sum[2], sum[3], sum[4], sum[5]),
                Map.of());
    }

    /** What is the same for every file of one import. */
    private final class Reading {
        private final StagedRows rows;
        private final CooperativeFinder finder;
        private final LocalDate asOf;
        private final Progress progress;
        private final List<StagedRow> waiting = new ArrayList<>();
        private final Map<String, Optional<UUID>> named = new HashMap<>();
        private long no;
        private long numbers;
        private long noughts;

        Reading(StagedRows rows, CooperativeFinder finder, LocalDate asOf, Progress progress) {
            this.rows = rows;
            this.finder = finder;
            this.asOf = asOf;
            this.progress = progress;
        }

        MemberImportFile file(Path file, int index, Optional<UUID> owner, List<Scope.Place> places) {
            MemoryStore memory = new MemoryStore(database);
            try (ListStream list = ListStream.open(file, MemberColumns.shape(), memory::columns, progress)) {
                List<String> lines = new ArrayList<>(list.titles());
                lines.add(file.getFileName().toString().replaceFirst("\\.[A-Za-z]+$", ""));
                Optional<Scope.Place> home = owner.map(id -> places.stream()
                                .filter(place -> place.id().equals(id))
                                .findFirst()
                                .orElseThrow())
                        .or(() -> finder.find(lines));
                MemberRowReader reader = new MemberRowReader(
                        villages(home.map(Scope.Place::village)),
                        file.getFileName().toString());
                Ditto ditto = new Ditto();
                long first = no;
                numbers = 0;
                noughts = 0;
                list.rows(progress, row -> take(ditto.filled(row), index, home.map(Scope.Place::id), reader));
                flush();
                if (numbers >= LEAST_ROWS && noughts * 100 > numbers * PERCENT) {
                    damaged(first);
                }
                if (no == first) {
                    throw new CodedException(
                            "KD-611", "intake.list.norows", file.getFileName().toString());
                }
                return new MemberImportFile(
                        file,
                        list.origin(asOf),
                        home.map(Scope.Place::id).orElse(null),
                        home.map(Scope.Place::name).orElse(""),
                        list.unknown(),
                        null);
            }
        }

        private void take(ListRow row, int file, Optional<UUID> home, MemberRowReader reader) {
            Fields fields = new Fields(row.cells(), Set.of(), today);
            count(row);
            MemberRowReader.Read read = reader.read(fields);
            UUID owner = owner(fields).or(() -> home).orElse(null);
            MemberRow member = read.row();
            List<Finding> reasons = new ArrayList<>(read.findings());
            if (row.hidden()) {
                reasons.add(0, Finding.warning("", "intake.hidden"));
            }
            waiting.add(new StagedRow(
                    ++no,
                    file,
                    row.row(),
                    row.hidden(),
                    member == null ? Kind.REJECTED : Kind.NEW,
                    read.name(),
                    owner,
                    member == null ? null : Json.write(member),
                    reasons,
                    member == null ? List.of() : MemberImportKeys.of(member, owner),
                    null,
                    Choice.NONE));
            if (waiting.size() == STEP) {
                progress.check();
                progress.at("intake.progress.read", no, 0);
                flush();
            }
        }

        private Optional<UUID> owner(Fields fields) {
            return fields.words("cooperative")
                    .flatMap(name -> named.computeIfAbsent(
                            name, written -> finder.find(List.of(written)).map(Scope.Place::id)));
        }

        private void count(ListRow row) {
            CellValue cell = row.cells().get("national_id");
            String digits = cell instanceof CellValue.Words words ? words.text().replaceAll("[^0-9]", "") : "";
            if (digits.length() >= LONG_NUMBER) {
                numbers++;
                noughts += digits.endsWith("0") ? 1 : 0;
            }
        }

        /** A column whose last digits a spreadsheet has turned into 0: none of its numbers is believed. */
        private void damaged(long after) {
            long from = after;
            while (true) {
                List<StagedRow> page = rows.page(null, from, STEP);
                if (page.isEmpty()) {
                    return;
                }
                rows.put(page.stream()
                        .filter(row -> row.payload() != null)
                        .map(this::without)
                        .toList());
                from = page.get(page.size() - 1).no();
            }
        }

        private StagedRow without(StagedRow row) {
            MemberRow read = Json.read(Objects.requireNonNull(row.payload()), MemberRow.class);
            if (read.nationalId() == null) {
                return row;
            }
            MemberRow bare = read.withoutNationalId("digit terakhir rusak di daftar");
            List<Finding> reasons = new ArrayList<>(row.reasons());
            reasons.add(0, Finding.error("national_id", "intake.cell.column"));
            return new StagedRow(
                    row.no(),
                    row.file(),
                    row.row(),
                    row.hidden(),
                    row.kind(),
                    row.name(),
                    row.owner(),
                    Json.write(bare),
                    reasons,
                    MemberImportKeys.of(bare, row.owner()),
                    null,
                    row.choice());
        }

        private void flush() {
            if (!waiting.isEmpty()) {
                rows.add(waiting);
                waiting.clear();
            }
        }

        private java.util.function.Function<String, Optional<String>> villages(Optional<String> seat) {
            Map<String, Optional<String>> known = new HashMap<>();
            return name -> seat.flatMap(code -> known.computeIfAbsent(name, written -> village(code, written)));
        }

        private Optional<String> village(String seat, String written) {
            return matcher.inside(seat.substring(0, 8), Region.Level.VILLAGE)
                    .look(written.replaceFirst("(?i)^(desa|kelurahan|kel\\.?|ds\\.?)\\s+", ""))
                    .filter(found -> found.closeness() != Siblings.Closeness.SPELLING)
                    .filter(found -> found.regions().size() == 1)
                    .map(found -> found.regions().get(0).code());
        }
    }
}
