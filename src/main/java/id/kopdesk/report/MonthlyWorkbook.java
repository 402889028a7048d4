package id.kopdesk.report;

import id.kopdesk.base.Formats;
import id.kopdesk.base.OfficeClock;
import id.kopdesk.base.Progress;
import id.kopdesk.base.Texts;
import id.kopdesk.office.Office;
import id.kopdesk.report.sheet.LetterheadBook;
import java.nio.file.Path;

/** Writes a counted month as the office sends it. */
public final class MonthlyWorkbook {
    private final LetterheadBook book;
    private final Imprint imprint;
    private final Office office;
    private final Words words;

    public MonthlyWorkbook(Office office, Texts texts, OfficeClock clock, boolean demo) {
        this.book = new LetterheadBook(office, texts, clock, demo);
        this.office = office;
        this.words = new Words(texts, new Formats(texts.locale()));
        this.imprint = new Imprint(words, clock);
    }

    /** @throws id.kopdesk.base.CodedException when the file cannot be written; an older one is left as it was */
    public void write(MonthlyReport report, Path target, Progress progress) {
        book.write(
                report.sheets(),
                DataSheet.of(report, office, words),
                imprint.period(report),
                imprint.footer(report),
                Imprint.dated(report),
                target,
                progress);
    }
}
