package id.kopdesk.report.training;

import id.kopdesk.base.Formats;
import id.kopdesk.base.OfficeClock;
import id.kopdesk.base.Progress;
import id.kopdesk.base.Texts;
import id.kopdesk.office.Office;
import id.kopdesk.region.RegionTree;
import id.kopdesk.report.sheet.LetterheadBook;
import id.kopdesk.report.sheet.LetterheadPdf;
import id.kopdesk.report.sheet.ReportSheet;
import id.kopdesk.training.BatchFile;
import id.kopdesk.training.Certificates;
import id.kopdesk.training.ProgrammeFile;
import id.kopdesk.training.Recap;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Writes the training's sheets as the office sends them: a workbook, or a PDF where the file's name says so. */
public final class TrainingPrints {
    private final LetterheadBook book;
    private final LetterheadPdf pdf;
    private final TrainingWords words;
    private final OfficeClock clock;

    public TrainingPrints(Office office, Texts texts, OfficeClock clock, RegionTree regions, boolean demo) {
        book = new LetterheadBook(office, texts, clock, demo);
        pdf = new LetterheadPdf(office, texts, clock, demo);
        words = new TrainingWords(texts, new Formats(texts.locale()), regions);
        this.clock = clock;
    }

    public TrainingWords words() {
        return words;
    }

    /** The sheets of one kind of output. */
    public List<ReportSheet> sheets(BatchFile file, TrainingOutput output) {
        PeopleSheets people = new PeopleSheets(words);
        AttendanceSheets attendance = new AttendanceSheets(words);
        ScoreSheets scores = new ScoreSheets(words);
        MoneySheets money = new MoneySheets(words);
        ResultSheets results = new ResultSheets(words);
        return switch (output) {
            case INVITATION -> List.of(people.invitation(file));
            case ATTENDANCE_BLANK -> attendance.blank(file);
            case ATTENDANCE_FILLED -> attendance.filled(file);
            case BIODATA -> List.of(people.biodata(file));
            case SCORES -> List.of(scores.scores(file));
            case EVALUATION -> List.of(scores.evaluation(file));
            case PLANS -> List.of(scores.plans(file));
            case RECEIPTS -> List.of(money.receipts(file));
            case FEES -> List.of(money.fees(file));
            case BUDGET -> List.of(money.budget(file));
            case CERTIFICATES -> List.of(results.certificates(file));
            case REPORT -> List.of(results.report(file));
        };
    }

    /**
     * @param outputs in the office's order, whatever the set's
     * @throws id.kopdesk.base.CodedException when the file cannot be written; an older one is left as it was
     */
    public void write(BatchFile file, Set<TrainingOutput> outputs, Path target, Progress progress) {
        List<ReportSheet> sheets = new ArrayList<>();
        for (TrainingOutput output : TrainingOutput.values()) {
            if (outputs.contains(output)) {
                sheets.addAll(sheets(file, output));
            }
        }
        String footer =
                words.get("report.training.footer", words.batch(file.batch().value()));
        write(sheets, words.period(file), footer, file.batch().value().lastOn(), target, progress);
    }

    public void write(ProgrammeFile file, Path target, Progress progress) {
        Recap recap = file.recap();
        LocalDate today = clock.today();
        String period = recap.programme().name() + "\n"
                + words.get("report.period", words.formats().longDate(today));
        String footer = words.get("report.training.footer", recap.programme().name());
        write(new RecapSheets(words).all(file), period, footer, today, target, progress);
    }

    public void writeRegister(int year, List<Certificates.Entry> entries, Path target, Progress progress) {
        LocalDate today = clock.today();
        write(
                List.of(new ResultSheets(words).register(year, entries)),
                words.get("report.period", words.formats().longDate(today)),
                words.get("report.training.footer", Integer.toString(year)),
                today,
                target,
                progress);
    }

    private void write(
            List<ReportSheet> sheets, String period, String footer, LocalDate dated, Path target, Progress progress) {
        java.time.Instant at = dated.atStartOfDay().toInstant(ZoneOffset.UTC);
        if (String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT).endsWith(".pdf")) {
            pdf.write(sheets, period, footer, at, target, progress);
        } else {
            book.write(sheets, period, footer, at, target, progress);
        }
    }
}
