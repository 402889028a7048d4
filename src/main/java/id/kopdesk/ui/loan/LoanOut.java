package id.kopdesk.ui.loan;

import id.kopdesk.base.Formats;
import id.kopdesk.base.Texts;
import id.kopdesk.document.DocxTemplate;
import id.kopdesk.document.Templates;
import id.kopdesk.loan.LoanBook;
import id.kopdesk.loan.LoanFilter;
import id.kopdesk.loan.LoanLine;
import id.kopdesk.loan.LoanList;
import id.kopdesk.loan.letter.LetterBook;
import id.kopdesk.loan.letter.LetterKind;
import id.kopdesk.loan.letter.Letters;
import id.kopdesk.office.Office;
import id.kopdesk.region.RegionTree;
import id.kopdesk.report.loan.LoanSheets;
import id.kopdesk.report.sheet.LetterheadBook;
import id.kopdesk.report.sheet.ReportSheet;
import id.kopdesk.ui.Dialogs;
import id.kopdesk.ui.Dialogs.FileKind;
import id.kopdesk.ui.UiContext;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What leaves the program: the list and schedules as workbooks, letters as Word documents. */
final class LoanOut {
    private static final int PAGE = 500;

    private final UiContext ui;
    private final LoanDesk desk;
    private final LoanWords words;
    private final Supplier<Office> office;
    private final RegionTree regions;
    private final Path folder;
    private final boolean demo;
    private final id.kopdesk.base.OfficeClock clock;
    private final Consumer<Path> show;

    /**
     * @param folder the data folder, which holds the office's own templates
     * @param show opens a file with the system's program
     */
    LoanOut(
            UiContext ui,
            LoanDesk desk,
            LoanWords words,
            Supplier<Office> office,
            RegionTree regions,
            Path folder,
            boolean demo,
            id.kopdesk.base.OfficeClock clock,
            Consumer<Path> show) {
        this.ui = ui;
        this.desk = desk;
        this.words = words;
        this.office = office;
        this.regions = regions;
        this.folder = folder;
        this.demo = demo;
        this.clock = clock;
        this.show = show;
    }

    /** Every proposal under the filter. */
    void list(LoanFilter filter) {
        save(words.get("ui.loan.export.title"), "usulan-pinjaman-" + clock.today() + ".xlsx", null, path -> {
            LoanSheets sheets = new LoanSheets(texts(), regions);
            write(
                    sheets.list(all(filter), clock.today()),
                    words.get("ui.loan.export.period", formats().longDate(clock.today())),
                    path);
        });
    }

    private List<LoanLine> all(LoanFilter filter) {
        List<LoanLine> all = new ArrayList<>();
        List<LoanLine> page;
        do {
            LoanLine after = all.isEmpty() ? null : all.get(all.size() - 1);
            page = desk.page(filter, LoanList.Sort.FILED, false, after, PAGE);
            all.addAll(page);
        } while (page.size() == PAGE);
        return all;
    }

    void schedule(LoanDesk.Opened opened) {
        String name = opened.cooperative().cooperative().name();
        save(
                words.get("ui.loan.export.schedule"),
                "jadwal-" + plain(name) + ".xlsx",
                opened.file().id(),
                path -> {
                    ReportSheet sheet = new LoanSheets(texts(), regions).schedule(opened.loan(), name);
                    write(sheet, words.get("ui.loan.export.period", formats().longDate(clock.today())), path);
                });
    }

    private void write(ReportSheet sheet, String period, Path path) {
        new LetterheadBook(office.get(), texts(), clock, demo)
                .write(
                        List.of(sheet),
                        period,
                        sheet.title(),
                        clock.today().atStartOfDay().toInstant(ZoneOffset.UTC),
                        path,
                        id.kopdesk.base.Progress.NONE);
    }

    /** Proposes number and signer, then writes the letter where the person says and keeps what it was numbered. */
    void letter(LetterKind kind, LoanDesk.Opened opened) {
        ui.tasks()
                .run("ui.loan.task.letter", progress -> desk.letters().register(kind, opened.loan()))
                .quietly()
                .onDone(register -> new LetterForm(ui, register, kind)
                        .ask(register.propose(opened.cooperative()))
                        .ifPresent(signing -> letter(kind, opened, signing)))
                .start();
    }

    private void letter(LetterKind kind, LoanDesk.Opened opened, LetterBook.Signing signing) {
        String name =
                kind.template() + "-" + plain(opened.cooperative().cooperative().name()) + ".docx";
        FileKind word = new FileKind(words.get("ui.loan.letter.kind"), List.of("*.docx"));
        ui.dialogs()
                .saveFile(new Dialogs.FileQuestion(words.get("ui.loan.letter." + kind), name, null, List.of(word)))
                .ifPresent(path -> ui.tasks()
                        .run("ui.loan.task.letter", progress -> {
                            ui.access()
                                    .printed(LoanBook.SUBJECT, opened.file().id(), String.valueOf(path.getFileName()));
                            DocxTemplate.Filled filled = new Letters(
                                            new Templates(folder), office.get(), regions, opened.days())
                                    .write(
                                            kind,
                                            opened.loan(),
                                            opened.cooperative(),
                                            signing.number(),
                                            signing.signer(),
                                            path);
                            if (desk.actor().role().mayWrite()) {
                                desk.letters().keep(desk.actor(), kind, opened.loan(), signing);
                            }
                            return filled;
                        })
                        .onDone(this::written)
                        .start());
    }

    private void written(DocxTemplate.Filled filled) {
        if (filled.unknown().isEmpty()) {
            done(filled.file());
        } else {
            ui.dialogs()
                    .inform(
                            words.get("ui.loan.letter.unknown"),
                            words.get("ui.loan.letter.unknown.what", String.join(", ", filled.unknown())));
        }
    }

    private void save(String title, String name, @Nullable UUID id, Consumer<Path> write) {
        FileKind excel = new FileKind(words.get("ui.intake.kind"), List.of("*.xlsx"));
        ui.dialogs()
                .saveFile(new Dialogs.FileQuestion(title, name, null, List.of(excel)))
                .ifPresent(path -> ui.tasks()
                        .act("ui.loan.task.export", progress -> {
                            ui.access().exported(LoanBook.SUBJECT, id, String.valueOf(path.getFileName()));
                            write.accept(path);
                        })
                        .onDone(() -> done(path))
                        .start());
    }

    private void done(Path path) {
        ui.dialogs()
                .toast(
                        words.get("ui.loan.written", String.valueOf(path.getFileName())),
                        words.get("ui.loan.written.open"),
                        () -> show.accept(path));
    }

    private Texts texts() {
        return Texts.of(Locale.forLanguageTag(office.get().language()));
    }

    private Formats formats() {
        return new Formats(texts().locale());
    }

    private static String plain(String name) {
        return BoardView.shortName(name).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }
}
