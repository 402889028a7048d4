package id.kopdesk.report.sheet;

import id.kopdesk.base.Formats;
import id.kopdesk.report.sheet.PdfFonts.Face;
import id.kopdesk.report.sheet.PdfPen.Align;
import id.kopdesk.workbook.SheetColumn;
import java.awt.Color;
import java.io.IOException;
import java.util.List;

/** A sheet's table measured for a width: headings that are repeated, and lines with their heights. */
final class PdfTable {
    private static final float BODY = 8;
    private static final float LEAST = 5;
    private static final float PAD = 2.2f;
    /** A character of a column's width, in points of type size: columns are as wide as Excel's digits. */
    private static final float CHARACTER = 0.62f;

    private static final Color GREY = new Color(0x6E7781);
    private static final Color RULE = new Color(0x9AA4AF);
    private static final Color HEADER = new Color(0xE3ECF4);
    private static final Color STRONG = new Color(0xF3F6F9);

    private final PdfFonts fonts;
    private final List<SheetColumn> columns;
    private final List<SheetLine> lines;
    private final float[] widths;
    private final float size;
    private final boolean grouped;
    private final float groupHeight;
    private final float headHeight;
    private final float[] heights;

    PdfTable(PdfFonts fonts, ReportSheet sheet, Formats formats, float width) {
        this.fonts = fonts;
        this.columns = sheet.columns().stream()
                .filter(column -> column.kind() != SheetColumn.Kind.KEY)
                .toList();
        this.lines = SheetLine.of(sheet, formats);
        widths = new float[columns.size()];
        float needed = 0;
        for (int c = 0; c < widths.length; c++) {
            widths[c] = Math.max(
                    columns.get(c).width() * BODY * CHARACTER,
                    longestWord(columns.get(c).heading()));
            needed += widths[c];
        }
        float free = width - 2 * PAD * widths.length;
        size = Math.max(LEAST, Math.min(BODY, BODY * free / needed));
        for (int c = 0; c < widths.length; c++) {
            widths[c] = widths[c] * free / needed + 2 * PAD;
        }
        grouped = columns.stream().anyMatch(column -> !column.group().isEmpty());
        groupHeight = grouped ? size * PdfPen.LEADING + 2 * PAD : 0;
        int most = 1;
        for (int c = 0; c < widths.length; c++) {
            most = Math.max(
                    most, wrapped(Face.BOLD, columns.get(c).heading(), c).size());
        }
        headHeight = most * size * PdfPen.LEADING + 2 * PAD;
        heights = new float[lines.size()];
        for (int i = 0; i < heights.length; i++) {
            heights[i] = height(lines.get(i));
        }
    }

    private float longestWord(String heading) {
        float most = 0;
        for (String word : heading.split("[ \\n]", -1)) {
            most = Math.max(most, fonts.width(Face.BOLD, word, BODY) + 1);
        }
        return most;
    }

    private List<String> wrapped(Face face, String text, int column) {
        return fonts.wrap(face, text, size, widths[column] - 2 * PAD);
    }

    private float height(SheetLine line) {
        int most = 1;
        if (line.kind() != SheetLine.Kind.GROUP) {
            for (int c = 0; c < widths.length; c++) {
                String cell = line.cells().get(c);
                if (!cell.isEmpty() && !(line.strong() && c <= 1)) {
                    most = Math.max(most, wrapped(face(line, c), cell, c).size());
                }
            }
        }
        return most * size * PdfPen.LEADING + 2 * PAD;
    }

    private static Face face(SheetLine line, int column) {
        return line.strong() ? Face.BOLD : line.muted().contains(column) ? Face.ITALIC : Face.REGULAR;
    }

    int rows() {
        return heights.length;
    }

    float rowHeight(int row) {
        return heights[row];
    }

    float headings() {
        return groupHeight + headHeight + numberHeight();
    }

