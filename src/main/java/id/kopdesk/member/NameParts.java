package id.kopdesk.member;

import id.kopdesk.base.CleanText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A name as boards write it, taken apart: "1. H. AHMAD FAUZI als. Amat, S.Pd" is Ahmad Fauzi, called Amat, with titles.
 *
 * @param titles those before and after the name, comma-separated; null where there are none
 * @param alias the nickname; null where there is none
 */
public record NameParts(
        String name, @Nullable String titles, @Nullable String alias) {
    private static final Pattern NUMBERED = Pattern.compile("^\\d{1,4}\\s*[.)]\\s*");
    private static final Pattern ALIAS = Pattern.compile(
            "(?i)\\s*(?:\\(\\s*(?:alias|als\\.?|al\\.)?\\s*([^)]+)\\)|[\"“]([^\"”]+)[\"”]|(?:\\balias\\b|\\bals\\b\\.?|\\ba\\.k\\.a\\.?|/)\\s*([^,/]+))");

    public static NameParts of(String raw) {
        String text = NUMBERED.matcher(CleanText.of(raw)).replaceFirst("");
        String alias = null;
        Matcher found = ALIAS.matcher(text);
        if (found.find() && found.start() > 0) {
            String called =
                    found.group(1) != null ? found.group(1) : found.group(2) != null ? found.group(2) : found.group(3);
            alias = cased(called.strip());
            text = text.substring(0, found.start()) + text.substring(found.end());
        }
        List<String> titles = new ArrayList<>();
        String[] parts = text.split(",");
        String name = before(parts[0].strip(), titles);
        for (int i = 1; i < parts.length; i++) {
            String part = parts[i].strip();
            if (!part.isEmpty()) {
                titles.add(part);
            }
        }
        name = after(name, titles);
        return new NameParts(
                cased(name),
                titles.isEmpty() ? null : String.join(", ", titles),
                alias == null || alias.isEmpty() ? null : alias);
    }

    private static String before(String text, List<String> titles) {
        String rest = text;
        while (true) {
            Matcher word =
                    Pattern.compile("^([A-Za-z]+\\.?)(\\s+|(?<=\\.))(?=\\S)").matcher(rest);
            if (!word.find() || !Titles.before(word.group(1)) || word.group(1).equals("K")) {
                return rest;
            }
            titles.add(word.group(1));
            rest = rest.substring(word.end()).strip();
        }
    }

    private static String after(String text, List<String> titles) {
        String rest = text;
        while (true) {
            int cut = rest.lastIndexOf(' ');
            String last = rest.substring(cut + 1);
            if (cut < 0 || !last.contains(".") || !Titles.after(last)) {
                return rest;
            }
            titles.add(last);
            rest = rest.substring(0, cut).strip();
        }
    }

    /** "SITI AMINAH" and "siti aminah" become "Siti Aminah"; what is written in both cases stays. */
    static String cased(String text) {
        boolean upper = text.equals(text.toUpperCase(Locale.ROOT));
        boolean lower = text.equals(text.toLowerCase(Locale.ROOT));
        if (!upper && !lower) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        boolean begin = true;
        for (char c : text.toCharArray()) {
            out.append(begin ? Character.toUpperCase(c) : Character.toLowerCase(c));
            begin = c == ' ' || c == '-' || c == '.';
        }
        return out.toString();
    }
}
