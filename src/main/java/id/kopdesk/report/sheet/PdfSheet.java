package id.kopdesk.report.sheet;

import id.kopdesk.base.Formats;
import id.kopdesk.office.Office;
import id.kopdesk.office.Side;
import id.kopdesk.report.sheet.PdfFonts.Face;
import id.kopdesk.report.sheet.PdfPen.Align;
import id.kopdesk.workbook.Signature;
import java.awt.Color;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jspecify.annotations.Nullable;

/** One sheet over as many pages as it needs; the signatures never stand on a page without rows of the table. */
final class PdfSheet {
    static final float SIDE = 36;
    private static final float TOP = 34;
    private static final float FOOT = 46;
    private static final int KEPT = 3;
    private static final float NOTE = 7.5f;
    private static final float LINE = 9;
    private static final float SIGNING = 42;

    private final PDDocument document;
    private final PdfFonts fonts;
    private final PDRectangle paper;
    private final Office office;
    private final ReportSheet sheet;
    private final String period;
    private final String watermark;
    private final List<String> notes;
    private final Signing signing;
    private final PdfTable table;
    private @Nullable PdfPen pen;
    private float at;

    PdfSheet(
            PDDocument document,
            PdfFonts fonts,
            PDRectangle paper,
            Office office,
            ReportSheet sheet,
            String period,
            String watermark,
            List<String> notes,
            Signing signing,
            Formats formats) {
        this.document = document;
        this.fonts = fonts;
        this.paper = paper;
        this.office = office;
        this.sheet = sheet;
        this.period = period;
        this.watermark = watermark;
        this.notes = notes;
        this.signing = signing;
        this.table = new PdfTable(fonts, sheet, formats, width());
    }

    private float width() {
        return paper.getWidth() - 2 * SIDE;
    }

    private float bottom() {
        return paper.getHeight() - FOOT;
    }

    void draw() throws IOException {
        page();
        head();
        at = table.drawHeadings(current(), SIDE, at);
        float tail = tailHeight();
        int kept = Math.min(KEPT, table.rows());
        for (int row = 0; row < table.rows(); row++) {
            boolean endBegins = row == table.rows() - kept && !fits(row, tail) && row > 0 && goesOver(row, tail);
            if (endBegins || at + table.rowHeight(row) > bottom()) {
                page();
                at = table.drawHeadings(current(), SIDE, at);
            }
            table.drawRow(current(), row, SIDE, at);
            at += table.rowHeight(row);
        }
        if (at + tail > bottom()) {
            page();
        }
        tail();
        current().close();
    }

    /** Whether the rows from here with all that follows stay on this page. */
    private boolean fits(int row, float tail) {
        return at + rest(row) + tail <= bottom();
    }

    /** A new page helps only when rows and tail fit on one. */
    private boolean goesOver(int row, float tail) {
        return TOP + table.headings() + rest(row) + tail <= bottom();
    }

    private float rest(int row) {
        float sum = 0;
        for (int r = row; r < table.rows(); r++) {
            sum += table.rowHeight(r);
        }
        return sum;
    }

    private PdfPen current() {
        return java.util.Objects.requireNonNull(pen);
    }

    private void page() throws IOException {
        if (pen != null) {
            pen.close();
        }
        PDPage page = new PDPage(paper);
        document.addPage(page);
        pen = new PdfPen(new PDPageContentStream(document, page), fonts, paper.getHeight());
        at = TOP;
    }

    private void head() throws IOException {
        if (!watermark.isEmpty()) {
            line(watermark, Face.BOLD, LINE, Color.RED);
        }
        float first = at;
        for (int i = 0; i < office.letterhead().size(); i++) {
            boolean bold = i < office.boldLines();
            line(office.letterhead().get(i), bold ? Face.BOLD : Face.REGULAR, bold ? 12 : LINE, Color.BLACK);
        }
        if (!office.letterhead().isEmpty()) {
            if (office.logo().isPresent()) {
                byte[] bytes = office.logo().get();
                float side = Math.max(44, at - first);
                current().picture(PDImageXObject.createFromByteArray(document, bytes, "logo"), SIDE, first, side);
                at = Math.max(at, first + side);
            }
            current().rule(SIDE, at + 2, width(), 1.4f);
            current().rule(SIDE, at + 4.4f, width(), 0.5f);
            at += 12;
        }
        line(sheet.title(), Face.BOLD, 11, Color.BLACK);
        line(period, Face.REGULAR, LINE, Color.BLACK);
        at += 6;
    }

    private void line(String text, Face face, float size, Color colour) throws IOException {
        for (String each : fonts.wrap(face, text, size, width())) {
            current().text(each, face, size, colour, SIDE, at, width(), Align.CENTRE);
            at += size * PdfPen.LEADING;
        }
    }

    private float tailHeight() {
        float tall = 6;
        for (String note : notes) {
            tall += fonts.wrap(Face.REGULAR, note, NOTE, width()).size() * NOTE * PdfPen.LEADING;
        }
        int above = Math.max(above(Side.LEFT), above(Side.RIGHT));
        int below = Math.max(below(Side.LEFT), below(Side.RIGHT));
        return above == 0 ? tall : tall + 10 + SIGNING + (above + 1 + below) * LINE * PdfPen.LEADING;
    }

    private int above(Side side) {
        return signing.under(sheet, side).map(s -> s.above().size()).orElse(0);
    }

    private int below(Side side) {
        return signing.under(sheet, side).map(s -> s.below().size()).orElse(0);
    }

    private void tail() throws IOException {
        at += 6;
        for (String note : notes) {
            List<String> lines = fonts.wrap(Face.REGULAR, note, NOTE, width());
            current().lines(lines, Face.REGULAR, NOTE, Color.DARK_GRAY, SIDE, at, width(), Align.LEFT);
            at += lines.size() * NOTE * PdfPen.LEADING;
        }
        at += 10;
        float half = width() / 2;
        int above = Math.max(above(Side.LEFT), above(Side.RIGHT));
        signature(signing.under(sheet, Side.LEFT), SIDE, half, above);
        signature(signing.under(sheet, Side.RIGHT), SIDE + half, half, above);
    }

    /** Positions stand on the same line left and right: the shorter block begins lower. */
    private void signature(Optional<Signature> block, float x, float wide, int of) throws IOException {
        if (block.isEmpty()) {
            return;
        }
        Signature own = block.get();
        float leading = LINE * PdfPen.LEADING;
        float y = at + (of - own.above().size()) * leading;
        for (String each : own.above()) {
            current().text(each, Face.REGULAR, LINE, Color.BLACK, x, y, wide, Align.CENTRE);
            y += leading;
        }
        y += SIGNING;
        current().text(own.name(), Face.BOLD, LINE, Color.BLACK, x, y, wide, Align.CENTRE);
        float named = fonts.width(Face.BOLD, own.name(), LINE);
        current().rule(x + (wide - named) / 2, y + leading, named, 0.6f);
        for (String each : own.below()) {
            y += leading;
            current().text(each, Face.REGULAR, LINE, Color.BLACK, x, y + 1, wide, Align.CENTRE);
        }
    }
}
