package id.kopdesk.member;

import id.kopdesk.base.CodedException;
import id.kopdesk.base.Finding;
import id.kopdesk.base.Json;
import id.kopdesk.base.Progress;
import id.kopdesk.cooperative.NationalId;
import id.kopdesk.intake.Origin;
import id.kopdesk.intake.StagedRow;
import id.kopdesk.intake.StagedRow.Choice;
import id.kopdesk.intake.StagedRow.Kind;
import id.kopdesk.intake.StagedRows;
import id.kopdesk.intake.TwinRows;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A member list, or a folder of them, staged: every row can be looked at, answered and mended before the commit. */
public final class StagedMembers implements AutoCloseable {
    private static final int STEP = 500;
    /** So many of a row's twins are named. */
    private static final int NAMED = 8;
    /** Reasons that come from judging, not from reading: they are found anew when something was mended. */
    private static final Set<String> JUDGED = Set.of(
            "intake.twin",
            "member.import.elsewhere",
            "member.import.cooperative",
            MemberImportBook.BY_NAME,
            MemberImportBook.BY_NATIONAL_ID,
            MemberImportBook.BY_NUMBER,
            MemberImportBook.BY_NUMBER_ALONE,
            "member.import.fills",
            "member.import.differs",
            "member.import.refused");

    private final StagedRows rows;
    private final List<MemberImportFile> files;
    private final MemberImportBook book;
    private final LocalDate asOf;
    private final Origin origin;

    StagedMembers(StagedRows rows, List<MemberImportFile> files, MemberImportBook book, LocalDate asOf, Origin origin) {
        this.rows = rows;
        this.files = List.copyOf(files);
        this.book = book;
        this.asOf = asOf;
        this.origin = origin;
    }

    public StagedRows rows() {
        return rows;
    }

    MemberImportBook book() {
        return book;
    }

    public List<MemberImportFile> files() {
        return files;
    }

    public Origin origin() {
        return origin;
    }

    public LocalDate asOf() {
        return asOf;
    }

    public Map<Kind, Long> counts() {
        return rows.counts();
    }

    /** The row as it would be saved; empty where it cannot be. */
    public Optional<MemberRow> row(StagedRow staged) {
        return Optional.ofNullable(staged.payload()).map(text -> Json.read(text, MemberRow.class));
    }

    /**
     * Import anyway, update the member that it is, skip, or think again; for one row.
     *
     * @throws CodedException KD-752 when this cannot be done with the row
     */
    public void choose(long no, Choice choice) {
        StagedRow row = rows.find(no).orElseThrow();
        new MemberImportChoice(rows).hindrance(row, choice, true).ifPresent(why -> {
            throw new CodedException("KD-752", why);
        });
        rows.put(List.of(row.chosen(choice)));
    }

    /** One answer for several rows. @return how many took it; with the others it cannot be done */
    public int choose(List<StagedRow> chosen, Choice choice) {
        MemberImportChoice answers = new MemberImportChoice(rows);
        List<StagedRow> changed = new ArrayList<>();
        for (StagedRow row : chosen) {
            StagedRow now = rows.find(row.no()).orElseThrow();
            if (answers.hindrance(now, choice, false).isEmpty()) {
                changed.add(now.chosen(choice));
            }
        }
        rows.put(changed);
        return changed.size();
    }

    /** One answer for every row of a kind. @return how many took it */
    public int choose(Kind kind, Choice choice) {
        MemberImportChoice answers = new MemberImportChoice(rows);
        int taken = 0;
        long after = 0;
        while (true) {
            List<StagedRow> page = rows.page(kind, after, STEP);
            if (page.isEmpty()) {
                return taken;
            }
            List<StagedRow> changed = page.stream()
                    .filter(row -> answers.hindrance(row, choice, false).isEmpty())
                    .map(row -> row.chosen(choice))
                    .toList();
            rows.put(changed);
            taken += changed.size();
            after = page.get(page.size() - 1).no();
        }
    }

    /** Puts the answers back that rows had before. */
    public void restore(List<StagedRow> before) {
        rows.put(before.stream()
                .flatMap(row -> rows.find(row.no()).stream().map(now -> now.chosen(row.choice())))
                .toList());
    }

    /**
     * Answers one row that the book has.
     *
     * @param kept columns of fields in which our value stays when the member is updated
     * @throws CodedException KD-752 when this cannot be done with the row
     */
    public void choose(long no, Choice choice, Set<String> kept) {
        StagedRow row = rows.find(no).orElseThrow();
        row(row).ifPresent(read -> rows.put(List.of(row.holding(Json.write(read.against(read.bookVersion(), kept))))));
        choose(no, choice);
    }

