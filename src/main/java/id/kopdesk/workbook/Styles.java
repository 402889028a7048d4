package id.kopdesk.workbook;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;

/** Every style of a workbook, made once: Excel refuses a file with tens of thousands of them. */
final class Styles {
    private static final String FONT = "Calibri";
    private static final byte[] HEADER = {(byte) 0xE3, (byte) 0xEC, (byte) 0xF4};
    private static final byte[] GROUP = {(byte) 0xF3, (byte) 0xF6, (byte) 0xF9};
    private static final byte[] GREY = {(byte) 0x6E, (byte) 0x77, (byte) 0x81};
    private static final byte[] LINE = {(byte) 0x9A, (byte) 0xA4, (byte) 0xAF};

    private final SXSSFWorkbook book;
    private final Map<SheetColumn.Kind, CellStyle> body = new EnumMap<>(SheetColumn.Kind.class);
    private final Map<SheetColumn.Kind, CellStyle> totals = new EnumMap<>(SheetColumn.Kind.class);
    final CellStyle letterhead;
    final CellStyle letterheadBold;
    final CellStyle letterheadEnd;
    final CellStyle title;
    final CellStyle period;
    final CellStyle watermark;
    final CellStyle header;
    final CellStyle numbering;
    final CellStyle group;
    final CellStyle quoted;
    final CellStyle muted;
    final CellStyle note;
    final CellStyle signature;
    final CellStyle signatureName;

    Styles(SXSSFWorkbook book) {
        this.book = book;
        letterhead = centred(font(10, false));
        letterheadBold = centred(font(13, true));
        letterheadEnd = centred(font(10, false));
        letterheadEnd.setBorderBottom(BorderStyle.DOUBLE);
        title = centred(font(12, true));
        period = centred(font(10, false));
        Font red = font(10, true);
        red.setColor(IndexedColors.RED.getIndex());
        watermark = centred(red);
        header = boxed(font(9, true), HorizontalAlignment.CENTER);
        header.setVerticalAlignment(VerticalAlignment.CENTER);
        fill(header, HEADER);
        XSSFFont small = font(8, false);
        small.setColor(new XSSFColor(GREY));
        numbering = boxed(small, HorizontalAlignment.CENTER);
        group = boxed(font(10, true), HorizontalAlignment.LEFT);
        fill(group, GROUP);
        quoted = boxed(font(10, false), HorizontalAlignment.LEFT);
        ((XSSFCellStyle) quoted).setQuotePrefixed(true);
        XSSFFont grey = font(10, false);
        grey.setItalic(true);
        grey.setColor(new XSSFColor(GREY));
        muted = boxed(grey, HorizontalAlignment.LEFT);
        note = plain(font(9, false), HorizontalAlignment.LEFT);
        note.setWrapText(true);
        signature = plain(font(10, false), HorizontalAlignment.CENTER);
        XSSFFont name = font(10, true);
        name.setUnderline(Font.U_SINGLE);
        signatureName = plain(name, HorizontalAlignment.CENTER);
        for (SheetColumn.Kind kind : SheetColumn.Kind.values()) {
            body.put(kind, cell(kind, false));
            CellStyle total = cell(kind, true);
            fill(total, GROUP);
            totals.put(kind, total);
        }
    }

    CellStyle body(SheetColumn.Kind kind) {
        return java.util.Objects.requireNonNull(body.get(kind));
    }

    CellStyle total(SheetColumn.Kind kind) {
        return java.util.Objects.requireNonNull(totals.get(kind));
    }

    private CellStyle cell(SheetColumn.Kind kind, boolean bold) {
        CellStyle style = boxed(font(10, bold), alignment(kind));
        style.setDataFormat(book.createDataFormat().getFormat(format(kind)));
        return style;
    }

    private static HorizontalAlignment alignment(SheetColumn.Kind kind) {
        return switch (kind) {
            case TEXT, IDENTIFIER, KEY -> HorizontalAlignment.LEFT;
            case WHOLE, MONEY, PERCENT, DECIMAL -> HorizontalAlignment.RIGHT;
            case DATE, MARK -> HorizontalAlignment.CENTER;
        };
    }

    private static String format(SheetColumn.Kind kind) {
        return switch (kind) {
            case TEXT, IDENTIFIER, KEY -> "@";
            case MARK -> "General";
            case WHOLE, MONEY -> "#,##0";
            case DECIMAL -> "#,##0.0#";
            case PERCENT -> "0.0%";
            case DATE -> "dd/mm/yyyy";
        };
    }

    private CellStyle boxed(Font font, HorizontalAlignment alignment) {
        CellStyle style = plain(font, alignment);
        style.setWrapText(true);
        XSSFCellStyle boxed = (XSSFCellStyle) style;
        XSSFColor line = new XSSFColor(LINE);
        boxed.setBorderTop(BorderStyle.THIN);
        boxed.setBorderBottom(BorderStyle.THIN);
        boxed.setBorderLeft(BorderStyle.THIN);
        boxed.setBorderRight(BorderStyle.THIN);
        boxed.setTopBorderColor(line);
        boxed.setBottomBorderColor(line);
        boxed.setLeftBorderColor(line);
        boxed.setRightBorderColor(line);
        return style;
    }

    private CellStyle plain(Font font, HorizontalAlignment alignment) {
        CellStyle style = book.createCellStyle();
        style.setFont(font);
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private CellStyle centred(Font font) {
        return plain(font, HorizontalAlignment.CENTER);
    }

    private XSSFFont font(int points, boolean bold) {
        XSSFFont font = (XSSFFont) book.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        return font;
    }

    private static void fill(CellStyle style, byte[] colour) {
        ((XSSFCellStyle) style).setFillForegroundColor(new XSSFColor(colour));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
}
