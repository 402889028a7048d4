package id.kopdesk.base;

import java.text.Normalizer;
import java.util.Locale;

/** Text from people and files, made safe to keep: NFC, no control characters, no direction overrides, single blanks. */
public final class CleanText {
    private CleanText() {}

    public static String of(String raw) {
        String composed = Normalizer.normalize(raw, Normalizer.Form.NFC);
        StringBuilder clean = new StringBuilder(composed.length());
        boolean blank = false;
        for (int i = 0; i < composed.length(); ) {
            int c = composed.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                blank = clean.length() > 0;
            } else if (!isHidden(c)) {
                if (blank) {
                    clean.append(' ');
                    blank = false;
                }
                clean.appendCodePoint(c);
            }
        }
        return clean.toString();
    }

    /** Text of several lines: each line clean, blank lines at the ends gone. */
    public static String ofLines(String raw) {
        return raw.lines()
                .map(CleanText::of)
                .reduce((a, b) -> a + "\n" + b)
                .orElse("")
                .strip();
    }

    /** The form by which lists are sorted and names compared: capitals A–Z, digits and single blanks only. */
    public static String sortName(String name) {
        String bare = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toUpperCase(Locale.ROOT);
        return bare.replaceAll("['`’‘ʼ]", "").replaceAll("[^A-Z0-9]+", " ").strip();
    }

    private static boolean isHidden(int c) {
        boolean override = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F;
        boolean unpaired = c >= 0xD800 && c <= 0xDFFF;
        return Character.isISOControl(c) || override || unpaired || c == 0xFEFF;
    }
}
