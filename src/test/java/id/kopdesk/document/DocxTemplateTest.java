package id.kopdesk.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kopdesk.base.CodedException;
import id.kopdesk.office.Office;
import id.kopdesk.office.PaperSize;
import id.kopdesk.office.Side;
import id.kopdesk.office.Signatory;
import id.kopdesk.office.Theme;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocxTemplateTest {
    @TempDir
    Path folder;

    @Test
    void a_placeholder_is_found_however_word_has_cut_it() throws IOException {
        String text = "Kepada {{nama}} di {{ tempat }}, nomor {{nomor}}{{akhir}}.";
        Random random = new Random(11);
        for (int round = 0; round < 60; round++) {
            try (XWPFDocument document = new XWPFDocument()) {
                XWPFParagraph paragraph = document.createParagraph();
                for (int at = 0; at < text.length(); ) {
                    int to = Math.min(text.length(), at + 1 + random.nextInt(7));
                    XWPFRun run = paragraph.createRun();
                    run.setText(text.substring(at, to));
                    run.setBold(random.nextBoolean());
                    at = to;
                }
                assertThat(filled(
                                document,
                                Map.of("nama", "Siti {{nomor}}", "tempat", "Rantau", "nomor", "7$1", "akhir", "\\x"),
                                Map.of()))
                        .isEqualTo("Kepada Siti {{nomor}} di Rantau, nomor 7$1\\x.\n");
            }
        }
    }

    @Test
    void a_table_row_is_there_once_for_each_item_in_their_order() throws IOException {
        DocxDraft draft = new DocxDraft(PaperSize.A4)
                .table(List.of("No.", "Nama"), List.of("{{p.no}}", "{{p.nama}} ({{desa}})"), List.of(20, 80));
        List<Map<String, String>> items = new ArrayList<>();
        for (int i = 1; i <= 25; i++) {
            items.add(Map.of("no", Integer.toString(i), "nama", "Orang " + i));
        }
        Path file = folder.resolve("a.docx");
        DocxTemplate.fill(in(draft), Map.of("desa", "Tatakan"), Map.of("p", items), file);
        try (XWPFDocument read = new XWPFDocument(Files.newInputStream(file))) {
            XWPFTable table = read.getTables().get(0);
            assertThat(table.getRows()).hasSize(26);
            assertThat(table.getRow(1).getCell(1).getText()).isEqualTo("Orang 1 (Tatakan)");
            assertThat(table.getRow(25).getCell(0).getText()).isEqualTo("25");
        }
        DocxTemplate.fill(in(draft), Map.of("desa", "Tatakan"), Map.of("p", List.of()), file);
        try (XWPFDocument read = new XWPFDocument(Files.newInputStream(file))) {
            assertThat(read.getTables().get(0).getRows()).hasSize(1);
        }
    }

    @Test
    void a_paragraph_is_repeated_too_and_the_unknown_is_reported_and_stays() throws IOException {
        DocxDraft draft = new DocxDraft(PaperSize.F4)
                .title("RISALAH {{judul}}", "")
                .text("- {{hadir.nama}}")
                .text("Ditutup pukul {{jam}} oleh {{siapa}}.")
                .foot("{{kaki}}");
        Path file = folder.resolve("a.docx");
        DocxTemplate.Filled filled = DocxTemplate.fill(
                in(draft),
                Map.of("judul", "RAPAT", "jam", "10.00"),
                Map.of("hadir", List.of(Map.of("nama", "Ani"), Map.of("nama", "Budi"))),
                file);
        assertThat(filled.unknown()).containsExactly("kaki", "siapa");
        assertThat(text(file)).contains("RISALAH RAPAT\n- Ani\n- Budi\nDitutup pukul 10.00 oleh {{siapa}}.");
    }

    @Test
    void control_characters_go_and_line_breaks_stay() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("[{{a}}]");
            assertThat(filled(document, Map.of("a", "x\u0000\u0007y\u202Ez\uD800\uFFFF\r\nbaris <&> dua"), Map.of()))
                    .isEqualTo("[xyz\nbaris <&> dua]\n");
        }
    }

    @Test
    void letterhead_and_signatures_are_the_offices() throws IOException {
        DocxDraft draft = new DocxDraft(PaperSize.A4)
                .letterhead()
                .title("BERITA ACARA PEMUSNAHAN DATA PRIBADI", "Nomor: {{nomor}}")
                .text("Pada hari ini {{hari}} telah dimusnahkan data pribadi menurut daftar di bawah ini.")
                .pair("Jumlah orang", "{{jumlah}}")
                .table(
                        List.of("No.", "Nama", "Alasan"),
                        List.of("{{p.no}}", "{{p.nama}}", "{{p.alasan}}"),
                        List.of(10, 50, 40))
                .signatures();
        Path file = folder.resolve("kop.docx");
        DocxTemplate.Filled filled = DocxTemplate.fill(
                in(draft),
                DocxContent.of(Map.of(
                                "nomor", "500.3/12/DKUKM/2026", "hari", "Rabu, 5 Agustus 2026", "jumlah", "2 orang"))
                        .with(
                                "p",
                                List.of(
                                        Map.of("no", "1", "nama", "A.R.", "alasan", "Masa simpan berakhir"),
                                        Map.of("no", "2", "nama", "S.A.", "alasan", "Masa simpan berakhir")))
                        .with(new DocxContent.Head(office(), "Rantau, 5 Agustus 2026", "Mengetahui,")),
                file);
        assertThat(filled.unknown()).isEmpty();
        assertThat(text(file))
                .contains("PEMERINTAH KABUPATEN TAPIN", "Rantau, 5 Agustus 2026", "Plt.", "Kepala Dinas,")
                .contains("Hj. Nurul Hidayah, S.E., M.M.", "Pembina Tingkat I (IV/b)", "NIP 197203141998032005")
                .doesNotContain("{{");
        try (XWPFDocument read = new XWPFDocument(Files.newInputStream(file))) {
            assertThat(read.getAllPictures()).hasSize(1);
        }
    }

    @Test
    void a_document_open_in_word_or_writer_is_not_written_over() throws IOException {
        DocxDraft draft = new DocxDraft(PaperSize.A4).text("baru");
        Path file = Files.writeString(folder.resolve("surat.docx"), "lama");
        for (String note : List.of("~$rat.docx", ".~lock.surat.docx#")) {
            Path beside = Files.writeString(folder.resolve(note), "x");
            assertThatThrownBy(() -> DocxTemplate.fill(in(draft), Map.of(), Map.of(), file))
                    .isInstanceOfSatisfying(
                            CodedException.class, e -> assertThat(e.code()).isEqualTo("KD-502"));
            Files.delete(beside);
        }
        assertThat(file).hasContent("lama");
        DocxTemplate.fill(in(draft), Map.of(), Map.of(), file);
        assertThat(text(file)).isEqualTo("baru\n");
    }

    @Test
    void the_offices_own_template_goes_before_the_shipped_and_a_broken_one_is_named() throws IOException {
        Templates templates = new Templates(folder);
        DocxDraft shipped = new DocxDraft(PaperSize.A4).text("bawaan");
        byte[] bytes = shipped.bytes();
        assertThat(templates.open("surat", () -> bytes).readAllBytes()).isEqualTo(bytes);
        Path own = templates.layOut("surat", () -> bytes);
        assertThat(own).isEqualTo(folder.resolve("templat/surat.docx")).hasBinaryContent(bytes);
        Files.writeString(own, "bukan docx");
        assertThatThrownBy(() -> DocxTemplate.fill(
                        templates.open("surat", () -> bytes), Map.of(), Map.of(), folder.resolve("b.docx")))
                .isInstanceOfSatisfying(
                        CodedException.class, e -> assertThat(e.code()).isEqualTo("KD-555"));
    }

    private String filled(
            XWPFDocument document, Map<String, String> values, Map<String, List<Map<String, String>>> tables)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.write(out);
        Path file = folder.resolve("filled.docx");
        DocxTemplate.fill(new ByteArrayInputStream(out.toByteArray()), values, tables, file);
        return text(file);
    }

    private static String text(Path file) throws IOException {
        try (XWPFDocument read = new XWPFDocument(Files.newInputStream(file));
                XWPFWordExtractor extractor = new XWPFWordExtractor(read)) {
            return extractor.getText();
        }
    }

    private static ByteArrayInputStream in(DocxDraft draft) {
        return new ByteArrayInputStream(draft.bytes());
    }

    private static Office office() throws IOException {
        ByteArrayOutputStream logo = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(90, 110, BufferedImage.TYPE_INT_RGB), "png", logo);
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
                        new Signatory(Side.LEFT, null, "Sekretaris", "Ahmad Rifani, S.Sos.", "Pembina (IV/a)", null),
                        new Signatory(
                                Side.RIGHT,
                                "Plt.",
                                "Kepala Dinas",
                                "Hj. Nurul Hidayah, S.E., M.M.",
                                "Pembina Tingkat I (IV/b)",
                                "197203141998032005")));
    }
}
