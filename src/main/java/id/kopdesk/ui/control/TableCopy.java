package id.kopdesk.ui.control;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/**
 * Rows on the clipboard as a table with its headings. The HTML form marks texts as texts, so that a spreadsheet neither
 * rounds a 16-digit number nor reads a name as a formula; the plain form puts an apostrophe before what would be one.
 */
final class TableCopy {
    private TableCopy() {}

    static <T> void toClipboard(List<ColumnOf<T>> columns, List<T> rows, UnaryOperator<String> title) {
        ClipboardContent content = new ClipboardContent();
        content.putString(plain(columns, rows, title));
        content.putHtml(html(columns, rows, title));
        Clipboard.getSystemClipboard().setContent(content);
    }

    static <T> String plain(List<ColumnOf<T>> columns, List<T> rows, UnaryOperator<String> title) {
        StringBuilder out = new StringBuilder(
                columns.stream().map(c -> title.apply(c.titleKey())).collect(Collectors.joining("\t")));
        for (T row : rows) {
            out.append('\n')
                    .append(columns.stream()
                            .map(c -> cell(c, c.text().apply(row)))
                            .collect(Collectors.joining("\t")));
        }
        return out.append('\n').toString();
    }

    private static <T> String cell(ColumnOf<T> column, String text) {
        String line = text.replaceAll("[\\t\\r\\n]+", " ");
        boolean formula = !column.number() && line.matches("\\s*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20].*");
        return formula ? "'" + line : line;
    }

    static <T> String html(List<ColumnOf<T>> columns, List<T> rows, UnaryOperator<String> title) {
        StringBuilder out = new StringBuilder("<meta charset=\"utf-8\"><table><tr>");
        columns.forEach(c ->
                out.append("<th>").append(escape(title.apply(c.titleKey()))).append("</th>"));
        out.append("</tr>");
        for (T row : rows) {
            out.append("<tr>");
            for (ColumnOf<T> c : columns) {
                out.append(c.number() ? "<td>" : "<td style=\"mso-number-format:'\\@'\">")
                        .append(escape(c.text().apply(row)))
                        .append("</td>");
            }
            out.append("</tr>");
        }
        return out.append("</table>").toString();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
