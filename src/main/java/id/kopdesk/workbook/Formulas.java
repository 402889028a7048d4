package id.kopdesk.workbook;

import java.util.List;

/** Whether a text could be taken for a formula once the cell is copied, edited, or saved as CSV. */
final class Formulas {
    private static final String TRIGGERS = "=+-@\t\r\n|＝＋－＠";

    private Formulas() {}

    static boolean looksLike(String text) {
        List<String> lines = text.lines().toList();
        return lines.stream().anyMatch(Formulas::startsLike) || text.startsWith("\t");
    }

    private static boolean startsLike(String line) {
        int at = 0;
        while (at < line.length() && (Character.isWhitespace(line.charAt(at)) || line.charAt(at) == '\u00A0')) {
            at++;
        }
        return at < line.length() && TRIGGERS.indexOf(line.charAt(at)) >= 0;
    }
}
