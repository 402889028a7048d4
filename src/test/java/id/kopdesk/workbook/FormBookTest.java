package id.kopdesk.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormBookTest {
    @TempDir
    Path folder;

    private static XSSFTable table(XSSFSheet sheet, String area, String name) {
        XSSFTable table = sheet.createTable(new AreaReference(area, SpreadsheetVersion.EXCEL2007));
        table.setName(name);
        table.setDisplayName(name);
        return table;
    }

    private static void cells(XSSFSheet sheet, int row, String... texts) {
        var made = sheet.createRow(row);
        for (int c = 0; c < texts.length; c++) {
            if (!texts[c].isEmpty()) {
                made.createCell(c).setCellValue(texts[c]);
            }
        }
    }

    private Path filled(int rows, String area) throws IOException {
        Path form = folder.resolve("formulir.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(form)) {
            XSSFSheet sheet = book.createSheet("Rekap");
            cells(sheet, 0, "Judul {periode}");
            cells(sheet, 2, "kode", "Nama wilayah", "koperasi");
            cells(sheet, 3, "", "{nama}", "");
            cells(sheet, 6, "tanda", "tangan");
            cells(sheet, 7, "a", "b");
            table(sheet, area, "kd_kabkota");
            table(sheet, "A7:B8", "lain");
            book.write(out);
        }
        List<Function<String, Value>> lines = new ArrayList<>();
        for (int i = 1; i <= rows; i++) {
            long no = i;
            lines.add(key -> switch (key) {
                case "kode" -> Value.of("63." + no);
                case "nama" -> Value.of("Kabupaten " + no);
                case "koperasi" -> Value.of(no * 10);
                default -> new Value.NotReported("");
            });
        }
        Path target = folder.resolve("terisi.xlsx");
        assertThat(FormBook.fill(form, target, key -> Value.of("Oktober"), Map.of("kabkota", lines)))
                .isEmpty();
        return target;
    }

    private void holds(Path file, int rows) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Judul Oktober");
            for (int i = 1; i <= rows; i++) {
                var row = sheet.getRow(2 + i);
                assertThat(row.getCell(0).getStringCellValue()).isEqualTo("63." + i);
                assertThat(row.getCell(1).getStringCellValue()).isEqualTo("Kabupaten " + i);
                assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(i * 10.0);
            }
            XSSFTable grown = book.getTable("kd_kabkota");
            assertThat(grown.getStartRowIndex()).isEqualTo(2);
            assertThat(grown.getEndRowIndex()).isEqualTo(2 + rows);
            XSSFTable below = book.getTable("lain");
            assertThat(sheet.getRow(below.getStartRowIndex()).getCell(0).getStringCellValue())
                    .isEqualTo("tanda");
            assertThat(below.getStartRowIndex()).isGreaterThan(grown.getEndRowIndex());
        }
    }

    @Test
    void anExcelTableGrowsOverItsRowsAndWhatLiesBelowMovesDown() throws IOException {
        holds(filled(13, "A3:C4"), 13);
    }

    @Test
    void spareRowsOfATableAreUsedUpFirst() throws IOException {
        holds(filled(4, "A3:C6"), 4);
        holds(filled(2, "A3:C6"), 2);
    }

    @Test
    void oneRowStaysOneRow() throws IOException {
        holds(filled(1, "A3:C4"), 1);
    }
}
