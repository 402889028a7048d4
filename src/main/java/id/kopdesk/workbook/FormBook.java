package id.kopdesk.workbook;

import id.kopdesk.base.CodedException;
import id.kopdesk.base.TargetFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Fills an office's own form: cells that bear a name, texts in braces, and rows that are repeated. A named row, or the
 * first row of a named table, whose name is that of a list is written once for each line of the list.
 */
public final class FormBook {
    /** Every name of a form that the program fills begins so. */
    public static final String PREFIX = "kd_";

    private static final Pattern TOKEN = Pattern.compile("\\{([^{}]+)}");

    private final XSSFWorkbook book;

    private FormBook(XSSFWorkbook book) {
        this.book = book;
    }

    /**
     * @param values for a name without its prefix, or a text in braces; empty where the form asks for something unknown
     * @param lists rows by the name of the list; each row answers what stands in braces
     * @return names and texts of the form that nobody knows, for the person to see
     * @throws CodedException KD-503 when the form is no workbook that can be read
     */
    public static List<String> fill(
            Path form, Path target, Function<String, Value> values, Map<String, List<Function<String, Value>>> lists) {
        List<String> unknown = new java.util.ArrayList<>();
        XSSFWorkbook read;
        try (InputStream in = Files.newInputStream(form)) {
            try (ZipFile zip = new ZipFile(form.toFile())) {
                new ZipGuard(zip, String.valueOf(form.getFileName()));
            }
            read = new XSSFWorkbook(in);
        } catch (IOException | POIXMLException | OpenXML4JRuntimeException e) {
            throw new CodedException(e, "KD-503", "workbook.form.unreadable", form.toString());
        }
        try (XSSFWorkbook book = read) {
            FormBook filled = new FormBook(book);
            lists.forEach((name, rows) -> filled.list(name, rows, unknown));
            filled.names(values, lists, unknown);
            filled.texts(values, unknown);
            book.setForceFormulaRecalculation(true);
            TargetFile.write(target, book::write);
        } catch (IOException e) {
            throw new CodedException(e, "KD-501", "base.file.failed", target.toString());
        }
        return unknown.stream().distinct().toList();
    }

    private void list(String list, List<Function<String, Value>> rows, List<String> unknown) {
        if (rows.isEmpty()) {
            return;
        }
        Name name = book.getName(PREFIX + list);
        if (name != null) {
            CellReference at =
                    new AreaReference(name.getRefersToFormula(), book.getSpreadsheetVersion()).getFirstCell();
            Sheet sheet = at.getSheetName() == null ? book.getSheetAt(0) : book.getSheet(at.getSheetName());
            repeat(sheet, at.getRow(), rows, unknown);
        }
        for (Sheet sheet : book) {
            List.copyOf(((XSSFSheet) sheet).getTables()).stream()
                    .filter(table -> table.getName().equalsIgnoreCase(PREFIX + list)
                            || table.getDisplayName().equalsIgnoreCase(PREFIX + list))
                    .forEach(table -> table(table, rows, unknown));
        }
    }

