package id.kopdesk.report.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.base.OfficeClock;
import id.kopdesk.base.Progress;
import id.kopdesk.base.Texts;
import id.kopdesk.office.Office;
import id.kopdesk.office.OfficeDefaults;
import id.kopdesk.office.Side;
import id.kopdesk.office.Signatory;
import id.kopdesk.region.Region;
import id.kopdesk.workbook.Paper;
import id.kopdesk.workbook.SheetColumn;
import id.kopdesk.workbook.SheetRow;
import id.kopdesk.workbook.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LetterheadPdfTest {
    private static final Instant DAY = Instant.parse("2026-11-02T02:00:00Z");

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Paper.class)
    void everyRowIsPrintedOnceUnderAHeadingThatIsRepeatedOnEveryPage(Paper paper) throws IOException {
        Path file = print(sheet(120), paper, false);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isGreaterThan(1);
            assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo((float) paper.longSide());
            List<String> seen = new ArrayList<>();
            for (int page = 1; page <= pages; page++) {
                String text = text(document, page);
                assertThat(text).contains("Kabupaten/Kota").contains("Halaman " + page + " dari " + pages);
                text.lines()
                        .filter(line -> line.matches("\\d+ Kabupaten Nomor-\\d+ .*"))
                        .forEach(seen::add);
            }
            assertThat(seen).hasSize(120).doesNotHaveDuplicates().first().isEqualTo("1 Kabupaten Nomor-1 10 5 50,0 %");
            assertThat(text(document, pages)).contains("Jumlah 1.200 600 50,0 %");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 20, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 60})
    void theSignaturesNeverStandOnAPageWithoutARow(int rows) throws IOException {
        try (PDDocument document =
                Loader.loadPDF(print(sheet(rows), Paper.A4, false).toFile())) {
            int pages = document.getNumberOfPages();
            assertThat(text(document, pages)).contains("Siti Contoh").containsPattern("\\d+ Kabupaten Nomor-" + rows);
        }
    }

    @Test
    void aCellThatTheTypeCannotDrawIsPrintedWithAMarkAndADemoSaysSo() throws IOException {
        ReportSheet odd = new ReportSheet(
                "Uji",
                "JUDUL",
                false,
                List.of(SheetColumn.text("Nama", 20), SheetColumn.key("id")),
                List.of(new SheetRow.Data(List.of(Value.of("Koperasi \uD83D\uDE00\tBaru"), Value.of("rahasia")))),
                "",
                List.of());
        try (PDDocument document = Loader.loadPDF(print(odd, Paper.F4, true).toFile())) {
            assertThat(text(document, 1))
                    .contains("Koperasi ? Baru", "DATA DEMO")
                    .doesNotContain("rahasia");
        }
    }

    @Test
    void theSameFactsGiveTheSameBytes() throws IOException {
        Path one = print(sheet(3), Paper.A4, false);
        byte[] first = Files.readAllBytes(one);
        assertThat(Files.readAllBytes(print(sheet(3), Paper.A4, false))).isEqualTo(first);
    }

    private Path print(ReportSheet sheet, Paper paper, boolean demo) {
        Office plain =
                OfficeDefaults.of(new Region("63", "Kalimantan Selatan", Region.Level.PROVINCE, Region.Type.PROVINCE));
        Office office = new Office(
                plain.areaCode(),
                plain.zone(),
                plain.letterhead(),
                plain.boldLines(),
                plain.place(),
                plain.logo(),
                plain.paper(),
                plain.language(),
                plain.theme(),
                List.of(
                        new Signatory(Side.LEFT, null, "Kepala Dinas", "Ahmad Contoh", "Pembina", "197001011995031001"),
                        new Signatory(Side.RIGHT, null, "Petugas", "Siti Contoh", null, null)));
        Path file = folder.resolve("cetak.pdf");
        OfficeClock clock = new OfficeClock(Clock.fixed(DAY, ZoneOffset.UTC), plain.zone());
        new LetterheadPdf(office, Texts.of(Texts.INDONESIAN), clock, demo)
                .write(List.of(sheet), "s.d. 31 Oktober 2026", "Kopdesk", DAY, paper, file, Progress.NONE);
        return file;
    }

    private static ReportSheet sheet(int rows) {
        List<SheetRow> body = new ArrayList<>();
        for (int i = 1; i <= rows; i++) {
            body.add(new SheetRow.Data(List.of(
                    Value.of(i), Value.of("Kabupaten Nomor-" + i), Value.of(10), Value.of(5), new Value.Ratio())));
        }
        return new ReportSheet(
                "Rekap",
                "REKAPITULASI",
                true,
                List.of(
                        SheetColumn.ordinal("No", 5),
                        SheetColumn.text("Kabupaten/Kota", 24),
                        SheetColumn.count("Koperasi", 10).under("Semua"),
                        SheetColumn.count("NIB", 8).under("Semua"),
                        SheetColumn.percent("% NIB", 9, 3, 2)),
                body,
                "Jumlah",
                List.of("Catatan: dihitung menurut tanggal kejadian."));
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }
}
