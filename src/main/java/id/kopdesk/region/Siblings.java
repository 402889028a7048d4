package id.kopdesk.region;

import id.kopdesk.base.CleanText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The regions below one parent, looked up by a written name without its affixes. */
public final class Siblings {
    /** How near a found name is to the written one; the nearest first. */
    public enum Closeness {
        SAME,
        SPACING,
        SPELLING
    }

    /** @param regions one, or several that the writing cannot tell apart */
    public record Found(Closeness closeness, List<Region> regions) {}

    private static final int SHOWN = 5;
    private static final int FAR = 6;
    private static final Pattern NUMERALS = Pattern.compile("(?<=\\b[IVX]{1,4}) (?=[IVX]{1,4}\\b)");

    private final List<Region> regions;
    private final Map<String, List<Region>> byWords = new HashMap<>();
    private final Map<String, List<Region>> byLetters = new HashMap<>();
    private final Map<String, List<Region>> bySpelling = new HashMap<>();

    public Siblings(List<Region> regions) {
        this.regions = List.copyOf(regions);
        for (Region region : regions) {
            String words = CleanText.sortName(region.name());
            byWords.computeIfAbsent(words, key -> new ArrayList<>()).add(region);
            byLetters.computeIfAbsent(letters(words), key -> new ArrayList<>()).add(region);
            bySpelling
                    .computeIfAbsent(Spelling.key(words), key -> new ArrayList<>())
                    .add(region);
        }
    }

    public List<Region> regions() {
        return regions;
    }

    /** The regions that the name can only mean; empty if it would have to be misspelt. */
    public Optional<Found> look(String name) {
        return lookSorted(CleanText.sortName(name));
    }

    /** As {@link #look}, for a name that is in the sort form already. */
    public Optional<Found> lookSorted(String words) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        List<Region> letters = byLetters.getOrDefault(letters(words), List.of());
        if (!letters.isEmpty()) {
            boolean same = byWords.containsKey(words);
            return Optional.of(new Found(same ? Closeness.SAME : Closeness.SPACING, letters));
        }
        List<Region> spelt = bySpelling.getOrDefault(Spelling.key(words), List.of());
        return spelt.isEmpty()
                ? Optional.empty()
                : Optional.of(new Found(Closeness.SPELLING, withRivals(words, spelt)));
    }

    /** These regions and every other that is as near letter by letter: a rule of spelling must not outvote a slip. */
    private List<Region> withRivals(String words, List<Region> spelt) {
        String written = Spelling.written(words);
        int nearest = spelt.stream()
                .mapToInt(region -> EditDistance.of(written, plain(region), FAR))
                .min()
                .orElse(0);
        return regions.stream()
                .filter(region -> spelt.contains(region)
                        || (nearest > 0 && EditDistance.of(written, plain(region), nearest) <= nearest))
                .toList();
    }

    /** Whether another region of an allowed type is but one or two letters from this name. */
    public boolean hasNear(String words, Predicate<Region> allowed) {
        String written = Spelling.written(words);
        return regions.stream()
                .filter(allowed)
                .anyMatch(region -> EditDistance.of(written, plain(region), 2) <= (written.length() < 6 ? 1 : 2));
    }

    private static String plain(Region region) {
        return Spelling.written(CleanText.sortName(region.name()));
    }

    /** Regions whose names are near enough to be offered, the nearest first, at most five. */
    public List<RegionMatch.Candidate> near(String name) {
        String words = CleanText.sortName(name);
        String key = Spelling.key(words);
        List<RegionMatch.Candidate> near = new ArrayList<>();
        for (Map.Entry<String, List<Region>> entry : byWords.entrySet()) {
            int score = score(words, key, entry.getKey());
            if (score > 0) {
                entry.getValue().forEach(region -> near.add(new RegionMatch.Candidate(region, score)));
            }
        }
        near.sort(Comparator.comparingInt(RegionMatch.Candidate::score)
                .reversed()
                .thenComparing(RegionMatch.Candidate::code));
        return near.size() > SHOWN ? near.subList(0, SHOWN) : near;
    }

    private static int score(String words, String key, String other) {
        String otherKey = Spelling.key(other);
        int longest = Math.max(key.length(), otherKey.length());
        int limit = Math.max(1, longest / 4);
        int distance = EditDistance.of(key, otherKey, limit);
        if (distance <= limit) {
            return 100 - 100 * distance / (longest + 1);
        }
        boolean part =
                (" " + words + " ").contains(" " + other + " ") || (" " + other + " ").contains(" " + words + " ");
        return part ? 60 : 0;
    }

    /** The name without its blanks, but for those between numerals: "I,II" is not "III". */
    private static String letters(String words) {
        return NUMERALS.matcher(words).replaceAll("-").replace(" ", "");
    }
}
