package id.kopdesk.document;

import id.kopdesk.office.Office;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a template is filled with.
 *
 * @param values by placeholder name: {@code {{nama}}} takes the value of "nama"; a line break in a value is one in the
 *     document
 * @param tables by name, item by item: a table row (or a paragraph outside of tables) that holds {@code {{peserta.nama}}}
 *     is repeated for each item of "peserta"; without items it goes
 * @param pictures PNG by name, three centimetres wide: {@code {{qr}}} alone in its paragraph takes the picture "qr"
 * @param head letterhead and signatures for {@code {{kop}}} and {@code {{ttd}}}, each alone in its paragraph
 */
public record DocxContent(
        Map<String, String> values,
        Map<String, List<Map<String, String>>> tables,
        Optional<Head> head,
        Map<String, byte[]> pictures) {

    public DocxContent(Map<String, String> values, Map<String, List<Map<String, String>>> tables, Optional<Head> head) {
        this(values, tables, head, Map.of());
    }

    /**
     * @param place above the signature, with the date: "Rantau, 31 Oktober 2026"
     * @param acknowledged above the left one's position, such as "Mengetahui,"; may be empty
     */
    public record Head(Office office, String place, String acknowledged) {}

    public DocxContent {
        values = Map.copyOf(values);
        tables = Map.copyOf(tables);
        pictures = Map.copyOf(pictures);
    }

    public static DocxContent of(Map<String, String> values) {
        return new DocxContent(values, Map.of(), Optional.empty());
    }

    public DocxContent with(String table, List<Map<String, String>> items) {
        Map<String, List<Map<String, String>>> more = new java.util.HashMap<>(tables);
        more.put(table, List.copyOf(items));
        return new DocxContent(values, more, head, pictures);
    }

    public DocxContent with(Head letterhead) {
        return new DocxContent(values, tables, Optional.of(letterhead), pictures);
    }

    /** @param png at least 100 pixels wide, or it is seen to be small when printed */
    public DocxContent withPicture(String name, byte[] png) {
        Map<String, byte[]> more = new java.util.HashMap<>(pictures);
        more.put(name, png);
        return new DocxContent(values, tables, head, more);
    }
}
