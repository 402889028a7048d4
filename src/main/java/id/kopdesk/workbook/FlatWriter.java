package id.kopdesk.workbook;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableColumns;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableStyleInfo;

/** Writes a flat sheet. The table is described by hand: its rows have left memory by the time it is made. */
final class FlatWriter {
    private static final int WIDTH = 18 * 256;

    private final SXSSFWorkbook book;
    private final FlatSheet flat;
    private final Styles styles;

    FlatWriter(SXSSFWorkbook book, FlatSheet flat, Styles styles) {
        this.book = book;
        this.flat = flat;
        this.styles = styles;
    }

    void write() {
        SXSSFSheet sheet = book.createSheet(flat.name());
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        Row head = sheet.createRow(0);
        for (int c = 0; c < flat.headings().size(); c++) {
            Cell cell = head.createCell(c);
            cell.setCellValue(flat.headings().get(c));
            cell.setCellStyle(styles.header);
            sheet.setColumnWidth(c, WIDTH);
        }
        sheet.createFreezePane(2, 1);
        int at = 1;
        try (Stream<List<Value>> rows = flat.rows().get()) {
            for (Iterator<List<Value>> each = rows.iterator(); each.hasNext(); ) {
                row(sheet.createRow(at++), each.next());
            }
        }
        int last = Math.max(1, at - 1);
        table(last);
        names(last);
    }

    private static void row(Row row, List<Value> values) {
        for (int c = 0; c < values.size(); c++) {
            Value value = values.get(c);
            if (value instanceof Value.Empty) {
                continue;
            }
            Cell cell = row.createCell(c);
            if (value instanceof Value.Whole whole) {
                cell.setCellValue((double) whole.number());
            } else if (value instanceof Value.Text text) {
                cell.setCellValue(text.text());
            } else if (value instanceof Value.NotReported none) {
                cell.setCellValue(none.word());
            } else if (value instanceof Value.Skipped skipped) {
                cell.setCellValue(skipped.word());
            }
        }
    }

    private void table(int last) {
        XSSFTable table = book.getXSSFWorkbook().getSheet(flat.name()).createTable(null);
        String area =
                "A1:" + CellReference.convertNumToColString(flat.headings().size() - 1) + (last + 1);
        CTTable described = table.getCTTable();
        described.setName(flat.table());
        described.setDisplayName(flat.table());
        described.setRef(area);
        described.addNewAutoFilter().setRef(area);
        CTTableColumns columns =
                described.getTableColumns() == null ? described.addNewTableColumns() : described.getTableColumns();
        while (columns.sizeOfTableColumnArray() > 0) {
            columns.removeTableColumn(0);
        }
        for (int c = 0; c < flat.headings().size(); c++) {
            var column = columns.addNewTableColumn();
            column.setId(c + 1L);
            column.setName(flat.headings().get(c));
        }
        columns.setCount(flat.headings().size());
        CTTableStyleInfo style =
                described.isSetTableStyleInfo() ? described.getTableStyleInfo() : described.addNewTableStyleInfo();
        style.setName("TableStyleLight1");
        style.setShowRowStripes(true);
    }

    private void names(int last) {
        String sheet = "'" + flat.name() + "'!";
        for (int c = 0; c < flat.names().size(); c++) {
            String column = CellReference.convertNumToColString(c);
            Name name = book.createName();
            name.setNameName(flat.names().get(c));
            name.setRefersToFormula(sheet + "$" + column + "$2:$" + column + "$" + (last + 1));
        }
    }
}
