package id.kopdesk.cooperative;

import id.kopdesk.base.Finding;
import id.kopdesk.region.Region;
import id.kopdesk.region.RegionMatch;
import id.kopdesk.region.Siblings;
import id.kopdesk.region.Siblings.Closeness;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every village that the name can be read as, with how near the writing is. */
record VillageNameReadings(
        VillageNameHead head, Siblings villages, Map<Region, Closeness> found, Map<Region, String> written) {
    private static final Set<String> VILLAGE_WORDS = Set.of("DESA", "DS", "KELURAHAN", "KEL");

    static VillageNameReadings of(VillageNameHead head, VillageNameTail tail, Siblings villages) {
        VillageNameReadings readings =
                new VillageNameReadings(head, villages, new LinkedHashMap<>(), new LinkedHashMap<>());
        for (int from : head.starts()) {
            for (int to : tail.ends()) {
                if (from < to) {
                    readings.read(from, to);
                }
            }
        }
        return readings;
    }

    private void read(int from, int to) {
        villages.lookSorted(head.text(from, to)).ifPresent(look -> keep(look, head.text(from, to)));
        for (int word = from + 1; word < to - 1; word++) {
            if (VILLAGE_WORDS.contains(head.words().get(word))) {
                Optional<Siblings.Found> first = villages.lookSorted(head.text(from, word));
                Optional<Siblings.Found> second = villages.lookSorted(head.text(word + 1, to));
                if (first.isPresent()
                        && second.isPresent()
                        && first.get().regions().equals(second.get().regions())) {
                    keep(first.get(), head.text(from, word));
                }
            }
        }
    }

    private void keep(Siblings.Found look, String text) {
        for (Region region : look.regions()) {
            Closeness known = found.get(region);
            if (known == null || look.closeness().compareTo(known) < 0) {
                found.put(region, look.closeness());
                written.put(region, text);
            }
        }
    }

    /** The match of the one village that was found. */
    RegionMatch only() {
        Region village = found.keySet().iterator().next();
        Closeness closeness = found.values().iterator().next();
        List<Finding> findings = new ArrayList<>();
        String text = written.getOrDefault(village, "");
        if (closeness == Closeness.SPACING) {
            findings.add(Finding.warning("village", "region.match.spacing", text, village.name()));
        } else if (closeness == Closeness.SPELLING) {
            findings.add(Finding.warning("village", "region.match.spelling", text, village.name()));
        }
        boolean otherSort = head.contradicts(sort(village));
        if (otherSort) {
            findings.add(Finding.warning("village", "region.match.otherKind", text, village.name()));
        }
        boolean rival = otherSort && villages.hasNear(text, other -> !head.contradicts(sort(other)));
        if (rival || (otherSort && closeness == Closeness.SPELLING)) {
            return new RegionMatch.Doubtful(List.of(new RegionMatch.Candidate(village, 85)), findings);
        }
        return findings.isEmpty()
                ? new RegionMatch.Exact(village.code())
                : new RegionMatch.Sure(village.code(), findings);
    }

    /** The villages found, those of the sort that the name speaks of first. */
    List<RegionMatch.Candidate> candidates() {
        List<RegionMatch.Candidate> candidates = new ArrayList<>();
        found.forEach((village, closeness) -> candidates.add(new RegionMatch.Candidate(
                village, 100 - 3 * closeness.ordinal() - (head.contradicts(sort(village)) ? 5 : 0))));
        return candidates;
    }

    private static VillageNameHead.Sort sort(Region village) {
        return village.type() == Region.Type.URBAN_WARD ? VillageNameHead.Sort.URBAN : VillageNameHead.Sort.RURAL;
    }
}
