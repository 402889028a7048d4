package id.kopdesk.report.training;

import static id.kopdesk.training.Kabupaten.NOVEMBER;
import static id.kopdesk.training.Kabupaten.SITI;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import id.kopdesk.base.OfficeClock;
import id.kopdesk.base.Progress;
import id.kopdesk.base.Texts;
import id.kopdesk.cooperative.CooperativeFile;
import id.kopdesk.cooperative.Part;
import id.kopdesk.database.Database;
import id.kopdesk.database.Engine;
import id.kopdesk.document.Templates;
import id.kopdesk.office.Office;
import id.kopdesk.office.OfficeDefaults;
import id.kopdesk.region.Kalsel;
import id.kopdesk.region.Region;
import id.kopdesk.report.sheet.ReportSheet;
import id.kopdesk.training.Attendee;
import id.kopdesk.training.BatchFile;
import id.kopdesk.training.BudgetLine;
import id.kopdesk.training.Certificate;
import id.kopdesk.training.CertificateSeal;
import id.kopdesk.training.Certificates;
import id.kopdesk.training.Duty;
import id.kopdesk.training.Extras;
import id.kopdesk.training.Half;
import id.kopdesk.training.Kabupaten;
import id.kopdesk.training.Newcomer;
import id.kopdesk.training.ParticipantCategory;
import id.kopdesk.training.Participants;
import id.kopdesk.training.Person;
import id.kopdesk.training.Programme;
import id.kopdesk.training.ProgrammeFile;
import id.kopdesk.training.Recap;
import id.kopdesk.training.Staff;
import id.kopdesk.training.TrainingBatch;
import id.kopdesk.workbook.SheetRow;
import id.kopdesk.workbook.SourceBook;
import id.kopdesk.workbook.SourceSheet;
import id.kopdesk.workbook.Value;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingPrintsTest {
    private static final Texts TEXTS = Texts.of(Texts.INDONESIAN);
    private static final OfficeClock CLOCK = new OfficeClock(
            Clock.fixed(Instant.parse("2025-11-28T02:00:00Z"), ZoneOffset.UTC), ZoneId.of("Asia/Makassar"));
    private static final Office OFFICE =
            OfficeDefaults.of(Kalsel.TREE.find("63").orElseThrow());

    @TempDir
    Path folder;

    private Database database;
    private Part<Programme> programme;
    private Part<TrainingBatch> batch;

    @BeforeEach
    void heldBatch() {
        database = Engine.H2.fresh(folder.resolve("office"));
        List<CooperativeFile> coops = Kabupaten.cooperatives(
                database,
                Kalsel.TREE.villagesOf("63.05").stream()
                        .map(Region::code)
                        .limit(12)
                        .toList());
        programme = Kabupaten.programme(database, 2);
        batch = Kabupaten.batch(database, programme, 3, "63.05", 12, NOVEMBER);
        Participants participants = new Participants(database);
        participants.fill(
                SITI,
                batch.id(),
                coops.stream()
                        .map(c -> Newcomer.of(
                                Person.named(
                                        "H. Peserta Panjang Sekali Namanya Dari "
                                                + c.cooperative().villageCode() + ", S.E.",
                                        null,
                                        c.id(),
                                        c.cooperative().villageCode()),
                                ParticipantCategory.BOARD,
                                "Ketua"))
                        .toList());
        List<Attendee> people = Kabupaten.read(database, batch).attendees();
        Kabupaten.attend(database, batch, people.subList(0, 10), 5);
        participants.score(
                SITI,
                batch.id(),
                people.subList(0, 9).stream()
                        .collect(Collectors.toMap(
                                Attendee::id,
                                a -> new Participants.Scores(new BigDecimal("47.5"), new BigDecimal("82")))));
        participants.pay(
                SITI,
                batch.id(),
                people.subList(0, 10).stream().map(Attendee::id).toList(),
                330_000L,
                150_000L);
        Extras extras = new Extras(database);
        extras.saveStaff(
                SITI,
                Part.fresh(new Staff(
                        batch.id(),
                        Duty.SPEAKER,
                        "Dr. Rahmat, M.M.",
                        "Dinas Koperasi",
                        "Eselon III",
                        "Tata kelola koperasi",
                        NOVEMBER,
                        Half.MORNING,
                        new BigDecimal("4"),
                        new BigDecimal("3"),
                        900_000L,
                        null,
                        new BigDecimal("15"),
                        null)));
        extras.saveBudget(
                SITI,
                Part.fresh(new BudgetLine(
                        programme.id(),
                        batch.id(),
                        "524114",
                        "Uang saku peserta",
                        "OH",
                        new BigDecimal("36"),
                        110_000L,
                        null,
                        3_300_000L,
                        null)));
        extras.saveBudget(
                SITI,
                Part.fresh(new BudgetLine(
                        programme.id(),
                        batch.id(),
                        "521211",
                        "ATK",
                        "paket",
                        new BigDecimal("12.5"),
                        75_000L,
                        null,
                        null,
                        null)));
        new Certificates(database)
                .issue(
                        SITI,
                        batch.id(),
                        people.subList(0, 9).stream().map(Attendee::id).toList(),
                        NOVEMBER.plusDays(2));
    }

    private BatchFile file() {
        return Kabupaten.read(database, batch);
    }

    private TrainingPrints prints() {
        return new TrainingPrints(OFFICE, TEXTS, CLOCK, Kalsel.TREE, false);
    }

    @Test
    void everyPaperOfABatchIsWrittenAndReadsBack() throws Exception {
        try (Database open = database) {
            Path target = folder.resolve("berkas.xlsx");
            prints().write(file(), EnumSet.allOf(TrainingOutput.class), target, Progress.NONE);
            List<String> names = SourceBook.read(target, Progress.NONE).sheets().stream()
                    .map(SourceSheet::name)
                    .toList();
            assertThat(names)
                    .startsWith("Undangan", "TTD 20-11-25 Pagi", "TTD 20-11-25 Siang")
                    .contains(
                            "Rekap hadir",
                            "Biodata",
                            "Nilai",
                            "Penerima uang",
                            "Honor",
                            "RAB",
                            "Sertifikat",
                            "Laporan");
            assertThat(names.stream()
                            .filter(n -> n.matches("(TTD )?2\\d-11-25 .*"))
                            .count())
                    .as("a blank and a filled sheet for each half day")
                    .isEqualTo(12);
            Path pdf = folder.resolve("berkas.pdf");
            prints().write(file(), EnumSet.allOf(TrainingOutput.class), pdf, Progress.NONE);
            assertThat(pdf).isNotEmptyFile();
            Files.createDirectories(Path.of("target/training"));
            Files.copy(
                    target, Path.of("target/training/berkas.xlsx"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            Files.copy(pdf, Path.of("target/training/berkas.pdf"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Test
    void moneyAddsUpAndNobodyWhoNeverCameIsPaid() {
        try (Database open = database) {
            ReportSheet receipts =
                    prints().sheets(file(), TrainingOutput.RECEIPTS).get(0);
            assertThat(receipts.rows()).hasSize(10);
            assertThat(sum(receipts, 6)).isEqualTo(4_800_000L);
            ReportSheet fees = prints().sheets(file(), TrainingOutput.FEES).get(0);
            assertThat(sum(fees, 7)).isEqualTo(2_700_000L);
            assertThat(sum(fees, 9)).isEqualTo(405_000L);
            assertThat(sum(fees, 10)).isEqualTo(2_295_000L);
            ReportSheet budget = prints().sheets(file(), TrainingOutput.BUDGET).get(0);
            assertThat(sum(budget, 6)).isEqualTo(3_960_000L + 937_500L);
            assertThat(sum(budget, 7)).isEqualTo(3_300_000L);
        }
    }

    private static long sum(ReportSheet sheet, int column) {
        return sheet.rows().stream()
                .filter(SheetRow.Data.class::isInstance)
                .map(row -> ((SheetRow.Data) row).values().get(column))
                .mapToLong(v -> v instanceof Value.Whole whole ? whole.number() : 0)
                .sum();
    }

    @Test
    void theRecapAgreesWithTheRegisterAndNamesWhoIsStillOpen() {
        try (Database open = database) {
            ProgrammeFile whole = ProgrammeFile.read(database, SITI, "63", programme.id(), List.of("63.05", "63.11"));
            Recap recap = whole.recap();
            List<ReportSheet> sheets = new RecapSheets(prints().words()).all(whole);
            assertThat(recap.agrees()).isTrue();
            assertThat(sheets)
                    .extracting(ReportSheet::name)
                    .containsExactly("Rekap Kab-Kota", "Kategori", "RAB Program", "Terjangkau", "Belum terjangkau");
            assertThat(sum(sheets.get(0), 7)).isEqualTo(10);
            assertThat(sum(sheets.get(0), 10)).isEqualTo(10);
            assertThat(sheets.get(3).rows()).hasSize(10);
            assertThat(sheets.get(4).rows()).as("one of two people, or none").hasSize(12);
            assertThat(sum(sheets.get(2), 3)).isEqualTo(3_960_000L + 937_500L);
            prints().write(whole, folder.resolve("rekap.xlsx"), Progress.NONE);
            assertThat(folder.resolve("rekap.xlsx")).isNotEmptyFile();
        }
    }

    @Test
    void certificatesArePagesWhoseQrTheRegisterVerifies() throws Exception {
        try (Database open = database) {
            Path pdf = folder.resolve("sertifikat.pdf");
            CertificatePages pages = new CertificatePages(OFFICE, TEXTS, CLOCK, Kalsel.TREE, true);
            pages.write(file(), CertificatePages.holders(file()), pdf, Progress.NONE);
            try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
                assertThat(document.getNumberOfPages())
                        .as("front and back of nine")
                        .isEqualTo(18);
                String text = new PDFTextStripper().getText(document);
                assertThat(text)
                        .contains("001/SERT-KDKMP/6305/XI/2025", "009/SERT-KDKMP/6305/XI/2025", "Tata kelola koperasi");
                var image = new PDFRenderer(document).renderImageWithDPI(0, 150);
                int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
                var source = new com.google.zxing.RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
                String read = new com.google.zxing.qrcode.QRCodeReader()
                        .decode(new BinaryBitmap(new com.google.zxing.common.HybridBinarizer(source)))
                        .getText();
                Certificates.Checked checked = new Certificates(database).verify(read);
                assertThat(checked.verdict()).isEqualTo(Certificates.Verdict.GENUINE);
                assertThat(checked.certificate().orElseThrow().value().number())
                        .isEqualTo("001/SERT-KDKMP/6305/XI/2025");
            }
            Files.createDirectories(Path.of("target/training"));
            Files.copy(
                    pdf, Path.of("target/training/sertifikat.pdf"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Test
    void certificatesAreWordDocumentsWithTheirQr() throws Exception {
        try (Database open = database) {
            CertificateLetters letters =
                    new CertificateLetters(OFFICE, TEXTS, Kalsel.TREE, new Templates(folder.resolve("office")), false);
            Path target = Files.createDirectories(folder.resolve("word"));
            assertThat(letters.write(file(), CertificatePages.holders(file()), target, Progress.NONE))
                    .isEqualTo(9);
            try (var list = Files.list(target)) {
                Path one = list.sorted().findFirst().orElseThrow();
                try (XWPFDocument word = new XWPFDocument(Files.newInputStream(one))) {
                    String text =
                            word.getParagraphs().stream().map(p -> p.getText()).collect(Collectors.joining("\n"));
                    assertThat(text).contains("001/SERT-KDKMP/6305/XI/2025").doesNotContain("{{");
                    assertThat(word.getAllPictures()).isNotEmpty();
                }
                Files.createDirectories(Path.of("target/training"));
                Files.copy(
                        one,
                        Path.of("target/training/sertifikat.docx"),
                        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    @Test
    void aQrIsReadEvenWhenAQuarterOfItsMiddleIsDirty() throws Exception {
        try (Database open = database) {
            Certificate own = CertificatePages.holders(file())
                    .get(0)
                    .certificate()
                    .orElseThrow()
                    .value();
            QrCode code = QrCode.of(CertificateSeal.payload(own));
            assertThat(code.side()).isGreaterThan(20);
            var image = javax.imageio.ImageIO.read(new java.io.ByteArrayInputStream(code.png()));
            int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            int middle = image.getHeight() / 2;
            for (int y = middle; y < middle + 24; y++) {
                for (int x = middle; x < middle + 24; x++) {
                    pixels[y * image.getWidth() + x] = 0xFFFFFF;
                }
            }
            String read = new com.google.zxing.qrcode.QRCodeReader()
                    .decode(new BinaryBitmap(new com.google.zxing.common.HybridBinarizer(
                            new com.google.zxing.RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels))))
                    .getText();
            assertThat(read).isEqualTo(CertificateSeal.payload(own));
        }
    }
}
