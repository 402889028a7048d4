package id.kopdesk.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** One filling of one document. */
final class DocxFilling {
    private static final String HEAD = "{{kop}}";
    private static final String SIGNATURES = "{{ttd}}";
    /** Three centimetres. */
    private static final int PICTURE = 1_080_000;

    private final XWPFDocument document;
    private final DocxContent content;
    private final Set<String> unknown;

    DocxFilling(XWPFDocument document, DocxContent content, Set<String> unknown) {
        this.document = document;
        this.content = content;
        this.unknown = unknown;
    }

    void run() {
        fill(document, content.values());
        for (XWPFHeader header : document.getHeaderList()) {
            fill(header, content.values());
        }
        for (XWPFFooter footer : document.getFooterList()) {
            fill(footer, content.values());
        }
        content.head().ifPresent(this::blocks);
    }

    private void blocks(DocxContent.Head head) {
        for (XWPFParagraph paragraph : List.copyOf(document.getParagraphs())) {
            String text = paragraph.getText().strip();
            if (text.equals(HEAD)) {
                DocxLetterhead.put(document, paragraph, head.office());
            } else if (text.equals(SIGNATURES)) {
                DocxSignatures.put(document, paragraph, head);
            }
        }
    }

    private void fill(IBody body, Map<String, String> values) {
        for (IBodyElement element : List.copyOf(body.getBodyElements())) {
            if (element instanceof XWPFTable table) {
                fill(table, values);
            } else if (element instanceof XWPFParagraph paragraph) {
                Optional<List<Map<String, String>>> items = items(paragraph.getText());
                if (items.isPresent() && body == document) {
                    repeat(paragraph, items.get(), values);
                } else {
                    fill(paragraph, values);
                }
            }
        }
    }

    private void fill(XWPFTable table, Map<String, String> values) {
        for (XWPFTableRow row : List.copyOf(table.getRows())) {
            StringBuilder text = new StringBuilder();
            row.getTableCells().forEach(cell -> text.append(cell.getText()).append(' '));
            Optional<List<Map<String, String>>> items = items(text.toString());
            if (items.isPresent()) {
                repeat(table, row, items.get(), values);
            } else {
                fill(row, values);
            }
        }
    }

    private void repeat(
            XWPFTable table, XWPFTableRow row, List<Map<String, String>> items, Map<String, String> values) {
        int at = table.getRows().indexOf(row);
        if (items.isEmpty() && table.getRows().size() == 1) {
            // A table without any row is none that Word opens.
            fill(row, blank(row));
            return;
        }
        for (Map<String, String> item : items) {
            XWPFTableRow copy = new XWPFTableRow(
                    (org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow)
                            row.getCtRow().copy(),
                    table);
            // Filled first: the table takes a copy of what it is given.
            fill(copy, joined(values, item));
            table.addRow(copy, at);
            at++;
        }
        table.removeRow(at);
    }

    private static Map<String, String> blank(XWPFTableRow row) {
        Map<String, String> blanks = new HashMap<>();
        row.getTableCells()
                .forEach(cell -> DocxPlaceholders.names(cell.getText()).forEach(n -> blanks.put(n, "")));
        return blanks;
    }

    private void repeat(XWPFParagraph paragraph, List<Map<String, String>> items, Map<String, String> values) {
        for (Map<String, String> item : items) {
            try (org.apache.xmlbeans.XmlCursor cursor = paragraph.getCTP().newCursor()) {
                XWPFParagraph copy = document.insertNewParagraph(cursor);
                copy.getCTP().set(paragraph.getCTP());
                fill(new XWPFParagraph(copy.getCTP(), document), joined(values, item));
            }
        }
        document.removeBodyElement(document.getPosOfParagraph(paragraph));
    }

    private void fill(XWPFTableRow row, Map<String, String> values) {
        for (XWPFTableCell cell : row.getTableCells()) {
            cell.getParagraphs().forEach(paragraph -> fill(paragraph, values));
            cell.getTables().forEach(inner -> fill(inner, values));
        }
    }

    private void fill(XWPFParagraph paragraph, Map<String, String> values) {
        byte[] picture = content.pictures().get(paragraph.getText().strip().replaceAll("^\\{\\{|}}$", ""));
        if (picture != null) {
            picture(paragraph, picture);
            return;
        }
        List<String> blocks = content.head().isPresent() ? List.of(HEAD, SIGNATURES) : List.of();
        if (!blocks.contains(paragraph.getText().strip())) {
            unknown.addAll(DocxPlaceholders.fill(paragraph, values));
        }
    }

    private static void picture(XWPFParagraph paragraph, byte[] png) {
        DocxBlocks.clear(paragraph);
        try {
            paragraph
                    .createRun()
                    .addPicture(new ByteArrayInputStream(png), PictureType.PNG, "gambar.png", PICTURE, PICTURE);
        } catch (InvalidFormatException | IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The list whose items the text speaks of. */
    private Optional<List<Map<String, String>>> items(String text) {
        for (String name : DocxPlaceholders.names(text)) {
            int dot = name.indexOf('.');
            if (dot > 0) {
                List<Map<String, String>> items = content.tables().get(name.substring(0, dot));
                if (items != null) {
                    List<Map<String, String>> named = new ArrayList<>();
                    items.forEach(item -> named.add(prefixed(name.substring(0, dot), item)));
                    return Optional.of(named);
                }
            }
        }
        return Optional.empty();
    }

    private static Map<String, String> prefixed(String table, Map<String, String> item) {
        Map<String, String> named = new HashMap<>();
        item.forEach((key, value) -> named.put(table + "." + key, value));
        return named;
    }

    private static Map<String, String> joined(Map<String, String> values, Map<String, String> item) {
        Map<String, String> all = new HashMap<>(values);
        all.putAll(item);
        return all;
    }
}
