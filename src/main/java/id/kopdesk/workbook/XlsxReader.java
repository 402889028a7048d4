package id.kopdesk.workbook;

import id.kopdesk.base.CodedException;
import id.kopdesk.base.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Reads an .xlsx: its sheets' values, hidden rows and merged cells. */
final class XlsxReader {
    private static final String BOOK = "xl/workbook.xml";

    private final ZipGuard parts;
    private final Map<String, String> targets = new HashMap<>();
    private boolean date1904;

    record Sheet(String name, String relation, boolean visible) {}

    XlsxReader(ZipGuard parts) {
        this.parts = parts;
    }

    static List<SourceSheet> read(Path file, String name, Progress progress) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipGuard parts = new ZipGuard(zip, name);
            requireWorkbook(parts, name);
            return new XlsxReader(parts).sheets(progress);
        } catch (CodedException | Progress.Cancelled e) {
            throw e;
        } catch (IOException | XMLStreamException | RuntimeException e) {
            // A broken file fails wherever it is read: a string that is not in the table, a row beyond all rows.
            throw new CodedException(e, "KD-520", "workbook.read.damaged", name);
        }
    }

    static void requireWorkbook(ZipGuard parts, String name) throws IOException, XMLStreamException {
        if (parts.has("xl/vbaProject.bin")) {
            throw new CodedException("KD-522", "workbook.read.macro", name);
        }
        if (parts.has("xl/workbook.bin") || parts.has("content.xml")) {
            throw new CodedException("KD-516", "workbook.read.xls", name);
        }
        if (!parts.has("[Content_Types].xml") || !parts.has(BOOK)) {
            throw new CodedException("KD-518", "workbook.read.foreign", name);
        }
        try (InputStream in = parts.open("[Content_Types].xml")) {
            XmlPart types = new XmlPart(in);
            while (types.next()) {
                if (types.text("ContentType").contains("macroEnabled")) {
                    throw new CodedException("KD-522", "workbook.read.macro", name);
                }
            }
        }
    }

    private List<SourceSheet> sheets(Progress progress) throws IOException, XMLStreamException {
        List<Sheet> listed = book();
        XlsxStyles styles = styles();
        List<String> strings = strings();
        List<SourceSheet> sheets = new ArrayList<>();
        for (Sheet sheet : listed) {
            String part = targets.get(sheet.relation());
            if (part != null && part.contains("worksheets/") && parts.has(part)) {
                progress.check();
                try (InputStream in = parts.open(part)) {
                    XlsxSheetReader reader = new XlsxSheetReader(strings, styles, date1904, progress);
                    sheets.add(reader.read(in, sheet.name(), part, sheet.visible()));
                }
            }
        }
        return sheets;
    }

    List<Sheet> book() throws IOException, XMLStreamException {
        try (InputStream in = parts.open("xl/_rels/workbook.xml.rels")) {
            XmlPart relations = new XmlPart(in);
            while (relations.next()) {
                if (relations.is("Relationship")) {
                    targets.put(relations.text("Id"), path(relations.text("Target")));
                }
            }
        }
        List<Sheet> sheets = new ArrayList<>();
        try (InputStream in = parts.open(BOOK)) {
            XmlPart book = new XmlPart(in);
            while (book.next()) {
                if (book.is("sheet")) {
                    boolean visible =
                            !book.text("state").toLowerCase(Locale.ROOT).contains("hidden");
                    sheets.add(new Sheet(book.text("name"), book.text("id"), visible));
                } else if (book.is("workbookPr")) {
                    date1904 = XmlPart.isTrue(book.text("date1904"));
                }
            }
        }
        return sheets;
    }

    boolean date1904() {
        return date1904;
    }

    /** The part that a sheet lies in; null where it is no worksheet. */
    @Nullable
    String part(Sheet sheet) {
        String part = targets.get(sheet.relation());
        return part != null && part.contains("worksheets/") && parts.has(part) ? part : null;
    }

    private static String path(String target) {
        return target.startsWith("/") ? target.substring(1) : "xl/" + target;
    }

    XlsxStyles styles() throws IOException, XMLStreamException {
        String part = target("styles.xml");
        if (part == null) {
            return XlsxStyles.NONE;
        }
        try (InputStream in = parts.open(part)) {
            return XlsxStyles.read(in);
        }
    }

    List<String> strings() throws IOException, XMLStreamException {
        String part = target("sharedStrings.xml");
        if (part == null) {
            return List.of();
        }
        List<String> strings = new ArrayList<>();
        try (InputStream in = parts.open(part)) {
            XmlPart xml = new XmlPart(in);
            while (xml.next()) {
                if (xml.is("si")) {
                    strings.add(xml.words("si"));
                }
            }
        }
        return strings;
    }

    private @Nullable String target(String ending) {
        return targets.values().stream()
                .filter(part -> part.toLowerCase(Locale.ROOT).endsWith(ending.toLowerCase(Locale.ROOT)))
                .filter(parts::has)
                .findFirst()
                .orElse(null);
    }
}
