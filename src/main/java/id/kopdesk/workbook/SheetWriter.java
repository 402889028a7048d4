package id.kopdesk.workbook;

import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Footer;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** One printed sheet from top to bottom. */
final class SheetWriter {
    private static final int SIGNATURE_SPACE = 3;
    /** Up to so many columns no one is left free between two signatures. */
    private static final int FEW = 5;

    private static final double SIDE = 0.5;
    private static final double TOP = 0.5;
    private static final double BOTTOM = 0.7;

    private final SXSSFWorkbook book;
    private final SheetModel model;
    private final Styles styles;
    private final SXSSFSheet sheet;
    private final int last;
    private final PagePlan plan;
    private int at;

    SheetWriter(SXSSFWorkbook book, SheetModel model, Styles styles, Paper paper, String pageOf, String footer) {
        this.book = book;
        this.model = model;
        this.styles = styles;
        this.sheet = book.createSheet(WorkbookUtil.createSafeSheetName(model.name()));
        this.last = (int) model.columns().stream().filter(SheetWriter::seen).count() - 1;
        this.plan = new PagePlan(
                paper,
                model.landscape(),
                model.columns().stream()
                        .filter(SheetWriter::seen)
                        .map(SheetWriter::characters)
                        .toList(),
                2 * SIDE,
                TOP + BOTTOM);
        setUp(paper, pageOf, footer);
    }

    private static boolean seen(SheetColumn column) {
        return column.kind() != SheetColumn.Kind.KEY;
    }

    private static int characters(SheetColumn column) {
        return Math.min(255, column.width() + 1);
    }

