package id.kopdesk.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kopdesk.base.CodedException;
import id.kopdesk.base.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookWriterTest {
    private static final Instant THEN = Instant.parse("2026-11-01T00:00:00Z");

    @TempDir
    Path folder;

    static SheetModel sheet(List<SheetRow> rows) {
        return new SheetModel(
                "Rekap Kab-Kota",
                true,
                Optional.empty(),
                List.of(
                        "PEMERINTAH PROVINSI KALIMANTAN SELATAN",
                        "DINAS KOPERASI, USAHA KECIL DAN MENENGAH",
                        "Jalan Jenderal Sudirman, Banjarbaru 70714"),
                2,
                List.of("REKAPITULASI KOPERASI DESA/KELURAHAN MERAH PUTIH"),
                "s.d. 31 Oktober 2026",
                List.of(
                        SheetColumn.number("No", 4),
                        SheetColumn.text("Kabupaten/Kota", 24),
                        SheetColumn.count("Desa", 8).under("Wilayah"),
                        SheetColumn.count("Kelurahan", 10).under("Wilayah"),
                        SheetColumn.count("Koperasi", 10),
                        SheetColumn.count("NIB", 8),
                        SheetColumn.percent("% NIB", 8, 5, 4),
                        SheetColumn.date("Data terbaru", 12),
                        SheetColumn.text("Keterangan", 20)),
                rows::stream,
                "Jumlah",
                List.of("Catatan: angka dihitung dari fakta bertanggal."),
                "Sumber: Kopdesk; data kode wilayah idn-area-data (ODbL). Dicetak 1 November 2026.",
                Optional.of(new Signature(List.of("Mengetahui", "Kepala Dinas,"), "H. Ahmad", List.of("NIP 19700101"))),
                Optional.of(new Signature(List.of("Banjarbaru, 1 November 2026", "Operator,"), "Siti", List.of())),
                "DATA DEMO");
    }

    private static SheetRow row(long no, String name, long villages, long wards, long cooperatives, long nib) {
        return new SheetRow.Data(List.of(
                Value.of(no),
                Value.of(name),
                Value.of(villages),
                Value.of(wards),
                Value.of(cooperatives),
                Value.of(nib),
                new Value.Ratio(),
                new Value.Day(LocalDate.of(2026, 8, 5)),
                new Value.NotReported("belum lapor")));
    }

    private Path write(List<SheetRow> rows) {
        Path file = folder.resolve("rekap.xlsx");
        WorkbookWriter.write(
                file, List.of(sheet(rows)), Paper.A4, "Halaman {0} dari {1}", "Kopdesk", THEN, Progress.NONE);
        return file;
    }

    private static List<Cell> cells(XSSFSheet sheet) {
        List<Cell> all = new ArrayList<>();
        sheet.forEach(row -> row.forEach(all::add));
        return all;
    }

    @Test
    void totalsAreFormulasThatCarryTheirValue() throws Exception {
        Path file = write(List.of(row(1, "Tapin", 126, 9, 135, 74), row(2, "Banjarbaru", 0, 20, 20, 17)));
        try (XSSFWorkbook book = new XSSFWorkbook(file.toFile())) {
            List<Cell> sums = cells(book.getSheetAt(0)).stream()
                    .filter(c -> c.getCellType() == CellType.FORMULA)
                    .filter(c -> c.getCellFormula().startsWith("SUBTOTAL"))
                    .toList();
            assertThat(sums).extracting(Cell::getNumericCellValue).containsExactly(126.0, 29.0, 155.0, 91.0);
            double cached = sums.get(2).getNumericCellValue();
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            assertThat(sums.get(2).getNumericCellValue()).isEqualTo(cached);
        }
    }

    @Test
    void aSheetOfFewColumnsHasRoomForLetterheadAndSignatures() {
        SheetModel wide = sheet(List.of());
        SheetModel narrow = new SheetModel(
                "sempit",
                false,
                Optional.empty(),
                wide.letterhead(),
                2,
                wide.titles(),
                "",
                List.of(
                        SheetColumn.ordinal("No", 5),
                        SheetColumn.text("Kabupaten/Kota", 24),
                        SheetColumn.count("Jumlah", 10)),
                () -> Stream.of(),
                "",
                List.of(),
                "",
                Optional.empty(),
                Optional.empty(),
                "");
        assertThat(narrow.columns().stream().mapToInt(SheetColumn::width)).containsExactly(5, 43, 29);
        assertThat(wide.columns().stream().mapToInt(SheetColumn::width))
                .containsExactly(4, 24, 8, 10, 10, 8, 8, 12, 20);
    }

    @Test
    void groupsAddTheirOwnRowsAndTheTotalAddsNoneTwice() throws Exception {
        Path file = write(List.of(
                new SheetRow.Group("Tapin"),
                row(1, "Binuang", 10, 0, 10, 5),
                row(2, "Tapin Utara", 20, 0, 20, 6),
                new SheetRow.Subtotal("Jumlah Tapin"),
                new SheetRow.Group("Banjar"),
                row(3, "Kertak Hanyar", 7, 0, 7, 7),
                new SheetRow.Subtotal("Jumlah Banjar")));
        try (XSSFWorkbook book = new XSSFWorkbook(file.toFile())) {
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            List<Double> villages = cells(book.getSheetAt(0)).stream()
                    .filter(c -> c.getColumnIndex() == 2 && c.getCellType() == CellType.FORMULA)
                    .map(Cell::getNumericCellValue)
                    .toList();
            assertThat(villages).containsExactly(30.0, 7.0, 37.0);
        }
    }

    @Test
    void aTextThatLooksLikeAFormulaStaysAText() throws Exception {
        for (String text : List.of("=1+1", "+62811", "-5", "@x", "\t=1", " =1", "＝1", "a\n=1", "=HYPERLINK(\"x\")")) {
            Path file = write(List.of(row(1, text, 1, 1, 1, 1)));
            try (XSSFWorkbook book = new XSSFWorkbook(file.toFile())) {
                Cell cell = cells(book.getSheetAt(0)).stream()
                        .filter(c -> c.getCellType() == CellType.STRING)
                        .filter(c -> c.getStringCellValue().equals(text))
                        .findFirst()
                        .orElseThrow();
                assertThat(cell.getCellStyle().getQuotePrefixed()).as(text).isTrue();
            }
        }
    }

    @Test
    void theDimensionNamesTheWholeSheet() throws IOException {
        Path file = write(List.of(row(1, "Tapin", 126, 9, 135, 74)));
        try (java.util.zip.ZipFile zip = new java.util.zip.ZipFile(file.toFile())) {
            String xml = new String(
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(),
                    java.nio.charset.StandardCharsets.UTF_8);
            assertThat(xml).containsPattern("<dimension ref=\"A1:I\\d+\"/>");
            assertThat(xml).contains("fitToHeight=\"0\"").contains("paperSize=\"9\"");
        }
    }

    @Test
    void aWorkbookThatIsOpenElsewhereIsNotTouchedAndNothingHalfIsLeft() throws IOException {
        Path file = folder.resolve("rekap.xlsx");
        Files.writeString(file, "old");
        Files.writeString(folder.resolve("~$rekap.xlsx"), "");
        assertThatThrownBy(() -> write(List.of()))
                .isInstanceOfSatisfying(
                        CodedException.class, e -> assertThat(e.code()).isEqualTo("KD-502"));
        assertThat(Files.readString(file)).isEqualTo("old");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).hasSize(2);
        }
    }

    @Test
    void aCancelledExportLeavesTheOldFile() throws IOException {
        Path file = folder.resolve("rekap.xlsx");
        Files.writeString(file, "old");
        Progress stopped = new Progress() {
            @Override
            public void at(String key, long done, long total) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThatThrownBy(() ->
                        WorkbookWriter.write(file, List.of(sheet(List.of())), Paper.F4, "{0}/{1}", "", THEN, stopped))
                .isInstanceOf(Progress.Cancelled.class);
        assertThat(Files.readString(file)).isEqualTo("old");
    }
}
