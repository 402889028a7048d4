package id.kopdesk.report;

import static id.kopdesk.report.SmallProvince.SITI;
import static id.kopdesk.report.ThirteenMonths.LAST;
import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.base.Formats;
import id.kopdesk.base.Progress;
import id.kopdesk.base.Texts;
import id.kopdesk.database.Engine;
import id.kopdesk.report.sheet.ReportSheet;
import id.kopdesk.report.sheet.SheetLine;
import id.kopdesk.workbook.Cell;
import id.kopdesk.workbook.SheetColumn;
import id.kopdesk.workbook.SheetRow;
import id.kopdesk.workbook.SourceBook;
import id.kopdesk.workbook.SourceRow;
import id.kopdesk.workbook.SourceSheet;
import id.kopdesk.workbook.Value;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every recap, drawn in four ways from one model, says the same; and SQL that knows nothing of the model agrees. */
class AllRecapsTest {
    private static final Formats FORMATS = new Formats(Texts.INDONESIAN);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Engine.class)
    void screenWorkbookPrintAndJsonSayTheSameAndTheDatabaseAgrees(Engine engine) throws IOException {
        try (ThirteenMonths office = new ThirteenMonths(engine, folder)) {
            new OtherRooms(office.province.database).fill();
            MonthlyReport report =
                    office.closing.live(SITI, office.province.office, LAST, Optional.empty(), Progress.NONE);
            assertThat(report.controls())
                    .as("an independent recount of every sheet")
                    .hasSizeGreaterThan(100)
                    .allMatch(Control::equal);
            assertKeptSums(office, report);
            for (Topic topic : Topic.values()) {
                assertThat(report.controls())
                        .as("something is counted in " + topic)
                        .anyMatch(c -> c.sheet().equals(topic.sheet()) && c.inSheet() != 0);
            }
            Path book = folder.resolve("laporan.xlsx");
            Texts texts = Texts.of(Texts.INDONESIAN);
            new MonthlyWorkbook(office.province.office, texts, office.clock, false).write(report, book, Progress.NONE);
            List<SourceSheet> written = SourceBook.read(book, Progress.NONE).sheets();
            for (ReportSheet sheet : report.sheets()) {
                List<SheetLine> screen = SheetLine.of(sheet, FORMATS);
                assertWorkbook(sheet, written);
                assertJson(sheet, screen);
                assertPrint(office, report, sheet, screen);
            }
        }
    }

    /** With very many savings they are not added up anew: what is kept gives the same. */
    private static void assertKeptSums(ThirteenMonths office, MonthlyReport report) {
        LocalDate day = report.period().lastDay();
        office.province.database.read(handle -> {
            Recount anew = new Recount(handle, report.regencies(), Set.of(), day);
            Recount kept = new Recount(handle, report.regencies(), Set.of(), day, 0);
            for (String key :
                    List.of(MemberFacts.PRINCIPAL, MemberFacts.MANDATORY, MemberFacts.VOLUNTARY, MemberFacts.SAVINGS)) {
                assertThat(kept.measure(key))
                        .as(key)
                        .isEqualTo(anew.measure(key))
                        .isNotEmpty();
                assertThat(kept.fromKept(key)).isTrue();
                assertThat(anew.fromKept(key)).isFalse();
            }
            return true;
        });
    }

    private static void assertWorkbook(ReportSheet sheet, List<SourceSheet> written) {
        SourceSheet there = written.stream()
                .filter(s -> s.name().equals(sheet.name()))
                .findFirst()
                .orElseThrow();
        List<List<BigDecimal>> numbers = new ArrayList<>();
        there.rows().forEach(row -> numbers.add(numbers(sheet, row)));
        for (SheetRow row : sheet.rows()) {
            if (row instanceof SheetRow.Data data) {
                List<BigDecimal> own = new ArrayList<>();
                for (int c = 0; c < sheet.columns().size(); c++) {
                    if (sheet.columns().get(c).summed()) {
                        own.add(
                                data.values().get(c) instanceof Value.Whole whole
                                        ? BigDecimal.valueOf(whole.number())
                                        : null);
                    }
                }
                assertThat(numbers).as(sheet.name()).contains(own);
            }
        }
        if (!sheet.total().isEmpty()) {
            List<BigDecimal> totals = new ArrayList<>();
            for (int c = 0; c < sheet.columns().size(); c++) {
                if (sheet.columns().get(c).summed()) {
                    totals.add(BigDecimal.valueOf(Controls.sum(sheet, c)));
                }
            }
            assertThat(numbers).as("totals of " + sheet.name()).contains(totals);
        }
    }

    /** The row's cells under summed columns, as whole numbers; null where there is no number. */
    private static List<BigDecimal> numbers(ReportSheet sheet, SourceRow row) {
        List<BigDecimal> found = new ArrayList<>();
        for (int c = 0; c < sheet.columns().size(); c++) {
            SheetColumn column = sheet.columns().get(c);
            if (column.summed()) {
                Cell cell = row.cells().get(c);
                found.add(
                        cell instanceof Cell.Number number
                                ? new BigDecimal(number.number().toBigInteger())
                                : null);
            }
        }
        return found;
    }

    private static void assertJson(ReportSheet sheet, List<SheetLine> screen) {
        Map<String, Object> json = SheetJson.of(sheet);
        List<?> rows = (List<?>) Objects.requireNonNull(json.get("baris"));
        List<SheetLine> data =
                screen.stream().filter(l -> l.kind() == SheetLine.Kind.DATA).toList();
        assertThat(rows).hasSameSizeAs(data);
        for (int r = 0; r < rows.size(); r++) {
            List<?> cells = (List<?>) Objects.requireNonNull(((Map<?, ?>) rows.get(r)).get("isi"));
            for (int c = 0; c < cells.size(); c++) {
                if (cells.get(c) instanceof Long number) {
                    assertThat(data.get(r).cells().get(c)).isEqualTo(FORMATS.number(number));
                }
            }
        }
        if (!sheet.total().isEmpty()) {
            SheetLine total = screen.get(screen.size() - 1);
            List<?> sums = (List<?>) Objects.requireNonNull(json.get("jumlah"));
            for (int c = 0; c < sums.size(); c++) {
                if (sheet.columns().get(c).summed()) {
                    assertThat(total.cells().get(c)).isEqualTo(FORMATS.number((Long) sums.get(c)));
                }
            }
        }
    }

    private void assertPrint(ThirteenMonths office, MonthlyReport report, ReportSheet sheet, List<SheetLine> screen)
            throws IOException {
        Path file = folder.resolve("cetak.pdf");
        new MonthlyPrint(office.province.office, Texts.of(Texts.INDONESIAN), office.clock, false)
                .write(report, List.of(sheet), file, Progress.NONE);
        String text;
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            text = stripper.getText(document).replaceAll("\\s+", "");
        }
        for (SheetLine line : screen) {
            boolean numbers = line.kind() == SheetLine.Kind.TOTAL || line.kind() == SheetLine.Kind.SUBTOTAL;
            if (numbers) {
                String said =
                        line.cells().stream().collect(Collectors.joining()).replaceAll("\\s+", "");
                assertThat(text).as(sheet.name()).contains(said);
            }
        }
        assertThat(text).contains(sheet.name().equals(Controls.NAME) ? "Sidikisi" : "Halaman1dari");
    }

    @ParameterizedTest
    @EnumSource(ReportForm.Shipped.class)
    void aShippedFormIsFilledWithTheMonthsNumbersAndItsSumsGoOverAllRows(ReportForm.Shipped form) throws IOException {
        try (ThirteenMonths office = new ThirteenMonths(Engine.H2, folder)) {
            new OtherRooms(office.province.database).fill();
            MonthlyReport report =
                    office.closing.live(SITI, office.province.office, LAST, Optional.empty(), Progress.NONE);
            Path file = folder.resolve(form.file());
            List<String> unknown = new ReportForm(office.province.office, Texts.of(Texts.INDONESIAN), office.clock)
                    .fill(form, report, file, Progress.NONE);
            assertThat(unknown).isEmpty();
            SourceSheet filled = SourceBook.read(file, Progress.NONE).sheets().get(0);
            List<String> seen = filled.rows().stream()
                    .flatMap(row -> row.cells().values().stream())
                    .map(String::valueOf)
                    .toList();
            assertThat(seen).noneMatch(text -> text.contains("{"));
            assertThat(String.join("\n", seen)).contains("Kabupaten Tapin", "Kabupaten Balangan", "31 Oktober 2026");
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void everyKabKotaGetsAFileOfItsOwnInAFolderOrAZip(Engine engine) throws IOException {
        try (ThirteenMonths office = new ThirteenMonths(engine, folder)) {
            MonthlyReport report =
                    office.closing.live(SITI, office.province.office, LAST, Optional.empty(), Progress.NONE);
            RegencyFiles files = new RegencyFiles(
                    office.province.database, office.province.office, Texts.of(Texts.INDONESIAN), office.clock);
            Path out = Files.createDirectory(folder.resolve("keluar"));
            assertThat(files.write(SITI, report, out, Progress.NONE))
                    .extracting(file -> file.getFileName().toString())
                    .containsExactly("laporan-2026-10-63.05-Tapin.xlsx", "laporan-2026-10-63.11-Balangan.xlsx");
            Path zip = folder.resolve("semua.zip");
            files.write(SITI, report, zip, Progress.NONE);
            try (var packed = new java.util.zip.ZipFile(zip.toFile())) {
                assertThat(packed.size()).isEqualTo(2);
            }
            Files.writeString(out.resolve("~$laporan-2026-10-63.11-Balangan.xlsx"), "");
            byte[] tapin = Files.readAllBytes(out.resolve("laporan-2026-10-63.05-Tapin.xlsx"));
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> files.write(SITI, report, out, Progress.NONE))
                    .hasMessageContaining("KD-502");
            assertThat(out.resolve("laporan-2026-10-63.05-Tapin.xlsx")).hasBinaryContent(tapin);
        }
    }

    @org.junit.jupiter.api.Test
    void theGuideListsEveryNameThatAFormCanUse() throws IOException {
        try (ThirteenMonths office = new ThirteenMonths(Engine.H2, folder)) {
            MonthlyReport report =
                    office.closing.live(SITI, office.province.office, LAST, Optional.empty(), Progress.NONE);
            String guide = Files.readString(Path.of("src/site/formulir-laporan.md"));
            assertThat(report.facts().measures())
                    .allSatisfy(measure -> assertThat(guide).contains("`" + measure.key() + "`"));
            assertThat(ReportForm.WORDS).allSatisfy(word -> assertThat(guide).contains("`" + word + "`"));
            assertThat(ReportForm.LISTS).allSatisfy(list -> assertThat(guide).contains("kd_" + list));
            assertThat(ReportForm.ROW_WORDS)
                    .allSatisfy(word -> assertThat(guide).contains("{" + word + "}"));
        }
    }
}
