package id.kopdesk.account;

import id.kopdesk.base.FreeTexts.Passage;
import id.kopdesk.base.PersonalData;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds those whose data is destroyed in sentences: by name in the texts of their own cooperative (or, with two words at
 * least, where a text or a person belongs to none), by NIK and phone anywhere, in whatever way the digits are set apart.
 */
final class NamedPeople {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern DIGITS = Pattern.compile("\\d[\\d .()/-]*\\d");
    private static final Pattern PHONE = Pattern.compile("\\+?[\\d .()-]{9,20}");
    private static final String APART = "[ .()/-]*";
    private static final int SHORTEST_NAME = 3;

    private final Map<String, List<Person>> byWord = new HashMap<>();
    private final Map<String, Person> byNumber = new HashMap<>();
    private final Set<Integer> lengths = new TreeSet<>();

    /** @param pattern of the name; empty for one that no text can be searched for */
    private record Person(Optional<Pattern> pattern, int words, Optional<UUID> cooperative) {}

    private record Hit(Person person, Pattern pattern) {}

    /** @param numbers phones and NIK among whatever else is kept of the person */
    void add(String name, Optional<UUID> cooperative, List<String> numbers) {
        List<String> words = words(name);
        boolean told = String.join("", words).length() >= SHORTEST_NAME;
        Optional<Pattern> pattern = told
                ? Optional.of(Pattern.compile("(?iu)(?<![\\p{L}\\p{N}])"
                        + words.stream().map(Pattern::quote).collect(Collectors.joining("[\\s.'’-]+"))
                        + "(?![\\p{L}\\p{N}])"))
                : Optional.empty();
        Person person = new Person(pattern, words.size(), cooperative);
        if (told) {
            byWord.computeIfAbsent(words.get(0), w -> new ArrayList<>()).add(person);
        }
        for (String number : numbers) {
            core(number).ifPresent(core -> {
                byNumber.put(core, person);
                lengths.add(core.length());
            });
        }
    }

    boolean isEmpty() {
        return byWord.isEmpty() && byNumber.isEmpty();
    }

    /** @return what takes them out of such a text; empty where it names nobody */
    Optional<UnaryOperator<String>> without(Passage passage) {
        Set<Pattern> found = new LinkedHashSet<>();
        numbers(passage.text()).forEach(hit -> found.add(hit.pattern()));
        names(passage.text(), passage.cooperative()).forEach(hit -> found.add(hit.pattern()));
        return found.isEmpty() ? Optional.empty() : Optional.of(text -> without(text, found));
    }

    /** Whether words that belong to no cooperative, such as a search, name one of them. */
    boolean named(String words) {
        return !numbers(words).isEmpty() || !names(words, Optional.empty()).isEmpty();
    }

    private static String without(String text, Set<Pattern> found) {
        String rest = text;
        for (Pattern pattern : found) {
            rest = pattern.matcher(rest)
                    .replaceAll(
                            hit -> Matcher.quoteReplacement(stroke(hit.group().length())));
        }
        return rest;
    }

    /** Never longer than what stood there, so that it fits where that did. */
    private static String stroke(int length) {
        return length >= PersonalData.DESTROYED.length() ? PersonalData.DESTROYED : "…";
    }

    private List<Hit> names(String text, Optional<UUID> cooperative) {
        List<Hit> hits = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        Set<String> seen = new LinkedHashSet<>();
        while (word.find()) {
            seen.add(word.group().toLowerCase(Locale.ROOT));
        }
        for (String one : seen) {
            for (Person person : byWord.getOrDefault(one, List.of())) {
                boolean near =
                        person.cooperative().isPresent() && person.cooperative().equals(cooperative);
                boolean nobodys = person.cooperative().isEmpty() || cooperative.isEmpty();
                if (near || (nobodys && person.words() > 1)) {
                    person.pattern().filter(p -> p.matcher(text).find()).ifPresent(p -> hits.add(new Hit(person, p)));
                }
            }
        }
        return hits;
    }

    private List<Hit> numbers(String text) {
        List<Hit> hits = new ArrayList<>();
        Matcher run = DIGITS.matcher(text);
        while (run.find()) {
            String digits = run.group().replaceAll("\\D", "");
            for (int length : lengths) {
                for (int at = 0; at + length <= digits.length(); at++) {
                    String core = digits.substring(at, at + length);
                    Person person = byNumber.get(core);
                    if (person != null) {
                        hits.add(new Hit(person, apart(core)));
                    }
                }
            }
        }
        return hits;
    }

    private static Pattern apart(String core) {
        String digits = core.chars().mapToObj(c -> String.valueOf((char) c)).collect(Collectors.joining(APART));
        return Pattern.compile(core.length() == 16 ? digits : "(?:\\+?62|0)?" + APART + digits);
    }

    /** A NIK as it is; of a phone what follows the code of the country or the first zero. */
    private static Optional<String> core(String number) {
        String digits = number.replaceAll("\\D", "");
        if (digits.length() == 16 && number.strip().equals(digits)) {
            return Optional.of(digits);
        }
        if (!PHONE.matcher(number.strip()).matches()) {
            return Optional.empty();
        }
        String core = digits.replaceFirst("^(?:62|0)", "");
        return core.length() < 8 || core.length() > 13 ? Optional.empty() : Optional.of(core);
    }

    /** Without titles: what follows a comma, and what ends in a dot. */
    private static List<String> words(String name) {
        String bare = name.contains(",") ? name.substring(0, name.indexOf(',')) : name;
        return Arrays.stream(bare.strip().split("\\s+"))
                .filter(word -> !word.endsWith("."))
                .flatMap(word -> WORD.matcher(word).results().map(found -> found.group()))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
    }
}
