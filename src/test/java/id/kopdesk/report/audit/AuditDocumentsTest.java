package id.kopdesk.report.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.account.LogLine;
import id.kopdesk.account.Retention;
import id.kopdesk.account.Touched;
import id.kopdesk.base.Actor;
import id.kopdesk.base.OfficeClock;
import id.kopdesk.base.PersonalData;
import id.kopdesk.base.PersonalData.Fact;
import id.kopdesk.base.PersonalData.Holder;
import id.kopdesk.base.Progress;
import id.kopdesk.base.Texts;
import id.kopdesk.document.Templates;
import id.kopdesk.office.Office;
import id.kopdesk.office.PaperSize;
import id.kopdesk.office.Side;
import id.kopdesk.office.Signatory;
import id.kopdesk.office.Theme;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The documents lie in {@code target/shots} afterwards, to be looked at. */
class AuditDocumentsTest {
    private static final Instant NOW = Instant.parse("2026-08-05T01:00:00Z");
    private static final OfficeClock CLOCK =
            new OfficeClock(Clock.fixed(NOW, ZoneOffset.UTC), ZoneId.of("Asia/Makassar"));
    private static final UUID COOPERATIVE = UUID.randomUUID();

    @TempDir
    Path folder;

    private final Path shots = Path.of("target", "shots");
    private AuditPaper paper;

    @BeforeEach
    void prepare() throws IOException {
        Files.createDirectories(shots);
        paper = new AuditPaper(office(), Texts.of(Texts.INDONESIAN), CLOCK, new Templates(folder));
    }

    @Test
    void the_incident_names_records_people_and_files_as_workbook_and_document() throws IOException {
        IncidentReport report = new IncidentReport(
                NOW.minusSeconds(86_400),
                NOW,
                List.of(
                        new Touched(
                                COOPERATIVE,
                                3,
                                2,
                                NOW.minusSeconds(5000),
                                NOW.minusSeconds(60),
                                List.of("rina", "tono")),
                        new Touched(
                                UUID.randomUUID(),
                                0,
                                1,
                                NOW.minusSeconds(500),
                                NOW.minusSeconds(500),
                                List.of("tono"))),
                List.of(new LogLine(
                        false, 7, NOW.minusSeconds(30), "tono", "EXPORTED", "member", null, "anggota.xlsx")),
                Map.of(COOPERATIVE, "Koperasi Desa Merah Putih Tatakan"));
        IncidentBook book = new IncidentBook(paper, false);
        Path document = shots.resolve("kejadian.docx");
        book.document(report, "Rina Wati", document);
        assertThat(text(document))
                .contains(
                        "Koperasi Desa Merah Putih Tatakan",
                        "rina, tono",
                        "anggota.xlsx",
                        "diekspor",
                        "4 Agu 2026 09.00")
                .doesNotContain("{{");
        Path sheet = shots.resolve("kejadian.xlsx");
        book.workbook(report, "Rina Wati", sheet, Progress.NONE);
        assertThat(Files.size(sheet)).isGreaterThan(5000);
    }

    @Test
    void everything_about_one_person_has_values_traces_purpose_and_name() throws IOException {
        Holder holder = new Holder(
                UUID.randomUUID(),
                COOPERATIVE,
                "Siti Aminah",
                Optional.of("6305035203900002"),
                "KDMP Tatakan",
                Optional.empty());
        PersonDocument.Part part = new PersonDocument.Part(
                source(),
                holder,
                List.of(
                        Fact.text("ui.cooperative.field.officer.nationalId", "6305035203900002"),
                        Fact.date("ui.cooperative.field.officer.startOn", LocalDate.of(2025, 5, 14)),
                        Fact.word("ui.cooperative.field.officer.sex", "ui.cooperative.choice.officer.sex.FEMALE")),
                List.of(new LogLine(true, 3, NOW, "rina", "SAVE", "officer", COOPERATIVE, null)));
        Path document = shots.resolve("satu-orang.docx");
        new PersonDocument(paper)
                .write("Siti Aminah", List.of(part), "Permintaan orangnya, surat 12/2026", "Rina Wati", document);
        assertThat(text(document))
                .contains("Siti Aminah", "6305035203900002", "14 Mei 2025", "perempuan", "disimpan", "rina")
                .contains("Tujuan: Permintaan orangnya, surat 12/2026. Dibuat oleh Rina Wati")
                .doesNotContain("{{");
    }

    @Test
    void the_minutes_count_and_name_nobody() throws IOException {
        Retention.Destroyed done = new Retention.Destroyed(
                LocalDate.of(2021, 8, 5),
                NOW,
                "Rina Wati",
                "Masa simpan berakhir",
                List.of(
                        new Retention.Count("cooperative.personal.officers", 12),
                        new Retention.Count("member.personal", 1205)),
                List.of(
                        new Retention.Decided("followup.texts.visit", "KDMP Tatakan", true),
                        new Retention.Decided("document.texts", "KTP …", false)),
                34);
        Path document = shots.resolve("pemusnahan.docx");
        new DestructionMinutes(paper).write(done, document);
        assertThat(text(document))
                .contains(
                        "Kunjungan atau rapat: KDMP Tatakan", "Dikosongkan", "Nama berkas lampiran: KTP …", "Dibiarkan")
                .contains("1.205", "12", "34", "Masa simpan berakhir", "5 Agustus 2021", "Hj. Nurul Hidayah")
                .doesNotContain("{{");
    }

    private static PersonalData source() {
        return new PersonalData() {
            @Override
            public String titleKey() {
                return "cooperative.personal.officers";
            }

            @Override
            public List<Holder> find(Actor actor, String typed, int most) {
                return List.of();
            }

            @Override
            public List<Fact> everything(Actor actor, UUID id) {
                return List.of();
            }

            @Override
            public List<Holder> due(Actor actor, LocalDate before, int most) {
                return List.of();
            }

            @Override
            public long destroy(Actor actor, List<UUID> ids, String reason) {
                return 0;
            }
        };
    }

    private static String text(Path file) throws IOException {
        try (XWPFDocument read = new XWPFDocument(Files.newInputStream(file));
                XWPFWordExtractor extractor = new XWPFWordExtractor(read)) {
            return extractor.getText();
        }
    }

    private static Office office() throws IOException {
        BufferedImage picture = new BufferedImage(90, 110, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 90, 110);
        pen.setColor(Color.BLUE);
        pen.fillOval(10, 10, 70, 90);
        ByteArrayOutputStream logo = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", logo);
        return new Office(
                "63.05",
                ZoneId.of("Asia/Makassar"),
                List.of(
                        "PEMERINTAH KABUPATEN TAPIN",
                        "DINAS PERINDUSTRIAN",
                        "Jalan Jenderal Sudirman Nomor 12, Rantau 71111"),
                2,
                "Rantau",
                Optional.of(logo.toByteArray()),
                PaperSize.A4,
                "id",
                Theme.LIGHT,
                List.of(
                        new Signatory(
                                Side.LEFT,
                                null,
                                "Sekretaris",
                                "Ahmad Rifani, S.Sos.",
                                "Pembina (IV/a)",
                                "196803141994031005"),
                        new Signatory(
                                Side.RIGHT,
                                "Plt.",
                                "Kepala Dinas",
                                "Hj. Nurul Hidayah, S.E., M.M.",
                                "Pembina Tingkat I (IV/b)",
                                "197203141998032005")));
    }
}