    /**
     * An Excel table of that name: its first row is the pattern; a cell left empty there is filled by its heading. The
     * table grows over all rows, and what lies below moves down with its own tables.
     */
    private void table(XSSFTable table, List<Function<String, Value>> rows, List<String> unknown) {
        XSSFSheet sheet = table.getXSSFSheet();
        int first = table.getStartRowIndex() + table.getHeaderRowCount();
        Row pattern = sheet.getRow(first) == null ? sheet.createRow(first) : sheet.getRow(first);
        Row headings = table.getHeaderRowCount() == 0 ? null : sheet.getRow(table.getStartRowIndex());
        for (int c = table.getStartColIndex(); c <= table.getEndColIndex() && headings != null; c++) {
            Cell heading = headings.getCell(c);
            Cell cell = pattern.getCell(c, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            if (cell.getCellType() == CellType.BLANK && heading != null && heading.getCellType() == CellType.STRING) {
                cell.setCellValue("{" + heading.getStringCellValue() + "}");
            }
        }
        int empty = Math.max(0, table.getEndRowIndex() - table.getTotalsRowCount() - first);
        for (int i = 0; i < empty; i++) {
            Row spare = sheet.getRow(first + 1);
            if (spare != null) {
                sheet.removeRow(spare);
            }
            if (sheet.getLastRowNum() > first + 1) {
                sheet.shiftRows(first + 2, sheet.getLastRowNum(), -1, true, false);
            }
        }
        repeat(sheet, first, rows, unknown);
        int more = rows.size() - 1 - empty;
        for (XSSFTable other : List.copyOf(sheet.getTables())) {
            boolean own = other.equals(table);
            if (own || other.getStartRowIndex() > first) {
                other.setArea(new AreaReference(
                        new CellReference(other.getStartRowIndex() + (own ? 0 : more), other.getStartColIndex()),
                        new CellReference(other.getEndRowIndex() + more, other.getEndColIndex()),
                        book.getSpreadsheetVersion()));
            }
        }
    }

    private static void repeat(Sheet sheet, int first, List<Function<String, Value>> rows, List<String> unknown) {
        int more = rows.size() - 1;
        if (more > 0 && sheet.getLastRowNum() > first) {
            sheet.shiftRows(first + 1, sheet.getLastRowNum(), more, true, false);
        }
        Row pattern = sheet.getRow(first);
        for (int i = more; i >= 0; i--) {
            Row row = i == 0 ? pattern : copy(sheet, pattern, first + i);
            for (Cell cell : row) {
                tokens(cell, rows.get(i), unknown);
            }
        }
        if (more > 0) {
            widen(sheet, first + 1, first + 1 + more);
        }
    }

    private static Row copy(Sheet sheet, Row pattern, int at) {
        Row row = sheet.createRow(at);
        row.setHeight(pattern.getHeight());
        for (Cell source : pattern) {
            Cell cell = row.createCell(source.getColumnIndex());
            cell.setCellStyle(source.getCellStyle());
            if (source.getCellType() == CellType.FORMULA) {
                cell.setCellFormula(source.getCellFormula()
                        .replaceAll("(?<=[A-Z])" + (pattern.getRowNum() + 1) + "(?!\\d)", String.valueOf(at + 1)));
            } else if (source.getCellType() == CellType.STRING) {
                cell.setCellValue(source.getStringCellValue());
            } else if (source.getCellType() == CellType.NUMERIC) {
                cell.setCellValue(source.getNumericCellValue());
            }
        }
        return row;
    }

    /** Sums over the one row of the form go over all rows that it became. */
    private static void widen(Sheet sheet, int row, int last) {
        Pattern range = Pattern.compile("(\\$?[A-Z]{1,3}\\$?)" + row + ":(\\$?[A-Z]{1,3}\\$?)" + row + "(?!\\d)");
        for (Row each : sheet) {
            for (Cell cell : each) {
                if (cell.getCellType() == CellType.FORMULA) {
                    Matcher found = range.matcher(cell.getCellFormula());
                    if (found.find()) {
                        cell.setCellFormula(found.replaceAll("$1" + row + ":$2" + last));
                    }
                }
            }
        }
    }

    private void names(
            Function<String, Value> values, Map<String, List<Function<String, Value>>> lists, List<String> unknown) {
        for (Name name : book.getAllNames()) {
            String word = name.getNameName();
            if (!word.toLowerCase(Locale.ROOT).startsWith(PREFIX)
                    || lists.containsKey(word.substring(PREFIX.length()))
                    || name.isDeleted()) {
                continue;
            }
            CellReference at =
                    new AreaReference(name.getRefersToFormula(), book.getSpreadsheetVersion()).getFirstCell();
            Sheet sheet = book.getSheet(at.getSheetName());
            Row row = sheet.getRow(at.getRow()) == null ? sheet.createRow(at.getRow()) : sheet.getRow(at.getRow());
            Cell cell = row.getCell(at.getCol(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            put(cell, known(word.substring(PREFIX.length()), values, unknown));
        }
    }

    private void texts(Function<String, Value> values, List<String> unknown) {
        for (Sheet sheet : book) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    tokens(cell, values, unknown);
                }
            }
        }
    }

    /** A cell that is one token becomes its value; tokens inside a sentence become words. */
    private static void tokens(Cell cell, Function<String, Value> values, List<String> unknown) {
        if (cell.getCellType() != CellType.STRING) {
            return;
        }
        String text = cell.getStringCellValue();
        Matcher found = TOKEN.matcher(text);
        if (!found.find()) {
            return;
        }
        if (found.start() == 0 && found.end() == text.length()) {
            put(cell, known(found.group(1), values, unknown));
            return;
        }
        cell.setCellValue(
                found.replaceAll(match -> Matcher.quoteReplacement(words(known(match.group(1), values, unknown)))));
    }

    private static Value known(String key, Function<String, Value> values, List<String> unknown) {
        Value value = values.apply(key.strip());
        if (value instanceof Value.NotReported none && none.word().isEmpty()) {
            unknown.add(key);
            return new Value.Empty();
        }
        return value;
    }

    private static String words(Value value) {
        return value instanceof Value.Whole whole
                ? String.valueOf(whole.number())
                : value instanceof Value.Text text
                        ? text.text()
                        : value instanceof Value.Day day ? day.date().toString() : "";
    }

    private static void put(Cell cell, Value value) {
        if (value instanceof Value.Whole whole) {
            cell.setCellValue((double) whole.number());
        } else if (value instanceof Value.Text text) {
            cell.setCellValue(text.text());
        } else if (value instanceof Value.Day day) {
            cell.setCellValue(day.date());
        } else if (value instanceof Value.NotReported none) {
            cell.setCellValue(none.word());
        } else if (value instanceof Value.Skipped skipped) {
            cell.setCellValue(skipped.word());
        } else {
            cell.setBlank();
        }
    }
}
