package id.kopdesk.cooperative;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook as clerks make them, row by row: an empty text leaves a cell blank, dates and numbers are what they are. */
final class OfficeList implements AutoCloseable {
    private final XSSFWorkbook book = new XSSFWorkbook();
    private final Sheet sheet = book.createSheet("KDKMP");
    private final CellStyle day = book.createCellStyle();
    private int next;

    OfficeList() {
        day.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
    }

    OfficeList row(Object... values) {
        Row row = sheet.createRow(next++);
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            if (value instanceof String text && !text.isEmpty()) {
                row.createCell(i).setCellValue(text);
            } else if (value instanceof Number number) {
                row.createCell(i).setCellValue(number.doubleValue());
            } else if (value instanceof LocalDate date) {
                Cell cell = row.createCell(i);
                cell.setCellValue(date);
                cell.setCellStyle(day);
            }
        }
        return this;
    }

    OfficeList skip() {
        next++;
        return this;
    }

    /** The last row is hidden. */
    OfficeList hide() {
        sheet.getRow(next - 1).setZeroHeight(true);
        return this;
    }

    /** Rows from 1, columns from 0. */
    OfficeList merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        sheet.addMergedRegion(new CellRangeAddress(firstRow - 1, lastRow - 1, firstColumn, lastColumn));
        return this;
    }

    Path write(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            book.write(out);
        }
        return file;
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
