package id.kopdesk.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A long member list for measuring, written without any spreadsheet library. */
final class MeasureList {
    private static final String[] FIRST = {"Ahmad", "Siti", "Muhammad", "Nor", "Rahman", "Hasanah", "Zainal", "Mariani"
    };
    private static final String[] LAST = {"Fauzi", "Aminah", "Arsyad", "Hayati", "Noor", "Ridha", "Abidin", "Husna"};

    private MeasureList() {}

    static void write(Path file, int rows) throws IOException {
        try (ZipOutputStream zip =
                new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16))) {
            zip.setLevel(1);
            part(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"rels\" ContentType="
                            + "\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/xl/workbook.xml\""
                            + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                            + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-"
                            + "officedocument.spreadsheetml.worksheet+xml\"/></Types>");
            part(zip, "_rels/.rels", relations("officeDocument", "xl/workbook.xml"));
            part(zip, "xl/_rels/workbook.xml.rels", relations("worksheet", "worksheets/sheet1.xml"));
            part(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
                            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
                            + "<sheet name=\"Anggota\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            sheet(zip, rows);
            zip.closeEntry();
        }
    }

    private static String relations(String type, String target) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                + " Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + type
                + "\" Target=\"" + target + "\"/></Relationships>";
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static void sheet(OutputStream out, int rows) throws IOException {
        StringBuilder text = new StringBuilder(1 << 16);
        text.append(
                        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><dimension ref=\"A1:G")
                .append(rows + 1)
                .append("\"/><sheetData>");
        row(text, 1, "Nama", "NIK", "L/P", "TTL", "No HP", "Alamat", "Simpanan Pokok");
        Random random = new Random(7);
        for (int i = 0; i < rows; i++) {
            int day = 1 + random.nextInt(28);
            int month = 1 + random.nextInt(12);
            int year = 60 + random.nextInt(40);
            String nik = String.format("6303%02d%02d%02d%02d%04d", 1 + i / 2_000_000, day, month, year, 1 + i % 8_999);
            row(
                    text,
                    i + 2,
                    FIRST[random.nextInt(8)] + " " + LAST[random.nextInt(8)] + " " + (char) ('A' + i % 26)
                            + Integer.toString(i, 36).replaceAll("[0-9]", "x"),
                    nik,
                    "L",
                    "Martapura, " + String.format("%02d-%02d-19%02d", day, month, year),
                    "08129" + String.format("%07d", i),
                    "RT " + i % 12,
                    "50000");
            if (text.length() > 60_000) {
                out.write(text.toString().getBytes(StandardCharsets.UTF_8));
                text.setLength(0);
            }
        }
        text.append("</sheetData></worksheet>");
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void row(StringBuilder text, int number, String... cells) {
        text.append("<row r=\"").append(number).append("\">");
        for (String cell : cells) {
            text.append("<c t=\"inlineStr\"><is><t>").append(cell).append("</t></is></c>");
        }
        text.append("</row>");
    }

    /** Only unpacks and looks at every byte. @return how many rows end */
    static long scan(Path file) throws IOException {
        long rows = 0;
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream in = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
            byte[] part = new byte[1 << 16];
            int got;
            while ((got = in.read(part)) > 0) {
                for (int i = 0; i < got; i++) {
                    rows += part[i] == '/' ? 1 : 0;
                }
            }
        }
        return rows;
    }
}
