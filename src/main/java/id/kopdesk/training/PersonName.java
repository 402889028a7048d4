package id.kopdesk.training;

import id.kopdesk.base.CleanText;
import java.util.regex.Pattern;

/** Names as lists have them, with running numbers and titles before and behind. */
public final class PersonName {
    private static final Pattern NUMBER = Pattern.compile("^\\s*\\d{1,4}\\s*[.):-]\\s*");
    /** Only what is a title and never a name of its own: "Gusti", "Andi" and "Ida" stay. */
    private static final Pattern BEFORE = Pattern.compile(
            "^(?:(?:H|HJ|HAJI|HAJJAH|KH|KYAI|USTADZ|USTADZAH|UST|DRS|DRA|DR|IR|PROF|BAPAK|BPK|IBU|SDR|SDRI|SDRA|TN|NY)\\s+)+");

    private static final Pattern BEHIND = Pattern.compile(
            "(?:\\s+(?:S ?E|S ?H|S ?T|S ?P|S ?I ?P|S PD(?: I)?|SPD|S SOS|S ?AG|S KOM|S KEP|S ?HUT|S PI|S PT|S TP|S"
                    + " STP|S AP|S AK|S IK|S KM|SKM|SST|S FARM|S PSI|S HI|S EI|S THI|A MD(?: [A-Z]{1,3})?|AMD|M ?M|M ?SI|M"
                    + " ?PD|M ?H|M ?AP|M ?KOM|M ?T|M ?E|M SC|MSC|MBA|B ?A|BBA|B SC|APT|AK|CA|PH ?D))+$");

    private PersonName() {}

    /** The name as it is to be written: cleaned, without a running number before it. */
    public static String tidy(String raw) {
        return CleanText.of(NUMBER.matcher(CleanText.of(raw)).replaceFirst(""));
    }

    /** The form by which people are told apart: capitals, titles gone; a name of titles only stays whole. */
    public static String matching(String raw) {
        String tidy = tidy(raw);
        int comma = tidy.indexOf(',');
        String whole = CleanText.sortName(tidy);
        String bare = CleanText.sortName(comma > 0 ? tidy.substring(0, comma) : tidy);
        String front = BEFORE.matcher(bare).replaceFirst("");
        String both = comma > 0 ? front : BEHIND.matcher(front).replaceFirst("");
        return both.isBlank() ? whole : both.strip();
    }
}
