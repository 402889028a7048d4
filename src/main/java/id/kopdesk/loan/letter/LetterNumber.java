package id.kopdesk.loan.letter;

import id.kopdesk.base.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sender's way of numbering letters. In the pattern stand {NO} ({NO3}: at least three digits), {BULAN} (Roman month)
 * and {TAHUN}; the count begins anew each year.
 */
public record LetterNumber(String pattern) {
    private static final Pattern MARK = Pattern.compile("\\{([A-Z]+)(\\d?)}");
    private static final List<String> ROMAN =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");
    /** As many letters as a pattern or a number may have. */
    public static final int MOST = 80;

    /** Nothing where the pattern can be counted by. */
    public List<Finding> check() {
        boolean known = MARK.matcher(pattern)
                .results()
                .allMatch(m -> List.of("NO", "BULAN", "TAHUN").contains(m.group(1)));
        boolean once = MARK.matcher(pattern)
                        .results()
                        .filter(m -> m.group(1).equals("NO"))
                        .count()
                == 1;
        boolean plain = !MARK.matcher(pattern).replaceAll("").matches(".*[{}].*");
        return known && once && plain && pattern.length() <= MOST - 10
                ? List.of()
                : List.of(Finding.error("pattern", "loan.letter.pattern", "{NO}", "{BULAN}", "{TAHUN}"));
    }

    /** @param serial of the year, from 1 */
    public String of(long serial, LocalDate dated) {
        return MARK.matcher(pattern)
                .replaceAll(mark -> Matcher.quoteReplacement(
                        switch (mark.group(1)) {
                            case "NO" -> {
                                int digits = mark.group(2).isEmpty() ? 1 : Math.max(1, Integer.parseInt(mark.group(2)));
                                yield String.format(Locale.ROOT, "%0" + digits + "d", serial);
                            }
                            case "BULAN" -> ROMAN.get(dated.getMonthValue() - 1);
                            case "TAHUN" -> Integer.toString(dated.getYear());
                            default -> mark.group();
                        }));
    }

    /** The serial in a number that follows the pattern, in that year and whatever month. */
    public OptionalLong serial(String number, int year) {
        StringBuilder expression = new StringBuilder();
        int from = 0;
        Matcher mark = MARK.matcher(pattern);
        while (mark.find()) {
            expression.append(Pattern.quote(pattern.substring(from, mark.start())));
            expression.append(
                    switch (mark.group(1)) {
                        case "NO" -> "(\\d{1,9})";
                        case "BULAN" -> "[IVX]{1,4}";
                        case "TAHUN" -> Integer.toString(year);
                        default -> Pattern.quote(mark.group());
                    });
            from = mark.end();
        }
        expression.append(Pattern.quote(pattern.substring(from)));
        Matcher found =
                Pattern.compile(expression.toString(), Pattern.CASE_INSENSITIVE).matcher(number.strip());
        return found.matches() && found.groupCount() == 1
                ? OptionalLong.of(Long.parseLong(found.group(1)))
                : OptionalLong.empty();
    }
}
