package id.kopdesk.workbook;

/**
 * How many lines a text takes in a column. Widths are told in digits, as those of columns are, and are those of the
 * wider of the fonts that a PC may have for Calibri; a row too high by a line is better than a line cut off.
 */
final class TextWidth {
    /** The body is set in 10 points where columns are counted in 11, less what the edges of a cell take. */
    private static final double ROOM = 1.06;

    private static final String THIN = " iIjl.,:;'|!()[]";
    private static final String NARROW = "ftr-/";
    private static final String WIDE = "mwMW@%";

    private TextWidth() {}

    /** Broken between words, and within a word that is wider than the column; line breaks are kept. */
    static int lines(String text, int characters) {
        double width = Math.max(1, characters * ROOM);
        int lines = 0;
        for (String part : text.split("\n", -1)) {
            double used = 0;
            lines++;
            for (String word : part.split(" ")) {
                double need = of(word);
                if (used > 0 && used + of(" ") + need > width) {
                    lines++;
                    used = need;
                } else {
                    used += need + (used == 0 ? 0 : of(" "));
                }
                while (used > width) {
                    lines++;
                    used -= width;
                }
            }
        }
        return lines;
    }

    /** In digits. */
    static double of(String text) {
        return text.chars().mapToDouble(TextWidth::of).sum();
    }

    private static double of(int letter) {
        if (THIN.indexOf(letter) >= 0) {
            return 0.53;
        }
        if (NARROW.indexOf(letter) >= 0) {
            return 0.66;
        }
        if (WIDE.indexOf(letter) >= 0) {
            return 1.5;
        }
        return Character.isUpperCase(letter) ? 1.12 : 0.99;
    }
}
