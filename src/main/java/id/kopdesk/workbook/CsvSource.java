package id.kopdesk.workbook;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import id.kopdesk.base.CodedException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** Reads CSV as offices have it: comma, semicolon or tab; UTF-8, UTF-16 or the Windows code page; with or without BOM. */
final class CsvSource {
    private static final String SEPARATORS = ",;\t";

    /** The text of a CSV file with the way it was written. */
    record Shape(String text, Charset charset, boolean marked, char separator) {}

    private CsvSource() {}

    static SourceSheet read(byte[] content, String name) {
        List<SourceRow> rows = new ArrayList<>();
        for (List<String> line : lines(shape(content), name)) {
            TreeMap<Integer, Cell> cells = new TreeMap<>();
            for (int i = 0; i < line.size(); i++) {
                if (!line.get(i).isBlank()) {
                    cells.put(i, new Cell.Text(line.get(i)));
                }
            }
            rows.add(new SourceRow(rows.size() + 1, false, cells));
        }
        return new SourceSheet(name, "", true, rows, List.of(), Set.of());
    }

    static List<List<String>> lines(Shape shape, String name) {
        List<List<String>> lines = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(shape.separator())
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(shape.text())) {
            csv.forEach(line -> lines.add(List.copyOf(line.getFields())));
        } catch (IOException | CsvParseException e) {
            throw new CodedException(e, "KD-520", "workbook.read.damaged", name);
        }
        return lines;
    }

    static Shape shape(byte[] content) {
        if (starts(content, 0xEF, 0xBB, 0xBF)) {
            return shape(content, 3, StandardCharsets.UTF_8);
        }
        if (starts(content, 0xFF, 0xFE)) {
            return shape(content, 2, StandardCharsets.UTF_16LE);
        }
        if (starts(content, 0xFE, 0xFF)) {
            return shape(content, 2, StandardCharsets.UTF_16BE);
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            return shape(content, 0, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            return shape(content, 0, Charset.forName("windows-1252"));
        }
    }

    private static Shape shape(byte[] content, int from, Charset charset) {
        String text = new String(content, from, content.length - from, charset);
        return new Shape(text, charset, from > 0, separator(text));
    }

    /** The separator that cuts most of the first lines into the most fields. */
    private static char separator(String text) {
        char best = ',';
        long most = 0;
        String head = text.lines().limit(30).reduce("", (a, b) -> a + "\n" + b).replaceAll("\"[^\"]*\"", "");
        for (char separator : SEPARATORS.toCharArray()) {
            long count = head.chars().filter(c -> c == separator).count();
            if (count > most) {
                most = count;
                best = separator;
            }
        }
        return best;
    }

    private static boolean starts(byte[] content, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (content.length <= i || (content[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
