package id.kopdesk.region;

import id.kopdesk.base.CleanText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        String words = CleanText.sortName(name);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        List<Region> letters = byLetters.getOrDefault(letters(words), List.of());
        if (!letters.isEmpty()) {
            boolean same = byWords.containsKey(words);
            return Optional.of(new Found(same ? Closeness.SAME : Closeness.SPACING, letters));
        }
        List<Region> spelt = bySpelling.getOrDefault(Spelling.key(words), List.of());
        return spelt.isEmpty() ? Optional.empty() : Optional.of(new Found(Closeness.SPELLING, spelt));
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
