package id.kopdesk.report;

import id.kopdesk.base.Formats;
import id.kopdesk.base.OfficeClock;
import id.kopdesk.base.Progress;
import id.kopdesk.base.Texts;
import id.kopdesk.office.Office;
import id.kopdesk.report.sheet.LetterheadBook;
import java.nio.file.Path;
import java.time.ZoneOffset;

/** Writes a counted month as the office sends it. */
public final class MonthlyWorkbook {
    private final LetterheadBook book;
    private final Texts texts;
    private final Formats formats;

    public MonthlyWorkbook(Office office, Texts texts, OfficeClock clock, boolean demo) {
        this.book = new LetterheadBook(office, texts, clock, demo);
        this.texts = texts;
        this.formats = new Formats(texts.locale());
    }

    /** @throws id.kopdesk.base.CodedException when the file cannot be written; an older one is left as it was */
    public void write(MonthlyReport report, Path target, Progress progress) {
        book.write(
                report.sheets(),
                texts.get("report.period", formats.longDate(report.period().lastDay())),
                texts.get("report.footer", formats.month(report.period())),
                report.period().lastDay().atStartOfDay().toInstant(ZoneOffset.UTC),
                target,
                progress);
    }
}