    private void setUp(Paper paper, String pageOf, String foot) {
        sheet.setFitToPage(true);
        sheet.setDefaultRowHeightInPoints(PagePlan.LINE_POINTS);
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(paper.code());
        print.setLandscape(model.landscape());
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.LEFT, SIDE);
        sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.RIGHT, SIDE);
        sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.TOP, TOP);
        sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.BOTTOM, BOTTOM);
        sheet.setHorizontallyCenter(true);
        Footer footer = sheet.getFooter();
        String right = "&8" + java.text.MessageFormat.format(pageOf, "&P", "&N");
        footer.setLeft(PageFoot.left(foot, right));
        footer.setRight(right);
        for (int c = 0; c < model.columns().size(); c++) {
            sheet.setColumnWidth(c, characters(model.columns().get(c)) * 256);
            sheet.setColumnHidden(c, !seen(model.columns().get(c)));
        }
    }

    /** @return the first row of the table's body */
    int write() {
        if (!model.watermark().isEmpty()) {
            line(model.watermark(), styles.watermark, 14);
        }
        letterhead();
        for (String title : model.titles()) {
            line(title, styles.title, 17);
        }
        model.period().lines().forEach(each -> line(each, styles.period, 14));
        at++;
        TableWriter table = new TableWriter(sheet, model, styles, plan, at);
        at = table.write();
        int tail = at++;
        for (String note : model.notes()) {
            note(note);
        }
        note(model.source());
        signatures();
        if (plan.almostOnePage(at)) {
            sheet.getPrintSetup().setFitHeight((short) 1);
        } else {
            plan.breakBefore(tail, at).ifPresent(row -> sheet.setRowBreak(row - 1));
        }
        book.setPrintArea(book.getSheetIndex(sheet), 0, last, 0, Math.max(0, at - 1));
        return table.firstBody();
    }

    private void letterhead() {
        List<String> lines = model.letterhead();
        if (lines.isEmpty()) {
            return;
        }
        int first = at;
        for (int i = 0; i < lines.size(); i++) {
            boolean bold = i < model.boldLines();
            boolean end = i == lines.size() - 1;
            line(
                    lines.get(i),
                    end ? styles.letterheadEnd : bold ? styles.letterheadBold : styles.letterhead,
                    bold ? 18 : 14);
        }
        model.logo().ifPresent(bytes -> logo(bytes, first));
        at++;
    }

    private void logo(byte[] bytes, int row) {
        boolean png = bytes.length > 1 && bytes[0] == (byte) 0x89 && bytes[1] == 'P';
        int picture = book.addPicture(bytes, png ? Workbook.PICTURE_TYPE_PNG : Workbook.PICTURE_TYPE_JPEG);
        ClientAnchor anchor = book.getCreationHelper().createClientAnchor();
        anchor.setCol1(0);
        anchor.setRow1(row);
        anchor.setCol2(1);
        anchor.setRow2(Math.max(row + 1, at - 1));
        anchor.setAnchorType(ClientAnchor.AnchorType.MOVE_DONT_RESIZE);
        sheet.createDrawingPatriarch().createPicture(anchor, picture);
    }

    private void line(String text, CellStyle style, float points) {
        Row row = sheet.createRow(at);
        row.setHeightInPoints(points);
        plan.height(at, points);
        for (int c = 0; c <= last; c++) {
            row.createCell(c).setCellStyle(style);
        }
        row.getCell(0).setCellValue(text);
        merge(at, 0, last);
        at++;
    }

    private void note(String text) {
        Row row = sheet.createRow(at);
        Cell cell = row.createCell(0);
        cell.setCellStyle(styles.note);
        cell.setCellValue(text);
        int width = model.columns().stream().mapToInt(c -> c.width() + 1).sum();
        float points = TextWidth.lines(text, width) * 12.5f + 1;
        row.setHeightInPoints(points);
        plan.height(at, points);
        merge(at, 0, last);
        at++;
    }

    /** Two blocks side by side. */
    /** The column with which half of the sheet's width is nearest; the last one stays at its right. */
    private int middle() {
        List<Integer> widths = model.columns().stream()
                .filter(SheetWriter::seen)
                .map(SheetWriter::characters)
                .toList();
        int all = widths.stream().mapToInt(Integer::intValue).sum();
        int best = 0;
        int upTo = 0;
        int nearest = all;
        for (int c = 0; c < last; c++) {
            upTo += widths.get(c);
            if (Math.abs(2 * upTo - all) < nearest) {
                nearest = Math.abs(2 * upTo - all);
                best = c;
            }
        }
        return best;
    }

    private void signatures() {
        if (model.left().isEmpty() && model.right().isEmpty()) {
            return;
        }
        at++;
        boolean few = last < FEW;
        int half = few ? middle() : Math.max(0, last / 2);
        int leftTo = few ? half : Math.max(0, half - 1);
        int rightFrom = Math.min(last, half + 1);
        int above = Math.max(lines(model.left()), lines(model.right()));
        for (int i = 0; i < above; i++) {
            pair(
                    aboveLine(model.left(), above, i),
                    aboveLine(model.right(), above, i),
                    styles.signature,
                    leftTo,
                    rightFrom);
        }
        at += SIGNATURE_SPACE;
        pair(
                model.left().map(Signature::name).orElse(""),
                model.right().map(Signature::name).orElse(""),
                styles.signatureName,
                leftTo,
                rightFrom);
        int below = Math.max(
                model.left().map(s -> s.below().size()).orElse(0),
                model.right().map(s -> s.below().size()).orElse(0));
        for (int i = 0; i < below; i++) {
            pair(belowLine(model.left(), i), belowLine(model.right(), i), styles.signature, leftTo, rightFrom);
        }
    }

    private void pair(String left, String right, CellStyle style, int leftTo, int rightFrom) {
        Row row = sheet.createRow(at);
        put(row, 0, left, style);
        merge(at, 0, leftTo);
        if (rightFrom > leftTo) {
            put(row, rightFrom, right, style);
            merge(at, rightFrom, last);
        }
        at++;
    }

    private static void put(Row row, int column, String text, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        cell.setCellValue(text);
    }

    private void merge(int row, int from, int to) {
        if (to > from) {
            sheet.addMergedRegion(new CellRangeAddress(row, row, from, to));
        }
    }

    private static int lines(Optional<Signature> block) {
        return block.map(s -> s.above().size()).orElse(0);
    }

    /** Positions stand on the same line left and right: the shorter block begins lower. */
    private static String aboveLine(Optional<Signature> block, int of, int i) {
        int skip = of - lines(block);
        return block.filter(s -> i >= skip).map(s -> s.above().get(i - skip)).orElse("");
    }

    private static String belowLine(Optional<Signature> block, int i) {
        return block.filter(s -> i < s.below().size())
                .map(s -> s.below().get(i))
                .orElse("");
    }
}
