package id.kopdesk.ui;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as Indonesians type them: 31/10/2026, 31-10-2026, 31.10.26, 31 Okt 2026, 31 Oktober 2026, 2026-10-31. */
public final class DateText {
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/.\\- ](\\d{1,2})[/.\\- ](\\d{4}|\\d{2})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern NAMED = Pattern.compile("(\\d{1,2})[ .\\-/]*([a-z]{3,9})\\.?[ .\\-/]*(\\d{4}|\\d{2})");
    /** Short and long names, Indonesian and English, by their first letters. */
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("peb", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("mei", 5),
            Map.entry("may", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("agu", 8),
            Map.entry("ags", 8),
            Map.entry("agt", 8),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("okt", 10),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("nop", 11),
            Map.entry("des", 12),
            Map.entry("dec", 12));

    private DateText() {}

    /** Empty when the text is no date of the calendar; two-digit years lie between 2000 and 2099. */
    public static Optional<LocalDate> parse(String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        Matcher day = DAY_FIRST.matcher(text);
        if (day.matches()) {
            return of(day.group(3), Integer.parseInt(day.group(2)), day.group(1));
        }
        Matcher year = YEAR_FIRST.matcher(text);
        if (year.matches()) {
            return of(year.group(1), Integer.parseInt(year.group(2)), year.group(3));
        }
        Matcher named = NAMED.matcher(text);
        if (named.matches()) {
            Integer month = MONTHS.get(named.group(2).substring(0, 3));
            return month == null ? Optional.empty() : of(named.group(3), month, named.group(1));
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> of(String year, int month, String day) {
        try {
            int y = Integer.parseInt(year);
            return Optional.of(LocalDate.of(y < 100 ? 2000 + y : y, month, Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
