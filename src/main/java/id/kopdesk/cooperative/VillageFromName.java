package id.kopdesk.cooperative;

import id.kopdesk.base.CleanText;
import id.kopdesk.base.Finding;
import id.kopdesk.region.Candidates;
import id.kopdesk.region.Region;
import id.kopdesk.region.RegionClue;
import id.kopdesk.region.RegionMatch;
import id.kopdesk.region.RegionMatcher;
import id.kopdesk.region.Siblings;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the village inside a cooperative's name, strictly inside the subdistrict that the row says (names follow Juklak
 * Menkop 1/2025: "Koperasi Desa Merah Putih", the village, and where names collide the subdistrict). What could mean
 * two villages, or only nearly means one, is left to a person. Safe for any thread.
 */
public final class VillageFromName {
    private static final int DEPTH = 3;

    private final RegionMatcher regions;

    public VillageFromName(RegionMatcher regions) {
        this.regions = regions;
    }

    /** @param place province, regency and subdistrict as the row has them; a village in it is not looked at */
    public RegionMatch find(String cooperativeName, RegionClue place) {
        RegionMatch parent = regions.match(place.parents());
        if (parent.taken().isPresent() && Region.Level.of(parent.taken().orElseThrow()) == Region.Level.SUBDISTRICT) {
            return Candidates.with(inside(cooperativeName, parent.taken().orElseThrow()), parent.findings());
        }
        return asked(cooperativeName, parent, place);
    }

    /** @param subdistrict code of a subdistrict that the tree has */
    public RegionMatch inside(String cooperativeName, String subdistrict) {
        List<Region> path = regions.tree().path(subdistrict);
        if (path.size() != DEPTH) {
            throw new IllegalArgumentException("not a subdistrict: " + subdistrict);
        }
        VillageNameHead head = VillageNameHead.of(cooperativeName, subdistrict.substring(0, 2));
        if (head.words().isEmpty()) {
            return new RegionMatch.None(List.of(Finding.error("name", "region.name.empty")));
        }
        VillageNameTail tail = new VillageNameTail(head, path);
        Siblings villages = regions.inside(subdistrict, Region.Level.VILLAGE);
        VillageNameReadings readings = VillageNameReadings.of(head, tail, villages);
        List<Finding> findings = new ArrayList<>();
        if (!head.marked()) {
            findings.add(Finding.warning("name", "region.name.unmarked", CleanText.of(cooperativeName)));
        }
        tail.otherPlace()
                .ifPresent(other -> findings.add(Finding.warning(
                        "subdistrict",
                        "region.name.otherPlace",
                        other,
                        path.get(2).name())));
        if (readings.found().size() == 1 && findings.isEmpty()) {
            return readings.only();
        }
        return new VillageNameDoubts(regions, head, tail, readings).asked(subdistrict, findings);
    }

    /** The subdistrict itself is in doubt: what the name means in each that might be meant. */
    private RegionMatch asked(String name, RegionMatch parent, RegionClue place) {
        List<RegionMatch.Candidate> candidates = new ArrayList<>();
        for (RegionMatch.Candidate above : parent.candidates()) {
            if (above.region().level() == Region.Level.SUBDISTRICT) {
                RegionMatch found = inside(name, above.code());
                found.taken()
                        .flatMap(regions.tree()::find)
                        .ifPresent(village -> candidates.add(new RegionMatch.Candidate(village, above.score())));
                found.candidates().stream()
                        .map(one -> new RegionMatch.Candidate(one.region(), Math.min(one.score(), above.score())))
                        .forEach(candidates::add);
            }
        }
        if (candidates.isEmpty()) {
            RegionMatch regency = regions.match(new RegionClue(place.province(), place.regency(), "", ""));
            regency.taken()
                    .filter(code -> Region.Level.of(code) == Region.Level.REGENCY)
                    .ifPresent(code -> candidates.addAll(VillageNameDoubts.anywhere(regions, name, code)));
        }
        List<Finding> findings = new ArrayList<>(parent.findings());
        if (place.subdistrict().isBlank()) {
            findings.add(Finding.warning("subdistrict", "region.match.parentMissing"));
        }
        if (candidates.isEmpty()) {
            findings.add(Finding.error("village", "region.match.none", CleanText.of(name)));
        }
        return Candidates.doubtOrNone(candidates, findings);
    }
}
