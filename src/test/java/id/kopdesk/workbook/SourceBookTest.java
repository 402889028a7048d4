package id.kopdesk.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.kopdesk.base.CodedException;
import id.kopdesk.base.Progress;
import id.kopdesk.base.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceBookTest {
    private static final String TYPES =
            "<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.sheet.main+xml\"/></Types>";
    private static final String BOOK =
            "<workbook xmlns:r=\"r\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";
    private static final String RELATIONS =
            "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/></Relationships>";

    @TempDir
    Path folder;

    private static Map<String, String> parts(String sheet) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", TYPES);
        parts.put("xl/workbook.xml", BOOK);
        parts.put("xl/_rels/workbook.xml.rels", RELATIONS);
        parts.put("xl/worksheets/sheet1.xml", sheet);
        return parts;
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private static String refusal(Path file) {
        CodedException refused = catchThrowableOfType(CodedException.class, () -> SourceBook.read(file, Progress.NONE));
        assertThat(refused.sentence(Texts.of(Texts.INDONESIAN)))
                .hasSizeGreaterThan(30)
                .doesNotContain("[");
        return refused.key();
    }

    @Test
    void eachKindOfBadFileHasItsOwnSentence() throws IOException {
        byte[] ole = new byte[2048];
        ole[0] = (byte) 0xD0;
        ole[1] = (byte) 0xCF;
        assertThat(refusal(file("lama.xls", ole))).isEqualTo("workbook.read.xls");
        byte[] locked = ole.clone();
        byte[] word = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(word, 0, locked, 600, word.length);
        assertThat(refusal(file("sandi.xlsx", locked))).isEqualTo("workbook.read.encrypted");
        Map<String, String> macro = parts("<worksheet/>");
        macro.put("xl/vbaProject.bin", "x");
        assertThat(refusal(file("makro.xlsm", zip(macro)))).isEqualTo("workbook.read.macro");
        assertThat(refusal(file("lain.xlsx", zip(Map.of("word/document.xml", "<a/>")))))
                .isEqualTo("workbook.read.foreign");
        assertThat(refusal(file("kosong.xlsx", new byte[0]))).isEqualTo("workbook.read.empty");
        assertThat(refusal(file("teks.xlsx", "a,b\n1,2".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("workbook.read.renamed");
        assertThat(refusal(file("web.xls", "<html><table>".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("workbook.read.html");
        assertThat(refusal(file("x.csv", new byte[] {1, 0, 2, 0, 0}))).isEqualTo("workbook.read.foreign");
        assertThat(refusal(folder.resolve("tiada.csv"))).isEqualTo("workbook.read.missing");
        assertThat(refusal(folder)).isEqualTo("workbook.read.missing");
        file("~$buka.xlsx", new byte[1]);
        assertThat(refusal(file("buka.xlsx", zip(parts("<worksheet/>"))))).isEqualTo("workbook.read.open");
    }

    @Test
    void traps() throws IOException {
        String blanks = " ".repeat(30 << 20);
        assertThat(refusal(file("bom.xlsx", zip(parts("<worksheet>" + blanks + "</worksheet>")))))
                .isEqualTo("workbook.read.bomb");
        Map<String, String> many = parts("<worksheet/>");
        for (int i = 0; i < 600; i++) {
            many.put("x" + i, "");
        }
        assertThat(refusal(file("banyak.xlsx", zip(many)))).isEqualTo("workbook.read.bomb");
        assertThat(
                        refusal(
                                file(
                                        "dtd.xlsx",
                                        zip(
                                                parts(
                                                        "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><worksheet>&x;</worksheet>")))))
                .isEqualTo("workbook.read.damaged");
        Map<String, String> twins = parts("<worksheet/>");
        twins.put("XL/Workbook.xml", BOOK);
        assertThat(refusal(file("kembar.xlsx", zip(twins)))).isEqualTo("workbook.read.damaged");
    }

    @Test
    void aBrokenWorkbookIsRefusedAndNeverAnythingElse() throws IOException {
        byte[] whole = zip(parts("<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>a</t></is></c>"
                + "<c r=\"B1\"><v>1</v></c></row></sheetData></worksheet>"));
        Random random = new Random(34);
        for (int i = 0; i < 300; i++) {
            byte[] broken =
                    random.nextBoolean() ? Arrays.copyOf(whole, 10 + random.nextInt(whole.length - 10)) : whole.clone();
            for (int flips = random.nextInt(4); flips > 0; flips--) {
                broken[2 + random.nextInt(broken.length - 2)] ^= (byte) (1 << random.nextInt(8));
            }
            try {
                SourceBook.read(file("rusak.xlsx", broken), Progress.NONE);
            } catch (CodedException refused) {
                assertThat(refused.code()).startsWith("KD-5");
            }
        }
    }

    @Test
    void valuesAreWhatTheCellsHold() throws IOException {
        Map<String, String> parts = parts("<x:worksheet xmlns:x=\"s\"><x:sheetData><x:row r=\"2\" hidden=\"1\">"
                + "<x:c r=\"A2\" s=\"1\"><x:v>46239</x:v></x:c><x:c r=\"C2\"><x:f>1/0</x:f><x:v>1.5</x:v></x:c>"
                + "<x:c r=\"D2\" t=\"e\"><x:v>#REF!</x:v></x:c><x:c r=\"E2\" t=\"b\"><x:v>1</x:v></x:c>"
                + "<x:c r=\"AA2\" t=\"s\"><x:v>0</x:v></x:c><x:c r=\"AB2\" s=\"1\"><x:v>60</x:v></x:c></x:row>"
                + "</x:sheetData><x:mergeCells><x:mergeCell ref=\"A1:B2\"/></x:mergeCells></x:worksheet>");
        parts.put(
                "xl/styles.xml",
                "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>");
        parts.put(
                "xl/sharedStrings.xml",
                "<sst><si><r><t>Desa </t></r><rPh><t>x</t></rPh><r><t>Bincau</t></r></si></sst>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"rId1\" Target=\"/xl/worksheets/sheet1.xml\"/>"
                        + "<Relationship Id=\"a\" Target=\"styles.xml\"/>"
                        + "<Relationship Id=\"b\" Target=\"sharedStrings.xml\"/></Relationships>");
        SourceSheet sheet = SourceBook.read(file("nilai.xlsx", zip(parts)), Progress.NONE)
                .sheets()
                .get(0);
        SourceRow row = sheet.rows().get(0);
        assertThat(row.number()).isEqualTo(2);
        assertThat(row.hidden()).isTrue();
        assertThat(row.cells())
                .containsEntry(0, new Cell.Date(LocalDate.of(2026, 8, 5)))
                .containsEntry(2, new Cell.Number(new BigDecimal("1.5")))
                .containsEntry(3, new Cell.Error("#REF!"))
                .containsEntry(4, new Cell.Logical(true))
                .containsEntry(26, new Cell.Text("Desa Bincau"))
                .containsEntry(27, new Cell.Number(new BigDecimal("60")))
                .hasSize(6);
        assertThat(sheet.merges()).containsExactly(new SourceSheet.Merge(1, 0, 2, 1));
        parts.put("xl/workbook.xml", BOOK.replace("<sheets>", "<workbookPr date1904=\"1\"/><sheets>"));
        assertThat(SourceBook.read(file("1904.xlsx", zip(parts)), Progress.NONE)
                        .sheets()
                        .get(0)
                        .rows()
                        .get(0)
                        .cells())
                .containsEntry(0, new Cell.Date(LocalDate.of(2030, 8, 6)));
    }

    @Test
    void csvIsReadInWhateverWayTheOfficeSavedIt() throws IOException {
        List<byte[]> ways = new ArrayList<>();
        String text = "NAMA%sDESA\n\"Koperasi%s \"\"é\"\"\"%sBincau\n";
        for (String separator : List.of(",", ";", "\t")) {
            String own = text.formatted(separator, separator, separator);
            ways.add(own.getBytes(StandardCharsets.UTF_8));
            ways.add(("\uFEFF" + own).getBytes(StandardCharsets.UTF_8));
            ways.add(("\uFEFF" + own).getBytes(StandardCharsets.UTF_16LE));
            ways.add(own.replace("\n", "\r\n").getBytes(Charset.forName("windows-1252")));
        }
        for (byte[] way : ways) {
            List<SourceRow> rows = SourceBook.read(file("daftar.csv", way), Progress.NONE)
                    .sheets()
                    .get(0)
                    .rows();
            assertThat(rows).hasSize(2);
            assertThat(String.valueOf(rows.get(1).cells().get(0))).contains("\"é\"");
            assertThat(rows.get(1).cells()).containsEntry(1, new Cell.Text("Bincau"));
        }
    }

    @Test
    void notesStandBehindTheLastColumnAndNoteTextIsOnlyText() throws IOException {
        Path source = file(
                "asal.xlsx",
                zip(parts("<worksheet><dimension ref=\"A1:B2\"/><!-- <row> --><sheetData>"
                        + "<row r=\"1\" spans=\"1:2\"><c r=\"A1\" t=\"inlineStr\"><is><t>a&gt;b</t></is></c></row>"
                        + "<row r=\"2\"><c r=\"B2\"><v>7</v></c></row><row r=\"3\"/></sheetData></worksheet>")));
        SourceBook book = SourceBook.read(source, Progress.NONE);
        Path copy = folder.resolve("salinan.xlsx");
        AnnotatedCopy.write(
                book,
                book.sheets().get(0),
                Map.of(1, List.of("Status", "Alasan"), 2, List.of("=1+1", "<&>"), 3, List.of("x", "y")),
                copy);
        List<SourceRow> rows =
                SourceBook.read(copy, Progress.NONE).sheets().get(0).rows();
        assertThat(rows.get(0).cells())
                .containsEntry(0, new Cell.Text("a>b"))
                .containsEntry(2, new Cell.Text("Status"))
                .containsEntry(3, new Cell.Text("Alasan"));
        assertThat(rows.get(1).cells())
                .containsEntry(1, new Cell.Number(new BigDecimal("7")))
                .containsEntry(2, new Cell.Text("=1+1"))
                .containsEntry(3, new Cell.Text("<&>"));
        assertThat(rows.get(2).cells()).containsEntry(3, new Cell.Text("y"));
        CodedException itself = catchThrowableOfType(
                CodedException.class,
                () -> AnnotatedCopy.write(book, book.sheets().get(0), Map.of(), source));
        assertThat(itself.key()).isEqualTo("workbook.copy.itself");
    }
}
