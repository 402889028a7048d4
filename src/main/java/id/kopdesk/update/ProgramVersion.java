package id.kopdesk.update;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version such as {@code 1.4.2} or {@code 1.5.0-SNAPSHOT}.
 *
 * @param numbers one to four
 * @param suffix of a version before the one that the numbers name; empty for a release
 */
public record ProgramVersion(List<Integer> numbers, String suffix) implements Comparable<ProgramVersion> {
    private static final Pattern FORM = Pattern.compile("(\\d{1,6}(?:\\.\\d{1,6}){0,3})(?:-([0-9A-Za-z.]{1,40}))?");

    public ProgramVersion {
        numbers = List.copyOf(numbers);
    }

    /** Empty for what is no version, such as that of a program run from its sources. */
    public static Optional<ProgramVersion> of(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        List<Integer> numbers =
                Arrays.stream(form.group(1).split("\\.")).map(Integer::valueOf).toList();
        return Optional.of(
                new ProgramVersion(numbers, Optional.ofNullable(form.group(2)).orElse("")));
    }

    /** By the numbers, 1.2 as 1.2.0; then what comes before a release before the release. */
    @Override
    public int compareTo(ProgramVersion other) {
        for (int i = 0; i < Math.max(numbers.size(), other.numbers.size()); i++) {
            int difference = Integer.compare(number(i), other.number(i));
            if (difference != 0) {
                return difference;
            }
        }
        return suffix.isEmpty() || other.suffix.isEmpty()
                ? Boolean.compare(suffix.isEmpty(), other.suffix.isEmpty())
                : suffix.compareTo(other.suffix);
    }

    private int number(int place) {
        return place < numbers.size() ? numbers.get(place) : 0;
    }

    @Override
    public String toString() {
        String plain = String.join(".", numbers.stream().map(String::valueOf).toList());
        return suffix.isEmpty() ? plain : plain + "-" + suffix;
    }
}
