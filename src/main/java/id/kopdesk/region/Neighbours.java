package id.kopdesk.region;

import id.kopdesk.base.Finding;
import java.util.ArrayList;
import java.util.List;

/** A village that its subdistrict does not have: the same name elsewhere in the regency is offered, never taken. */
final class Neighbours {
    private static final int SCORE = 70;

    private Neighbours() {}

    static RegionMatch offer(RegionMatcher matcher, RegionMatch found, String written, String subdistrict) {
        List<RegionMatch.Candidate> candidates = new ArrayList<>(found.candidates());
        List<Finding> findings = new ArrayList<>(found.findings());
        String name = Affix.bare(written, Region.Level.VILLAGE);
        Region.parentOf(subdistrict)
                .flatMap(
                        regency -> matcher.inside(regency, Region.Level.VILLAGE).look(name))
                .ifPresent(look -> look.regions().stream()
                        .filter(region -> !RegionTree.isAtOrBelow(region.code(), subdistrict))
                        .forEach(region -> {
                            candidates.add(new RegionMatch.Candidate(region, SCORE));
                            String where = matcher.tree()
                                    .find(region.parentCode().orElseThrow())
                                    .map(Region::name)
                                    .orElse("");
                            findings.add(
                                    Finding.warning("subdistrict", "region.match.elsewhere", region.name(), where));
                        }));
        return Candidates.doubtOrNone(candidates, findings);
    }
}
