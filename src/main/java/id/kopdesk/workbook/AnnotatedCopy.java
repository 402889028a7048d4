package id.kopdesk.workbook;

import de.siegmar.fastcsv.writer.CsvWriter;
import id.kopdesk.base.CodedException;
import id.kopdesk.base.TargetFile;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * The user's own file again, with notes beside its rows. Of a workbook only the one sheet part is rewritten, as a
 * stream; every other part keeps its bytes. A CSV file gets the notes as columns.
 */
public final class AnnotatedCopy {
    private AnnotatedCopy() {}

    /**
     * @param notes by row number; each as many texts as the others
     * @throws CodedException when the target is the file itself, is open elsewhere, or cannot be written
     */
    public static void write(SourceBook book, SourceSheet sheet, Map<Integer, List<String>> notes, Path target) {
        Path own = book.file().toAbsolutePath().normalize();
        if (own.equals(target.toAbsolutePath().normalize())) {
            throw new CodedException("KD-523", "workbook.copy.itself", target.toString());
        }
        TargetFile.write(target, out -> {
            if (book.csv()) {
                writeCsv(book.file(), notes, out);
            } else {
                writeZip(book.file(), sheet, notes, out);
            }
        });
    }

    private static void writeZip(Path file, SourceSheet sheet, Map<Integer, List<String>> notes, OutputStream out)
            throws IOException {
        // Finished, not closed: the file's own stream is still to be forced to disk.
        ZipOutputStream copy = new ZipOutputStream(out, StandardCharsets.UTF_8);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                ZipEntry fresh = new ZipEntry(entry.getName());
                fresh.setTime(entry.getTime());
                copy.putNextEntry(fresh);
                try (InputStream in = zip.getInputStream(entry)) {
                    if (entry.getName().equals(sheet.part())) {
                        Writer text = new BufferedWriter(new OutputStreamWriter(copy, StandardCharsets.UTF_8));
                        new SheetRewrite(notes, sheet.width())
                                .copy(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), text);
                        text.flush();
                    } else {
                        in.transferTo(copy);
                    }
                }
                copy.closeEntry();
            }
        }
        copy.finish();
    }

    private static void writeCsv(Path file, Map<Integer, List<String>> notes, OutputStream out) throws IOException {
        CsvSource.Shape shape = CsvSource.shape(Files.readAllBytes(file));
        List<List<String>> lines = CsvSource.lines(shape, String.valueOf(file.getFileName()));
        int width = lines.stream().mapToInt(List::size).max().orElse(0);
        Writer text = new BufferedWriter(new OutputStreamWriter(out, shape.charset()));
        if (shape.marked()) {
            text.write('\uFEFF');
        }
        CsvWriter csv = CsvWriter.builder().fieldSeparator(shape.separator()).build(text);
        for (int i = 0; i < lines.size(); i++) {
            List<String> line = new ArrayList<>(lines.get(i));
            List<String> beside = notes.getOrDefault(i + 1, List.of());
            while (!beside.isEmpty() && line.size() < width) {
                line.add("");
            }
            beside.forEach(note -> line.add(neutral(note)));
            csv.writeRecord(line);
        }
        csv.flush();
        text.flush();
    }

    /** A text that a spreadsheet could take for a formula is given an apostrophe. */
    private static String neutral(String note) {
        return note.matches("(?s)[=+\\-@\\t\\r\\n].*") ? "'" + note : note;
    }
}
