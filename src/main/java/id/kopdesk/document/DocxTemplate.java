package id.kopdesk.document;

import id.kopdesk.base.CodedException;
import id.kopdesk.base.TargetFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * Fills a Word document that has placeholders. They may stand in text, tables, headers and footers, also where Word has
 * cut one into several pieces. What the content does not know stays as it is and is reported.
 */
public final class DocxTemplate {
    private DocxTemplate() {}

    /** @param unknown names of placeholders that had no value and still stand in the document */
    public record Filled(Path file, List<String> unknown) {
        public Filled {
            unknown = List.copyOf(unknown);
        }
    }

    /**
     * Fills and writes; an older file of that name is replaced whole or not at all.
     *
     * @throws CodedException KD-555 when the template is no .docx, KD-502 when the target is open in another program,
     *     KD-501 when it cannot be written
     */
    public static Filled fill(InputStream template, DocxContent content, Path target) {
        try (XWPFDocument document = open(template)) {
            TreeSet<String> unknown = new TreeSet<>();
            new DocxFilling(document, content, unknown).run();
            TargetFile.write(target, document::write);
            return new Filled(target, List.copyOf(unknown));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As {@link #fill(InputStream, DocxContent, Path)}, without letterhead and signatures. */
    public static Filled fill(
            InputStream template,
            Map<String, String> values,
            Map<String, List<Map<String, String>>> tables,
            Path target) {
        return fill(template, new DocxContent(values, tables, Optional.empty()), target);
    }

    private static XWPFDocument open(InputStream template) {
        try {
            return new XWPFDocument(template);
        } catch (IOException | IllegalArgumentException | OpenXML4JRuntimeException | POIXMLException e) {
            throw new CodedException(e, "KD-555", "document.template.unreadable");
        }
    }
}
