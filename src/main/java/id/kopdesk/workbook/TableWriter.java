package id.kopdesk.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFColor;

/** The table of a sheet: heading rows, column numbers, body, totals as formulas that carry their values. */
final class TableWriter {

    private static final float LINE_POINTS = 13;
    private static final byte[] BAR = {(byte) 0x9E, (byte) 0xC5, (byte) 0xE8};

    private final SXSSFSheet sheet;
    private final SheetModel model;
    private final Styles styles;
    private final PagePlan plan;
    private final int columns;
    private final long[] sums;
    private final long[] groupSums;
    private int at;
    private int firstBody;
    private int firstOfGroup;

    TableWriter(SXSSFSheet sheet, SheetModel model, Styles styles, PagePlan plan, int firstRow) {
        this.sheet = sheet;
        this.model = model;
        this.styles = styles;
        this.plan = plan;
        this.at = firstRow;
        this.columns = model.columns().size();
        this.sums = new long[columns];
        this.groupSums = new long[columns];
    }

    /** @return the row after the table */
    int write() {
        int firstHeading = at;
        boolean grouped = model.columns().stream().anyMatch(c -> !c.group().isEmpty());
        if (grouped) {
            sharedHeadings();
        }
        headings(grouped);
        numbers();
        sheet.setRepeatingRows(new CellRangeAddress(firstHeading, at - 1, -1, -1));
        sheet.createFreezePane(0, at);
        int filterRow = at - 1;
        firstBody = at;
        firstOfGroup = at;
        plan.heading(firstHeading, firstBody);
        try (Stream<SheetRow> rows = model.rows().get()) {
            for (Iterator<SheetRow> each = rows.iterator(); each.hasNext(); ) {
                body(each.next());
            }
        }
        sheet.setAutoFilter(new CellRangeAddress(filterRow, Math.max(filterRow, at - 1), 0, columns - 1));
        bars();
        if (!model.total().isEmpty()) {
            sumRow(model.total(), sums, firstBody);
        }
        return at;
    }

    int firstBody() {
        return firstBody;
    }

    /** Shares show as bars behind their numbers, on a fixed scale from nothing to all. */
    private void bars() {
        for (int c = 0; c < columns; c++) {
            if (model.columns().get(c).ratio().isEmpty() || at == firstBody) {
                continue;
            }
            SheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
            ConditionalFormattingRule rule = formatting.createConditionalFormattingRule(new XSSFColor(BAR));
            ConditionalFormattingThreshold least = rule.getDataBarFormatting().getMinThreshold();
            least.setRangeType(ConditionalFormattingThreshold.RangeType.NUMBER);
            least.setValue(0d);
            ConditionalFormattingThreshold most = rule.getDataBarFormatting().getMaxThreshold();
            most.setRangeType(ConditionalFormattingThreshold.RangeType.NUMBER);
            most.setValue(1d);
            formatting.addConditionalFormatting(
                    new CellRangeAddress[] {new CellRangeAddress(firstBody, at - 1, c, c)}, rule);
        }
    }

