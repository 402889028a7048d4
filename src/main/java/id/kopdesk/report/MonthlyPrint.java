package id.kopdesk.report;

import id.kopdesk.base.Formats;
import id.kopdesk.base.OfficeClock;
import id.kopdesk.base.Progress;
import id.kopdesk.base.Texts;
import id.kopdesk.office.Office;
import id.kopdesk.report.sheet.LetterheadPdf;
import id.kopdesk.report.sheet.ReportSheet;
import java.nio.file.Path;
import java.util.List;

/** Prints sheets of a counted month into a PDF. */
public final class MonthlyPrint {
    private final LetterheadPdf pdf;
    private final Imprint imprint;

    public MonthlyPrint(Office office, Texts texts, OfficeClock clock, boolean demo) {
        this.pdf = new LetterheadPdf(office, texts, clock, demo);
        this.imprint = new Imprint(new Words(texts, new Formats(texts.locale())), clock);
    }

    /**
     * @param sheets those of the report that are wanted
     * @throws id.kopdesk.base.CodedException when the file cannot be written; an older one is left as it was
     */
    public void write(MonthlyReport report, List<ReportSheet> sheets, Path target, Progress progress) {
        pdf.write(sheets, imprint.period(report), imprint.footer(report), Imprint.dated(report), target, progress);
    }
}
