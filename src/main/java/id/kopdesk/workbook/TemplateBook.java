package id.kopdesk.workbook;

import id.kopdesk.base.TargetFile;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook for people to fill in: the list to fill, how to fill it, and a list to look codes up in. */
public final class TemplateBook {
    private static final int ROWS = 5000;
    private static final int CHARACTER = 256;

    private final XSSFWorkbook book;
    private final CellStyle head;
    private final CellStyle text;

    private TemplateBook(XSSFWorkbook book) {
        this.book = book;
        Font bold = book.createFont();
        bold.setBold(true);
        head = book.createCellStyle();
        head.setFont(bold);
        head.setWrapText(true);
        head.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        text = book.createCellStyle();
        text.setDataFormat(book.createDataFormat().getFormat("@"));
    }

    /** @param rows what stands in a look-up sheet, its headings first */
    public record LookUp(String name, List<List<String>> rows) {}

    /**
     * @param instructions lines of the second sheet, above the explanation of each column
     * @throws id.kopdesk.base.CodedException when the target is open elsewhere or cannot be written
     */
    public static void write(
            Path target,
            String dataName,
            List<TemplateColumn> columns,
            String helpName,
            List<String> instructions,
            LookUp lookUp) {
        TargetFile.write(target, out -> {
            try (XSSFWorkbook book = new XSSFWorkbook()) {
                TemplateBook template = new TemplateBook(book);
                template.data(dataName, columns);
                template.help(helpName, instructions, columns);
                template.lookUp(lookUp);
                book.write(out);
            }
        });
    }

    private void data(String name, List<TemplateColumn> columns) {
        Sheet sheet = book.createSheet(name);
        Row row = sheet.createRow(0);
        DataValidationHelper helper = sheet.getDataValidationHelper();
        for (int i = 0; i < columns.size(); i++) {
            TemplateColumn column = columns.get(i);
            Cell cell = row.createCell(i);
            cell.setCellValue(column.heading());
            cell.setCellStyle(head);
            sheet.setColumnWidth(i, column.width() * CHARACTER);
            sheet.setDefaultColumnStyle(i, text);
            if (!column.choices().isEmpty()) {
                DataValidationConstraint list =
                        helper.createExplicitListConstraint(column.choices().toArray(String[]::new));
                DataValidation choice = helper.createValidation(list, new CellRangeAddressList(1, ROWS, i, i));
                choice.setEmptyCellAllowed(true);
                choice.setShowErrorBox(true);
                sheet.addValidationData(choice);
            }
        }
        sheet.createFreezePane(0, 1);
    }

    private void help(String name, List<String> instructions, List<TemplateColumn> columns) {
        Sheet sheet = book.createSheet(name);
        sheet.setColumnWidth(0, 32 * CHARACTER);
        sheet.setColumnWidth(1, 110 * CHARACTER);
        int at = 0;
        for (String line : instructions) {
            sheet.createRow(at++).createCell(0).setCellValue(line);
        }
        at++;
        for (TemplateColumn column : columns) {
            Row row = sheet.createRow(at++);
            Cell cell = row.createCell(0);
            cell.setCellValue(column.heading());
            cell.setCellStyle(head);
            row.createCell(1).setCellValue(column.explanation());
        }
    }

    private void lookUp(LookUp lookUp) {
        Sheet sheet = book.createSheet(lookUp.name());
        int at = 0;
        for (List<String> line : lookUp.rows()) {
            Row row = sheet.createRow(at++);
            for (int i = 0; i < line.size(); i++) {
                Cell cell = row.createCell(i);
                cell.setCellValue(line.get(i));
                cell.setCellStyle(at == 1 ? head : text);
                if (at == 1) {
                    sheet.setColumnWidth(i, 26 * CHARACTER);
                }
            }
        }
        sheet.createFreezePane(0, 1);
    }
}
