package id.kopdesk.member;

/**
 * The sound of a word of a name, so that "Muhamad", "Mohammad" and "Muhammad" are one, as are "Siti" and "Sitti",
 * "Noor" and "Nur", "Syarifuddin" and "Saripudin". Works on text of {@link id.kopdesk.base.CleanText#sortName}.
 */
final class NameFold {
    private static final String[][] PAIRS = {
        {"OE", "U"}, {"OO", "U"}, {"DJ", "J"}, {"TJ", "C"}, {"SY", "S"}, {"SJ", "S"}, {"SH", "S"}, {"NJ", "NY"},
        {"CH", "H"}, {"KH", "H"}, {"GH", "G"}, {"DH", "D"}, {"DZ", "J"}, {"TH", "T"}, {"PH", "P"}, {"AE", "AI"}
    };

    private NameFold() {}

    static String fold(String word) {
        if (word.equals("MUH") || word.equals("MOH") || word.equals("MHD") || word.equals("MOCH")) {
            return "MUHAMAD";
        }
        StringBuilder out = new StringBuilder(word.length());
        int i = 0;
        while (i < word.length()) {
            String to = pair(word, i);
            if (to != null) {
                append(out, to);
                i += 2;
            } else {
                append(out, String.valueOf(single(word.charAt(i))));
                i++;
            }
        }
        return out.toString();
    }

    private static @org.jspecify.annotations.Nullable String pair(String word, int at) {
        if (at + 1 >= word.length()) {
            return null;
        }
        for (String[] pair : PAIRS) {
            if (word.charAt(at) == pair[0].charAt(0) && word.charAt(at + 1) == pair[0].charAt(1)) {
                return pair[1];
            }
        }
        return null;
    }

    private static char single(char c) {
        return switch (c) {
            case 'O' -> 'U';
            case 'E' -> 'I';
            case 'F', 'V' -> 'P';
            case 'Z' -> 'J';
            case 'Q' -> 'K';
            case 'X' -> 'S';
            default -> c;
        };
    }

    /** Letters written twice sound once. */
    private static void append(StringBuilder out, String sound) {
        for (int i = 0; i < sound.length(); i++) {
            char c = sound.charAt(i);
            if (out.isEmpty() || out.charAt(out.length() - 1) != c || Character.isDigit(c)) {
                out.append(c);
            }
        }
    }
}
