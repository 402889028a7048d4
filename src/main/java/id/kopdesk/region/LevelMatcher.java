package id.kopdesk.region;

import id.kopdesk.base.CleanText;
import id.kopdesk.base.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Judges one written name among the regions below one parent. */
final class LevelMatcher {
    private final Region.Level level;
    private final String field;

    LevelMatcher(Region.Level level) {
        this.level = level;
        this.field = field(level);
    }

    static String field(Region.Level level) {
        return switch (level) {
            case PROVINCE -> "province";
            case REGENCY -> "regency";
            case SUBDISTRICT -> "subdistrict";
            case VILLAGE -> "village";
        };
    }

    RegionMatch judge(String written, Siblings among) {
        Map<Region, Siblings.Closeness> fitting = new LinkedHashMap<>();
        Map<Region, Siblings.Closeness> otherType = new LinkedHashMap<>();
        for (Affix reading : Affix.readings(written, level)) {
            among.look(reading.name())
                    .ifPresent(found -> found.regions()
                            .forEach(region -> (reading.allows(region.type()) ? fitting : otherType)
                                    .merge(region, found.closeness(), (a, b) -> a.compareTo(b) <= 0 ? a : b)));
        }
        if (fitting.size() == 1 && !(level == Region.Level.VILLAGE && !otherType.isEmpty())) {
            Map.Entry<Region, Siblings.Closeness> only =
                    fitting.entrySet().iterator().next();
            return single(only.getKey(), only.getValue(), written);
        }
        if (fitting.isEmpty() && level == Region.Level.VILLAGE && otherType.size() == 1) {
            Region only = otherType.keySet().iterator().next();
            Finding kind = Finding.warning(field, "region.match.otherKind", shown(written), only.name());
            Affix reading = Affix.readings(written, level).get(0);
            boolean rival = among.hasNear(reading.name(), other -> reading.allows(other.type()));
            return rival || otherType.containsValue(Siblings.Closeness.SPELLING)
                    ? new RegionMatch.Doubtful(List.of(new RegionMatch.Candidate(only, 85)), List.of(kind))
                    : new RegionMatch.Sure(only.code(), List.of(kind));
        }
        fitting.putAll(otherType);
        return fitting.isEmpty() ? misspelt(written, among) : several(written, fitting);
    }

    private RegionMatch single(Region region, Siblings.Closeness closeness, String written) {
        return switch (closeness) {
            case SAME -> new RegionMatch.Exact(region.code());
            case SPACING ->
                new RegionMatch.Sure(
                        region.code(),
                        List.of(Finding.warning(field, "region.match.spacing", shown(written), region.name())));
            case SPELLING ->
                new RegionMatch.Sure(
                        region.code(),
                        List.of(Finding.warning(field, "region.match.spelling", shown(written), region.name())));
        };
    }

    private RegionMatch several(String written, Map<Region, Siblings.Closeness> found) {
        List<RegionMatch.Candidate> candidates = new ArrayList<>();
        found.forEach((region, closeness) ->
                candidates.add(new RegionMatch.Candidate(region, 100 - 5 * closeness.ordinal())));
        String key = found.size() > 1 ? "region.match.several" : "region.match.otherType";
        return new RegionMatch.Doubtful(candidates, List.of(Finding.warning(field, key, shown(written))));
    }

    private RegionMatch misspelt(String written, Siblings among) {
        List<RegionMatch.Candidate> near = among.near(Affix.bare(written, level));
        if (near.isEmpty()) {
            return new RegionMatch.None(List.of(Finding.error(field, "region.match.none", shown(written))));
        }
        return new RegionMatch.Doubtful(near, List.of(Finding.warning(field, "region.match.near", shown(written))));
    }

    static String shown(String written) {
        return CleanText.of(written);
    }
}
