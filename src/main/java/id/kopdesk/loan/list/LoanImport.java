package id.kopdesk.loan.list;

import id.kopdesk.base.Actor;
import id.kopdesk.base.Progress;
import id.kopdesk.base.Texts;
import id.kopdesk.cooperative.CooperativeFilter;
import id.kopdesk.cooperative.CooperativeLine;
import id.kopdesk.cooperative.CooperativeList;
import id.kopdesk.cooperative.CooperativeSort;
import id.kopdesk.database.Database;
import id.kopdesk.database.History;
import id.kopdesk.database.Table;
import id.kopdesk.database.Undo;
import id.kopdesk.intake.Annotation;
import id.kopdesk.intake.Batch;
import id.kopdesk.intake.Commit;
import id.kopdesk.intake.DamagedNumbers;
import id.kopdesk.intake.ImportBatches;
import id.kopdesk.intake.ListColumn;
import id.kopdesk.intake.ListFile;
import id.kopdesk.intake.ListRow;
import id.kopdesk.intake.ListTemplate;
import id.kopdesk.intake.Memory;
import id.kopdesk.intake.Preview;
import id.kopdesk.intake.Receipt;
import id.kopdesk.intake.Staging;
import id.kopdesk.loan.LoanBook;
import id.kopdesk.loan.LoanFile;
import id.kopdesk.loan.LoanFilter;
import id.kopdesk.loan.LoanLine;
import id.kopdesk.loan.LoanList;
import id.kopdesk.loan.LoanStore;
import id.kopdesk.loan.LoanTables;
import id.kopdesk.loan.RepaymentMethod;
import id.kopdesk.loan.Scheme;
import id.kopdesk.loan.SchemeStore;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes lists of proposals and banks' schedules from Excel; staged, decided upon, committed and taken back as one. */
public final class LoanImport {
    private static final int MOST_BATCHES = 500;
    private static final int PAGE = 2_000;

    private final Database database;
    private final LoanBook book;
    private final Actor actor;
    private final LocalDate today;
    private final Texts texts;

    /** @param preview what would become of each row */
    public record Staged(ListFile list, Preview<?> preview) {}

    public LoanImport(Database database, LoanBook book, Actor actor, LocalDate today, Texts texts) {
        this.database = database;
        this.book = book;
        this.actor = actor;
        this.today = today;
        this.texts = texts;
    }

    /**
     * Reads a list of proposals and judges every row. Writes nothing.
     *
     * @throws id.kopdesk.base.CodedException when the file cannot be read or holds no such list
     */
    public Staged stage(Path file, LocalDate asOf, Progress progress) {
        ListFile list = ListFile.read(file, LoanColumns.list(), source -> Map.of(), progress);
        List<Map<String, id.kopdesk.intake.CellValue>> cells =
                list.rows().stream().map(ListRow::cells).toList();
        Set<String> damaged = DamagedNumbers.columns(cells, List.of("village"));
        LoanListReader reader = new LoanListReader(new SchemeStore(database).newest(), today);
        LoanStore store = new LoanStore(database);
        KnownProposals known = new KnownProposals(known(), id -> store.find(actor, id), texts);
        LoanListProfile profile = new LoanListProfile(actor, cooperatives(), known, book);
        return new Staged(
                list,
                Staging.stage(
                        profile,
                        list.origin(asOf),
                        Memory.NONE,
                        list.rows(),
                        line -> reader.read(line, damaged),
                        progress));
    }

    /** As {@link #stage}, for a bank's schedule of one proposal. */
    public Staged stageTable(LoanFile proposal, Path file, LocalDate asOf, Progress progress) {
        ListFile list = ListFile.read(file, LoanColumns.table(), source -> Map.of(), progress);
        BankTableProfile profile = new BankTableProfile(book, proposal, today);
        return new Staged(
                list, Staging.stage(profile, list.origin(asOf), Memory.NONE, list.rows(), profile::read, progress));
    }

    private List<CooperativeLine> cooperatives() {
        CooperativeList list = new CooperativeList(database);
        List<CooperativeLine> all = new ArrayList<>();
        List<CooperativeLine> page;
        do {
            CooperativeLine after = all.isEmpty() ? null : all.get(all.size() - 1);
            page = list.page(actor, CooperativeFilter.all(), CooperativeSort.NAME, false, after, PAGE);
            all.addAll(page);
        } while (page.size() == PAGE);
        return all;
    }

    private List<LoanLine> known() {
        LoanList list = new LoanList(database);
        List<LoanLine> all = new ArrayList<>();
        List<LoanLine> page;
        do {
            LoanLine after = all.isEmpty() ? null : all.get(all.size() - 1);
            page = list.page(actor, LoanFilter.all(), today, LoanList.Sort.FILED, false, after, PAGE);
            all.addAll(page);
        } while (page.size() == PAGE);
        return all;
    }

    /** Saves what is ready: all of it, or nothing. */
    public Receipt commit(Staged staged, Progress progress) {
        return new Commit(database).run(actor, staged.preview(), progress);
    }

    /** The person's own file again, with status and reason beside each row. */
    public void annotate(Staged staged, Path target, Texts texts) {
        Annotation.write(staged.list(), staged.preview().items(), target, texts);
    }

    /** Imports of this room that were done, the newest first. */
    public List<Batch> earlier() {
        return new ImportBatches(database)
                .list(MOST_BATCHES).stream()
                        .filter(b -> b.profile().equals(LoanColumns.PROPOSALS)
                                || b.profile().equals(LoanColumns.SCHEDULE))
                        .toList();
    }

    /**
     * Takes an import back as a whole.
     *
     * @throws id.kopdesk.base.CodedException when a proposal was changed since, or this person may not write there
     */
    public int revert(Batch batch, String reason) {
        List<Table> tables = new ArrayList<>(LoanTables.all());
        tables.add(ImportBatches.TABLE);
        book.requireWrite(actor, batch.unit());
        int rows = new ImportBatches(database).revert(actor, new Undo(database, new History(tables)), batch, reason);
        book.computeAnew(actor, batch.unit());
        return rows;
    }

    /** The empty list that an office gives out. */
    public void template(Path target, Texts texts) {
        List<List<String>> schemes = new ArrayList<>();
        schemes.add(List.of(texts.get("loan.list.template.code"), texts.get("loan.list.template.name")));
        new SchemeStore(database).newest().forEach((Scheme s) -> schemes.add(List.of(s.code(), s.name())));
        Map<String, List<String>> choices = Map.of(
                "scheme",
                schemes.stream().skip(1).map(row -> row.get(0)).toList(),
                "method",
                Arrays.stream(RepaymentMethod.values())
                        .map(m -> texts.get("loan.method." + m))
                        .collect(Collectors.toList()));
        ListTemplate.write(
                target,
                texts.get("loan.list.template.data"),
                LoanColumns.LIST,
                (ListColumn column) -> texts.get("loan.list.help." + column.id()),
                choices,
                texts.get("loan.list.template.help"),
                texts.get("loan.list.template.instructions").lines().toList(),
                new ListTemplate.LookUp(texts.get("loan.list.template.schemes"), schemes));
    }
}
