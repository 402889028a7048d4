package id.kopdesk.cooperative;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.base.CleanText;
import id.kopdesk.base.Progress;
import id.kopdesk.base.Texts;
import id.kopdesk.intake.Item;
import id.kopdesk.intake.RowStatus;
import id.kopdesk.region.Kalsel;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CooperativeTemplateTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 8, 5);

    @TempDir
    Path folder;

    @Test
    void theTemplateFilledInIsReadWithNothingUnknown() throws IOException {
        Path file = folder.resolve("templat.xlsx");
        CooperativeTemplate.write(file, Kalsel.TREE, "63.03", TODAY, Texts.of(Texts.INDONESIAN));
        fill(
                file,
                Map.of(
                        "KODE WILAYAH", "63.03.05.2052",
                        "NAMA KOPERASI", "Koperasi Desa Merah Putih Indrasari",
                        "JENIS", "KDMP",
                        "NPWP", "0012345678901234",
                        "TANGGAL NPWP", "1/8/2025",
                        "RAT TAHUN BUKU 2025", "V",
                        "LINTANG", "-3,41",
                        "BUJUR", "114,85",
                        "SIMPANAN POKOK", "50.000"));
        CooperativeImport.Staged staged = new CooperativeImport(
                        Kalsel.TREE, "63.03", TODAY, cooperative -> List.of(), null)
                .stage(file, TODAY, Progress.NONE);
        assertThat(staged.list().unknown()).isEmpty();
        assertThat(CooperativeImportColumns.profile(staged.list().columns()))
                .isEqualTo(CooperativeImportColumns.TEMPLATE);
        Item item = staged.preview().items().get(0);
        assertThat(item.status()).as(item.toString()).isEqualTo(RowStatus.NEW);
        assertThat(item.place()).isEqualTo("63.03.05.2052");
    }

    @Test
    void everyHeadingAndSynonymMeansOneColumnOnly() {
        Map<String, String> meaning = new HashMap<>();
        CooperativeImportColumns.all(TODAY)
                .forEach(column -> Stream.concat(Stream.of(column.heading()), column.synonyms().stream())
                        .map(CleanText::sortName)
                        .distinct()
                        .forEach(word -> assertThat(meaning.put(word, column.id()))
                                .as(word + " in " + column.id())
                                .isNull()));
    }

    private static void fill(Path file, Map<String, String> values) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getDataValidations()).hasSizeGreaterThanOrEqualTo(5);
            assertThat(book.getSheetAt(2).getLastRowNum()).isEqualTo(290);
            Row row = sheet.createRow(1);
            int found = 0;
            for (Cell head : sheet.getRow(0)) {
                String value = values.get(head.getStringCellValue());
                if (value != null) {
                    found++;
                    row.createCell(head.getColumnIndex()).setCellValue(value);
                }
            }
            assertThat(found).isEqualTo(values.size());
            try (OutputStream out = Files.newOutputStream(file)) {
                book.write(out);
            }
        }
    }
}