    private float numberHeight() {
        return size * 0.85f * PdfPen.LEADING + PAD;
    }

    /** @return the upper edge of the first row below */
    float drawHeadings(PdfPen pen, float left, float top) throws IOException {
        float x = left;
        int from = 0;
        while (grouped && from < widths.length) {
            String shared = columns.get(from).group();
            int to = from;
            float wide = widths[from];
            while (to + 1 < widths.length && columns.get(to + 1).group().equals(shared)) {
                wide += widths[++to];
            }
            if (!shared.isEmpty()) {
                cell(pen, List.of(shared), x, top, wide, groupHeight, HEADER);
            }
            x += wide;
            from = to + 1;
        }
        x = left;
        for (int c = 0; c < widths.length; c++) {
            boolean own = columns.get(c).group().isEmpty();
            float y = own ? top : top + groupHeight;
            float tall = own ? groupHeight + headHeight : headHeight;
            cell(pen, wrapped(Face.BOLD, columns.get(c).heading(), c), x, y, widths[c], tall, HEADER);
            x += widths[c];
        }
        float y = top + groupHeight + headHeight;
        x = left;
        for (int c = 0; c < widths.length; c++) {
            pen.box(x, y, widths[c], numberHeight(), RULE);
            pen.text(String.valueOf(c + 1), Face.REGULAR, size * 0.85f, GREY, x, y + PAD / 2, widths[c], Align.CENTRE);
            x += widths[c];
        }
        return y + numberHeight();
    }

    private void cell(PdfPen pen, List<String> words, float x, float y, float wide, float tall, Color ground)
            throws IOException {
        pen.fill(x, y, wide, tall, ground);
        pen.box(x, y, wide, tall, RULE);
        float free = tall - words.size() * size * PdfPen.LEADING;
        pen.lines(words, Face.BOLD, size, Color.BLACK, x, y + free / 2, wide, Align.CENTRE);
    }

    void drawRow(PdfPen pen, int row, float left, float top) throws IOException {
        SheetLine line = lines.get(row);
        float tall = heights[row];
        float whole = total(0, widths.length);
        if (line.strong()) {
            pen.fill(left, top, whole, tall, STRONG);
        }
        int first = line.kind() == SheetLine.Kind.GROUP ? widths.length : line.strong() ? titleColumns(line) : 0;
        if (first > 0) {
            float wide = total(0, first);
            pen.box(left, top, wide, tall, RULE);
            String title = line.cells().get(Math.min(1, widths.length - 1));
            pen.text(title, Face.BOLD, size, Color.BLACK, left + PAD, top + PAD, wide - 2 * PAD, Align.LEFT);
        }
        float x = left + total(0, first);
        for (int c = first; c < widths.length; c++) {
            pen.box(x, top, widths[c], tall, RULE);
            Face face = face(line, c);
            Color colour = line.muted().contains(c) ? GREY : Color.BLACK;
            List<String> words = wrapped(face, line.cells().get(c), c);
            pen.lines(
                    words,
                    face,
                    size,
                    colour,
                    x + PAD,
                    top + PAD,
                    widths[c] - 2 * PAD,
                    align(columns.get(c).kind()));
            x += widths[c];
        }
    }

    /** The words of a totals row go over every column from the first that holds none of its numbers. */
    private int titleColumns(SheetLine line) {
        int first = Math.min(2, widths.length);
        while (first < widths.length && line.cells().get(first).isEmpty()) {
            first++;
        }
        return first;
    }

    private float total(int from, int to) {
        float sum = 0;
        for (int c = from; c < to; c++) {
            sum += widths[c];
        }
        return sum;
    }

    private static Align align(SheetColumn.Kind kind) {
        return switch (kind) {
            case TEXT, IDENTIFIER, KEY -> Align.LEFT;
            case WHOLE, MONEY, PERCENT, DECIMAL -> Align.RIGHT;
            case DATE, MARK -> Align.CENTRE;
        };
    }
}
