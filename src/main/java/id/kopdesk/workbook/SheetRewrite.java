package id.kopdesk.workbook;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Copies a sheet part tag by tag and puts text cells at the end of some of its rows. */
final class SheetRewrite {
    private static final Pattern NUMBER = Pattern.compile("\\sr\\s*=\\s*[\"'](\\d+)[\"']");
    private static final Pattern SPANS = Pattern.compile("\\sspans\\s*=\\s*([\"'])[^\"']*\\1");
    private static final Pattern RANGE = Pattern.compile("(ref\\s*=\\s*[\"'][A-Z]+\\d+:)([A-Z]+)(\\d+)");
    private static final int LONGEST = 32_000;

    private final Map<Integer, List<String>> notes;
    private final int width;
    private int row;

    /** @param width the first free column behind the sheet's own */
    SheetRewrite(Map<Integer, List<String>> notes, int width) {
        this.notes = notes;
        this.width = width;
    }

    void copy(Reader in, Writer out) throws IOException {
        for (int c = in.read(); c >= 0; c = in.read()) {
            if (c == '<') {
                out.write(tag(token(in)));
            } else {
                out.write(c);
            }
        }
    }

    /** The text from "&lt;" up to the "&gt;" that ends the tag, comment or CDATA section. */
    private static String token(Reader in) throws IOException {
        StringBuilder token = new StringBuilder("<");
        int quote = 0;
        for (int c = in.read(); c >= 0; c = in.read()) {
            token.append((char) c);
            boolean comment = starts(token, "<!--");
            boolean section = starts(token, "<![CDATA[");
            if (comment || section) {
                if (c == '>' && ends(token, comment ? "-->" : "]]>")) {
                    return token.toString();
                }
            } else if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return token.toString();
            }
        }
        return token.toString();
    }

    private static boolean starts(StringBuilder token, String head) {
        return token.length() >= head.length() && token.indexOf(head) == 0;
    }

    private static boolean ends(StringBuilder token, String tail) {
        return token.length() >= tail.length() + 4 && token.lastIndexOf(tail) == token.length() - tail.length();
    }

    private String tag(String tag) {
        String name = name(tag);
        if (name.equals("row") && tag.charAt(1) != '/') {
            Matcher number = NUMBER.matcher(tag);
            row = number.find() ? Integer.parseInt(number.group(1)) : row + 1;
            List<String> beside = notes.getOrDefault(row, List.of());
            if (beside.isEmpty()) {
                return tag;
            }
            String bare = SPANS.matcher(tag).replaceAll("");
            return tag.endsWith("/>")
                    ? bare.substring(0, bare.length() - 2) + ">" + cells(prefix(tag), beside) + "</" + prefix(tag)
                            + "row>"
                    : bare;
        }
        if (name.equals("row")) {
            return cells(prefix(tag), notes.getOrDefault(row, List.of())) + tag;
        }
        return name.equals("dimension") ? wider(tag) : tag;
    }

    private static String name(String tag) {
        int from = tag.startsWith("</") ? 2 : 1;
        int to = from;
        while (to < tag.length() && " \t\r\n/>".indexOf(tag.charAt(to)) < 0) {
            to++;
        }
        return tag.substring(Math.max(from, tag.lastIndexOf(':', to) + 1), to);
    }

    private static String prefix(String tag) {
        int from = tag.startsWith("</") ? 2 : 1;
        int colon = tag.indexOf(':');
        int name = tag.indexOf("row");
        return colon > 0 && colon < name ? tag.substring(from, colon + 1) : "";
    }

    private String cells(String prefix, List<String> texts) {
        StringBuilder cells = new StringBuilder();
        for (int i = 0; i < texts.size(); i++) {
            cells.append('<').append(prefix).append("c r=\"");
            cells.append(XlsxSheetReader.letters(width + i)).append(row).append("\" t=\"inlineStr\"><");
            cells.append(prefix).append("is><").append(prefix).append("t xml:space=\"preserve\">");
            cells.append(escaped(texts.get(i)));
            cells.append("</")
                    .append(prefix)
                    .append("t></")
                    .append(prefix)
                    .append("is></")
                    .append(prefix)
                    .append("c>");
        }
        return cells.toString();
    }

    private String wider(String tag) {
        int most = notes.values().stream().mapToInt(List::size).max().orElse(0);
        return RANGE.matcher(tag)
                .replaceAll(found -> found.group(1) + XlsxSheetReader.letters(width + most - 1) + found.group(3));
    }

    private static String escaped(String text) {
        String whole = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        return whole.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