    private void sharedHeadings() {
        Row row = sheet.createRow(at++);
        int from = 0;
        while (from < columns) {
            String shared = model.columns().get(from).group();
            int to = from;
            while (to + 1 < columns
                    && !shared.isEmpty()
                    && model.columns().get(to + 1).group().equals(shared)) {
                to++;
            }
            for (int c = from; c <= to; c++) {
                Cell cell = row.createCell(c);
                cell.setCellStyle(styles.header);
                cell.setCellValue(
                        c == from ? (shared.isEmpty() ? model.columns().get(c).heading() : shared) : "");
            }
            if (shared.isEmpty()) {
                sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum() + 1, from, from));
            } else if (to > from) {
                sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), from, to));
            }
            from = to + 1;
        }
    }

    private void headings(boolean grouped) {
        Row row = sheet.createRow(at++);
        int lines = 1;
        for (int c = 0; c < columns; c++) {
            SheetColumn column = model.columns().get(c);
            Cell cell = row.createCell(c);
            cell.setCellStyle(styles.header);
            boolean merged = grouped && column.group().isEmpty();
            cell.setCellValue(merged ? "" : column.heading());
            lines = Math.max(lines, TextWidth.lines(column.heading(), column.width()) - (merged ? 1 : 0));
        }
        height(row, lines * LINE_POINTS + 4);
    }

    private void numbers() {
        Row row = sheet.createRow(at++);
        for (int c = 0; c < columns; c++) {
            Cell cell = row.createCell(c);
            cell.setCellStyle(styles.numbering);
            cell.setCellValue(c + 1);
        }
    }

    private void body(SheetRow row) {
        if (row instanceof SheetRow.Data data) {
            data(data);
        } else if (row instanceof SheetRow.Group group) {
            group(group);
        } else if (row instanceof SheetRow.Subtotal subtotal) {
            sumRow(subtotal.title(), groupSums, firstOfGroup);
            Arrays.fill(groupSums, 0);
            firstOfGroup = at;
        }
    }

    private void group(SheetRow.Group group) {
        plan.together(at);
        Row line = sheet.createRow(at++);
        for (int c = 0; c < columns; c++) {
            Cell cell = line.createCell(c);
            cell.setCellStyle(styles.group);
            cell.setCellValue(c == 0 ? group.title() : "");
        }
        sheet.addMergedRegion(new CellRangeAddress(at - 1, at - 1, 0, columns - 1));
        firstOfGroup = at;
    }

    private void data(SheetRow.Data data) {
        Row row = sheet.createRow(at++);
        int lines = 1;
        for (int c = 0; c < columns; c++) {
            SheetColumn column = model.columns().get(c);
            Value value = data.values().get(c);
            Cell cell = row.createCell(c);
            cell.setCellStyle(styles.body(column.kind()));
            lines = Math.max(lines, put(cell, column, value, data.values()));
            if (column.summed()) {
                long number = number(data.values(), c);
                sums[c] += number;
                groupSums[c] += number;
            }
        }
        height(row, lines * LINE_POINTS + 1.5f);
    }

    /** Set on every row: each program would else find its own height, and its own page breaks. */
    private void height(Row row, float points) {
        row.setHeightInPoints(points);
        plan.height(row.getRowNum(), points);
    }

    /** @return how many lines the text takes */
    private int put(Cell cell, SheetColumn column, Value value, List<Value> all) {
        if (value instanceof Value.Text text) {
            cell.setCellValue(text.text());
            if (Formulas.looksLike(text.text())) {
                cell.setCellStyle(styles.quoted);
            }
            return TextWidth.lines(text.text(), column.width());
        }
        if (value instanceof Value.Whole whole) {
            cell.setCellValue((double) whole.number());
        } else if (value instanceof Value.Formula formula) {
            int row = cell.getRowIndex() + 1;
            cell.setCellFormula(formula.pattern()
                    .replace("{row}", Integer.toString(row))
                    .replace("{above}", Integer.toString(row - 1))
                    .replace("{first}", Integer.toString(firstBody + 1)));
            cell.setCellValue((double) formula.number());
        } else if (value instanceof Value.Decimal decimal) {
            cell.setCellValue(decimal.number().doubleValue());
        } else if (value instanceof Value.Day day) {
            cell.setCellValue(day.date());
        } else if (value instanceof Value.NotReported none) {
            return muted(cell, none.word(), column);
        } else if (value instanceof Value.Skipped skipped) {
            return muted(cell, skipped.word(), column);
        } else if (value instanceof Value.Ratio) {
            column.ratio().ifPresent(r -> ratio(cell, r, number(all, r.part()), number(all, r.whole())));
        }
        return 1;
    }

    private int muted(Cell cell, String word, SheetColumn column) {
        cell.setCellStyle(styles.muted);
        cell.setCellValue(word);
        return TextWidth.lines(word, column.width());
    }

    private static long number(List<Value> values, int column) {
        return values.get(column).whole();
    }

    private void ratio(Cell cell, SheetColumn.Ratio ratio, long part, long whole) {
        String of = ref(ratio.part()) + (cell.getRowIndex() + 1);
        String by = ref(ratio.whole()) + (cell.getRowIndex() + 1);
        cell.setCellFormula("IF(" + by + "=0,0," + of + "/" + by + ")");
        cell.setCellValue(whole == 0 ? 0 : (double) part / whole);
    }

    private void sumRow(String word, long[] values, int first) {
        Row row = sheet.createRow(at++);
        List<Integer> words = new ArrayList<>();
        for (int c = 0; c < columns; c++) {
            SheetColumn column = model.columns().get(c);
            Cell cell = row.createCell(c);
            cell.setCellStyle(styles.total(column.kind()));
            if (column.summed() && at - 1 > first) {
                cell.setCellFormula("SUBTOTAL(9," + ref(c) + (first + 1) + ":" + ref(c) + (at - 1) + ")");
                cell.setCellValue((double) values[c]);
            } else if (column.summed()) {
                cell.setCellValue(0);
            } else if (column.ratio().isPresent()) {
                SheetColumn.Ratio r = column.ratio().get();
                ratio(cell, r, values[r.part()], values[r.whole()]);
            } else {
                words.add(c);
            }
        }
        int last = 0;
        while (words.contains(last + 1)) {
            last++;
        }
        Cell first0 = row.getCell(0);
        first0.setCellStyle(styles.total(SheetColumn.Kind.TEXT));
        first0.setCellValue(word);
        if (last > 0) {
            sheet.addMergedRegion(new CellRangeAddress(at - 1, at - 1, 0, last));
        }
    }

    private static String ref(int column) {
        return CellReference.convertNumToColString(column);
    }
}
