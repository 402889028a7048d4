package id.kopdesk.region;

import id.kopdesk.base.CleanText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Looks a text up among names: whole, beginning, beginning of a word, inside, and misspelt by a letter or two. */
final class RegionSearch {
    private static final int WORST = 6;

    private final Region[] regions;
    private final String[] words;

    RegionSearch(Region[] regions) {
        this.regions = regions;
        this.words = new String[regions.length];
        Map<String, String> known = new HashMap<>();
        Arrays.setAll(words, i -> known.computeIfAbsent(regions[i].name(), CleanText::sortName));
    }

    List<Region> find(String text, int limit) {
        String wanted = CleanText.sortName(text);
        if (wanted.isEmpty() || limit <= 0) {
            return List.of();
        }
        String joined = wanted.replace(" ", "");
        int allowed = joined.length() < 4 ? 0 : joined.length() < 8 ? 1 : 2;
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            int rank = rank(words[i], wanted, joined, allowed);
            if (rank < WORST) {
                hits.add(new Hit(rank, regions[i]));
            }
        }
        hits.sort(Comparator.comparingInt(Hit::rank)
                .thenComparing(hit -> hit.region().level())
                .thenComparing(hit -> hit.region().name().length())
                .thenComparing(hit -> hit.region().code()));
        return hits.stream().limit(limit).map(Hit::region).toList();
    }

    private static int rank(String name, String wanted, String joined, int allowed) {
        if (name.equals(wanted)) {
            return 0;
        }
        if (name.startsWith(wanted)) {
            return 1;
        }
        String close = name.replace(" ", "");
        if (close.equals(joined)) {
            return 0;
        }
        if (close.startsWith(joined)) {
            return 1;
        }
        int at = name.indexOf(wanted);
        if (at > 0) {
            return name.charAt(at - 1) == ' ' ? 2 : 3;
        }
        int distance = allowed == 0 ? 1 : EditDistance.of(close, joined, allowed);
        return distance <= allowed ? 3 + distance : WORST;
    }

    private record Hit(int rank, Region region) {}
}
