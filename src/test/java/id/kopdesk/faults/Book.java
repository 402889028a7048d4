package id.kopdesk.faults;

import id.kopdesk.base.Progress;
import id.kopdesk.cooperative.CooperativeImport;
import id.kopdesk.cooperative.CooperativeRules;
import id.kopdesk.region.Kalsel;
import id.kopdesk.region.Region;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A small list of cooperatives as the parts of an .xlsx, so that each part can be spoilt by itself. */
final class Book {
    static final String SHEET = "xl/worksheets/sheet1.xml";
    static final String STRINGS = "xl/sharedStrings.xml";
    static final String MAIN = "xl/workbook.xml";
    static final String LINKS = "xl/_rels/workbook.xml.rels";
    static final String STYLES = "xl/styles.xml";
    static final String TYPES = "[Content_Types].xml";
    private static final LocalDate DAY = LocalDate.of(2026, 8, 5);
    private static final List<List<String>> ROWS = List.of(
            List.of("NAMA KOPERASI", "DESA/KEL", "KECAMATAN", "KABUPATEN", "NIB"),
            List.of("KDMP INDRASARI", "Indrasari", "Martapura", "Banjar", "1905250093184"),
            List.of("KDMP TUNGKARAN", "Tungkaran", "Martapura", "Banjar", "1905250093185"),
            List.of("KDMP BINCAU", "Bincau", "Martapura", "Banjar", ""));

    private Book() {}

    static Map<String, String> parts() {
        StringBuilder strings = new StringBuilder("<sst xmlns=\"m\">");
        StringBuilder sheet = new StringBuilder("<worksheet xmlns=\"m\"><sheetData>");
        int string = 0;
        for (int r = 0; r < ROWS.size(); r++) {
            sheet.append("<row r=\"").append(r + 1).append("\">");
            for (int c = 0; c < ROWS.get(r).size(); c++) {
                strings.append("<si><t>").append(ROWS.get(r).get(c)).append("</t></si>");
                sheet.append("<c r=\"")
                        .append((char) ('A' + c))
                        .append(r + 1)
                        .append("\" t=\"s\"><v>")
                        .append(string++)
                        .append("</v></c>");
            }
            sheet.append("</row>");
        }
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                TYPES,
                "<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>");
        parts.put(
                MAIN,
                "<workbook xmlns=\"m\" xmlns:r=\"r\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        parts.put(
                LINKS,
                "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/>"
                        + "<Relationship Id=\"rId2\" Target=\"sharedStrings.xml\"/>"
                        + "<Relationship Id=\"rId3\" Target=\"styles.xml\"/></Relationships>");
        parts.put(STYLES, "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>");
        parts.put(STRINGS, strings.append("</sst>").toString());
        parts.put(SHEET, sheet.append("</sheetData></worksheet>").toString());
        return parts;
    }

    /** The sound text of one part. */
    static String part(String name) {
        return java.util.Objects.requireNonNull(parts().get(name), name);
    }

    static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    /** Puts the file before the import of cooperatives, as far as the preview. */
    static CooperativeImport.Staged stage(Path file) {
        CooperativeRules rules =
                new CooperativeRules(() -> DAY, code -> Kalsel.TREE.find(code).map(Region::name));
        return new CooperativeImport(Kalsel.TREE, "63", DAY, rules::check, null).stage(file, DAY, Progress.NONE);
    }
}
