package id.kopdesk.office;

import id.kopdesk.base.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How an office calls the files that it sends: its own words, with places in braces. */
public final class FilePattern {
    /** What may stand in braces: month 2026-10, year, month's number, region's code and name, revision. */
    public static final List<String> PLACES = List.of("bulan", "tahun", "bln", "kode", "nama", "revisi");

    static final String SHIPPED = "laporan-{bulan}-{kode}-{nama}";

    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");
    /** What Windows allows in no file name. */
    private static final Pattern FORBIDDEN = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]");

    private FilePattern() {}

    /**
     * What is wrong with a pattern, under "content"; an empty one is the shipped one. Month and code must be in it:
     * without them the files of two months or two kab/kota would have one name.
     */
    public static List<Finding> check(String pattern, long most) {
        List<Finding> found = new ArrayList<>();
        if (pattern.isEmpty()) {
            return found;
        }
        Matcher places = PLACE.matcher(pattern);
        while (places.find()) {
            if (!PLACES.contains(places.group(1))) {
                found.add(Finding.error("content", "office.pattern.unknown", places.group(1)));
            }
        }
        String rest = PLACE.matcher(pattern).replaceAll("");
        if (rest.indexOf('{') >= 0 || rest.indexOf('}') >= 0) {
            found.add(Finding.error("content", "office.pattern.brace"));
        } else if (FORBIDDEN.matcher(rest).find()) {
            found.add(Finding.error("content", "office.pattern.letters"));
        }
        boolean month = pattern.contains("{bulan}") || pattern.contains("{tahun}") && pattern.contains("{bln}");
        if (!month || !pattern.contains("{kode}") && !pattern.contains("{nama}")) {
            found.add(Finding.error("content", "office.pattern.needed"));
        }
        if (pattern.length() > most) {
            found.add(Finding.error("content", "office.pattern.long", most));
        }
        return found;
    }

    /** The name without its ending; what no file name may hold becomes a hyphen. */
    public static String name(String pattern, Map<String, String> places) {
        String named = PLACE.matcher(pattern)
                .replaceAll(found -> Matcher.quoteReplacement(places.getOrDefault(found.group(1), "")));
        return FORBIDDEN.matcher(named).replaceAll("-").strip();
    }
}
