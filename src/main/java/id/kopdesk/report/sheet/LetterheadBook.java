package id.kopdesk.report.sheet;

import id.kopdesk.base.Formats;
import id.kopdesk.base.OfficeClock;
import id.kopdesk.base.Progress;
import id.kopdesk.base.Texts;
import id.kopdesk.office.Office;
import id.kopdesk.office.PaperSize;
import id.kopdesk.office.Side;
import id.kopdesk.workbook.FlatSheet;
import id.kopdesk.workbook.Paper;
import id.kopdesk.workbook.SheetModel;
import id.kopdesk.workbook.SheetRow;
import id.kopdesk.workbook.WorkbookWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Writes sheets as the office sends them: letterhead, period, table, source, signatures on every sheet. */
public final class LetterheadBook {
    private final Office office;
    private final Texts texts;
    private final Formats formats;
    private final OfficeClock clock;
    private final boolean demo;
    private final Signing signing;

    public LetterheadBook(Office office, Texts texts, OfficeClock clock, boolean demo) {
        this.office = office;
        this.texts = texts;
        this.formats = new Formats(texts.locale());
        this.clock = clock;
        this.demo = demo;
        this.signing = new Signing(office, texts, formats, clock);
    }

    /**
     * @param period the line under each title, such as "s.d. 31 Oktober 2026"
     * @param footer what the foot of each page says beside the page number
     * @param dated stands in the file as its date, so that the same facts give the same bytes
     * @throws id.kopdesk.base.CodedException when the file cannot be written; an older one is left as it was
     */
    public void write(
            List<ReportSheet> sheets, String period, String footer, Instant dated, Path target, Progress progress) {
        write(sheets, Optional.empty(), period, footer, dated, target, progress);
    }

    /** As above, with a flat sheet for pivots behind the printed ones. */
    public void write(
            List<ReportSheet> sheets,
            Optional<FlatSheet> flat,
            String period,
            String footer,
            Instant dated,
            Path target,
            Progress progress) {
        WorkbookWriter.write(
                target,
                sheets.stream().map(sheet -> model(sheet, period)).toList(),
                flat,
                office.paper() == PaperSize.F4 ? Paper.F4 : Paper.A4,
                texts.get("report.page", "{0}", "{1}"),
                footer,
                dated,
                progress);
    }

    /**
     * As {@link #write(List, String, String, Instant, Path, Progress)}, for lists too long to be held: each sheet's own
     * rows, if any, are followed by those that its stream gives.
     *
     * @param streams called once for the sheet of that place; asks {@code progress} itself
     */
    public void stream(
            List<ReportSheet> sheets,
            List<Supplier<Stream<SheetRow>>> streams,
            String period,
            String footer,
            Instant dated,
            Path target,
            Progress progress) {
        List<SheetModel> models = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            models.add(model(sheets.get(i), period, streams.get(i)));
        }
        WorkbookWriter.write(
                target,
                models,
                office.paper() == PaperSize.F4 ? Paper.F4 : Paper.A4,
                texts.get("report.page", "{0}", "{1}"),
                footer,
                dated,
                progress);
    }

    private SheetModel model(ReportSheet sheet, String period) {
        return model(sheet, period, () -> sheet.rows().stream());
    }

    private SheetModel model(ReportSheet sheet, String period, Supplier<Stream<SheetRow>> rows) {
        return new SheetModel(
                sheet.name(),
                sheet.landscape(),
                office.logo(),
                office.letterhead(),
                office.boldLines(),
                List.of(sheet.title()),
                period,
                sheet.columns(),
                rows,
                sheet.total(),
                sheet.notes(),
                texts.get("report.source", formats.longDate(clock.today())),
                signing.under(sheet, Side.LEFT),
                signing.under(sheet, Side.RIGHT),
                demo ? texts.get("report.demo") : "",
                sheet.charts());
    }
}
