package id.kopdesk.intake;

import id.kopdesk.base.CleanText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as clerks write them: "31/07/2025", "31-7-25", "31 Juli 2025", "Kamis, 31 Juli 2025", "2025-07-31". The day
 * comes before the month, always; "07/31/2025" is no date here, for nobody can tell 07/08 from 08/07 afterwards.
 */
final class TextDates {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ]\\d.*)?");
    private static final Pattern FIGURES = Pattern.compile("(\\d{1,2})[/.\\- ](\\d{1,2})[/.\\- ](\\d{4}|\\d{2})");
    private static final Pattern NAMED =
            Pattern.compile("(?:[A-Z']+,? +)?(\\d{1,2})[ \\-/]+([A-Z]+)\\.?[ \\-/]+(\\d{4}|\\d{2})");
    private static final List<String> MONTHS =
            List.of("JAN", "FEB", "MAR", "APR", "MEI", "JUN", "JUL", "AGU", "SEP", "OKT", "NOV", "DES");
    private static final List<String> OTHER = List.of("", "PEB", "", "", "MAY", "", "", "AUG", "", "OCT", "NOP", "DEC");
    private static final int YEARS_AHEAD = 2;

    private TextDates() {}

    static Optional<LocalDate> parse(String raw, LocalDate today) {
        String text = CleanText.of(raw).toUpperCase(Locale.ROOT);
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return date(number(iso, 1), number(iso, 2), number(iso, 3));
        }
        Matcher figures = FIGURES.matcher(text);
        if (figures.matches()) {
            return date(year(figures.group(3), today), number(figures, 2), number(figures, 1));
        }
        Matcher named = NAMED.matcher(text);
        return named.matches()
                ? month(named.group(2)).flatMap(m -> date(year(named.group(3), today), m, number(named, 1)))
                : Optional.empty();
    }

    private static Optional<Integer> month(String word) {
        String head = word.length() > 3 ? word.substring(0, 3) : word;
        int at = List.of("AGS", "AGT").contains(head)
                ? 7
                : Math.max(MONTHS.indexOf(head), head.isEmpty() ? -1 : OTHER.indexOf(head));
        return at < 0 ? Optional.empty() : Optional.of(at + 1);
    }

    /** Two figures mean a year up to two years from now, else one of the last century. */
    private static int year(String figures, LocalDate today) {
        int year = Integer.parseInt(figures);
        if (figures.length() > 2) {
            return year;
        }
        int century = today.getYear() / 100 * 100;
        return century + year <= today.getYear() + YEARS_AHEAD ? century + year : century - 100 + year;
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