    /** The member that a row seems to be, and what the row would change in it; empty where it is none. */
    public Optional<KnownRow> known(StagedRow row) {
        return rows.find(row.no()).flatMap(book::known).map(found -> {
            if (found.read().bookVersion() == found.file().version()) {
                return found;
            }
            rejudge(List.of(row.no()), rows.twins());
            return rows.find(row.no()).flatMap(book::known).orElse(found);
        });
    }

    /**
     * Puts a mended row in the place of the one that was read, and judges it and its twins anew.
     *
     * @throws CodedException KD-740 when its NIK cannot be
     */
    public StagedRow mend(long no, MemberRow mended) {
        String nik = mended.nationalId();
        if (nik != null && !NationalId.plausible(nik)) {
            throw new CodedException("KD-740", "member.nik.structure");
        }
        StagedRow old = rows.find(no).orElseThrow();
        Set<Long> touched = new TreeSet<>(rows.twins().of(no));
        List<Finding> kept = old.reasons().stream()
                .filter(one -> one.severity() != Finding.Severity.ERROR)
                .filter(one -> !JUDGED.contains(one.key()))
                .toList();
        rows.put(List.of(staged(old, mended, old.owner(), kept)));
        TwinRows twins = rows.twins();
        touched.add(no);
        touched.addAll(twins.of(no));
        rejudge(touched, twins);
        return rows.find(no).orElseThrow();
    }

    /** Says which cooperative all rows of a file belong to that have none yet. */
    public void owner(int file, UUID cooperative) {
        List<StagedRow> changed = new ArrayList<>();
        rows.each(page -> page.stream()
                .filter(row -> row.file() == file && row.owner() == null && row.payload() != null)
                .forEach(row -> changed.add(staged(
                        row,
                        row(row).orElseThrow(),
                        cooperative,
                        row.reasons().stream()
                                .filter(one -> !JUDGED.contains(one.key()))
                                .toList()))));
        rows.put(changed);
        judge(Progress.NONE);
    }

    private static StagedRow staged(StagedRow old, MemberRow row, @Nullable UUID owner, List<Finding> reasons) {
        return new StagedRow(
                old.no(),
                old.file(),
                old.row(),
                old.hidden(),
                Kind.NEW,
                row.name(),
                owner,
                Json.write(row),
                reasons,
                MemberImportKeys.of(row, owner),
                null,
                Choice.NONE);
    }

    /** Judges every row: by itself, against the other rows, against the book. */
    void judge(Progress progress) {
        TwinRows twins = rows.twins();
        MemberNumbers numbers = new MemberNumbers();
        long all = rows.size();
        long after = 0;
        long done = 0;
        while (true) {
            List<StagedRow> page = rows.page(null, after, STEP);
            if (page.isEmpty()) {
                return;
            }
            progress.check();
            progress.at("intake.progress.stage", done, all);
            put(page, twins, numbers);
            done += page.size();
            after = page.get(page.size() - 1).no();
        }
    }

    private void rejudge(Collection<Long> numbers, TwinRows twins) {
        put(numbers.stream().flatMap(no -> rows.find(no).stream()).toList(), twins, new MemberNumbers());
    }

    private void put(List<StagedRow> page, TwinRows twins, MemberNumbers numbers) {
        List<StagedRow> out = new ArrayList<>();
        List<StagedRow> fresh = new ArrayList<>();
        for (StagedRow row : page) {
            List<Finding> reasons = new ArrayList<>(row.reasons().stream()
                    .filter(one -> !JUDGED.contains(one.key()))
                    .toList());
            if (row.payload() == null) {
                out.add(row.judged(Kind.REJECTED, null, reasons));
            } else if (row.owner() == null) {
                reasons.add(0, Finding.error("", "member.import.cooperative"));
                out.add(row.judged(Kind.DOUBTFUL, null, reasons));
            } else if (twins.has(row.no())) {
                String others =
                        twins.places(row.no(), NAMED).stream().map(this::place).collect(Collectors.joining(", "));
                reasons.add(0, Finding.warning("", "intake.twin", others));
                out.add(row.judged(Kind.TWIN, null, reasons));
            } else {
                fresh.add(row.judged(Kind.NEW, null, reasons));
            }
        }
        for (StagedRow row : fresh.isEmpty() ? fresh : book.judge(fresh, numbers)) {
            boolean wrong = row.reasons().stream().anyMatch(one -> one.severity() == Finding.Severity.ERROR);
            out.add(wrong && row.kind() == Kind.NEW ? row.judged(Kind.DOUBTFUL, null, row.reasons()) : row);
        }
        Map<Long, StagedRow> before = page.stream().collect(Collectors.toMap(StagedRow::no, row -> row));
        rows.put(out.stream().filter(row -> !row.equals(before.get(row.no()))).toList());
    }

    private String place(TwinRows.Place place) {
        return (files.size() > 1 ? files.get(place.file()).file().getFileName() + " " : "") + place.row();
    }

    @Override
    public void close() {
        rows.close();
    }
}
