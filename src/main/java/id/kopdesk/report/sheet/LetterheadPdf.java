package id.kopdesk.report.sheet;

import id.kopdesk.base.Formats;
import id.kopdesk.base.OfficeClock;
import id.kopdesk.base.Progress;
import id.kopdesk.base.TargetFile;
import id.kopdesk.base.Texts;
import id.kopdesk.office.Office;
import id.kopdesk.office.PaperSize;
import id.kopdesk.report.sheet.PdfFonts.Face;
import id.kopdesk.report.sheet.PdfPen.Align;
import id.kopdesk.workbook.Paper;
import java.awt.Color;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Prints sheets as the office sends them into a PDF: the twin of {@link LetterheadBook}, from the same sheets. */
public final class LetterheadPdf {
    private static final float FOOT = 7.5f;

    private final Office office;
    private final Texts texts;
    private final Formats formats;
    private final boolean demo;
    private final Signing signing;
    private final String source;

    public LetterheadPdf(Office office, Texts texts, OfficeClock clock, boolean demo) {
        this.office = office;
        this.texts = texts;
        this.formats = new Formats(texts.locale());
        this.demo = demo;
        this.signing = new Signing(office, texts, formats, clock);
        this.source = texts.get("report.source", formats.longDate(clock.today()));
    }

    /**
     * On the office's own paper.
     *
     * @param period the line under each title, such as "s.d. 31 Oktober 2026"
     * @param footer what the foot of each page says beside the page number
     * @param dated stands in the file as its date
     * @throws id.kopdesk.base.CodedException when the file cannot be written; an older one is left as it was
     */
    public void write(
            List<ReportSheet> sheets, String period, String footer, Instant dated, Path target, Progress progress) {
        Paper paper = office.paper() == PaperSize.F4 ? Paper.F4 : Paper.A4;
        write(sheets, period, footer, dated, paper, target, progress);
    }

    /** As above, on a paper of choice. */
    public void write(
            List<ReportSheet> sheets,
            String period,
            String footer,
            Instant dated,
            Paper paper,
            Path target,
            Progress progress) {
        TargetFile.write(target, out -> {
            try (PDDocument document = new PDDocument()) {
                PdfFonts fonts = new PdfFonts(document);
                int done = 0;
                for (ReportSheet sheet : sheets) {
                    progress.check();
                    progress.at("report.progress.print", done++, sheets.size());
                    draw(document, fonts, sheet, period, paper);
                }
                feet(document, fonts, footer);
                GregorianCalendar made = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC));
                made.setTimeInMillis(dated.toEpochMilli());
                document.getDocumentInformation().setCreationDate(made);
                document.getDocumentInformation().setProducer("Kopdesk");
                document.setDocumentId(dated.toEpochMilli());
                document.save(out);
            }
        });
    }

    private void draw(PDDocument document, PdfFonts fonts, ReportSheet sheet, String period, Paper paper)
            throws IOException {
        float wide = (float) (sheet.landscape() ? paper.longSide() : paper.shortSide());
        float tall = (float) (sheet.landscape() ? paper.shortSide() : paper.longSide());
        List<String> notes = new ArrayList<>(sheet.notes());
        notes.add(source);
        String mark = demo ? texts.get("report.demo") : "";
        PDRectangle page = new PDRectangle(wide, tall);
        new PdfSheet(document, fonts, page, office, sheet, period, mark, notes, signing, formats).draw();
    }

    /** Only now it is known how many pages there are. */
    private void feet(PDDocument document, PdfFonts fonts, String footer) throws IOException {
        String all = String.valueOf(document.getNumberOfPages());
        int number = 1;
        for (PDPage page : document.getPages()) {
            float wide = page.getMediaBox().getWidth() - 2 * PdfSheet.SIDE;
            float tall = page.getMediaBox().getHeight();
            PDPageContentStream stream =
                    new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true);
            try (PdfPen pen = new PdfPen(stream, fonts, tall)) {
                float y = tall - 30;
                pen.text(footer, Face.REGULAR, FOOT, Color.DARK_GRAY, PdfSheet.SIDE, y, wide, Align.LEFT);
                String count = texts.get("report.page", String.valueOf(number++), all);
                pen.text(count, Face.REGULAR, FOOT, Color.DARK_GRAY, PdfSheet.SIDE, y, wide, Align.RIGHT);
            }
        }
    }
}
