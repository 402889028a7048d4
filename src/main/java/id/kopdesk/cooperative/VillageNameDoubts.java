package id.kopdesk.cooperative;

import id.kopdesk.base.CleanText;
import id.kopdesk.base.Finding;
import id.kopdesk.region.Candidates;
import id.kopdesk.region.Region;
import id.kopdesk.region.RegionMatch;
import id.kopdesk.region.RegionMatcher;
import id.kopdesk.region.Siblings;
import java.util.ArrayList;
import java.util.List;

/** What is offered to a person where the name alone does not decide. */
record VillageNameDoubts(
        RegionMatcher regions, VillageNameHead head, VillageNameTail tail, VillageNameReadings readings) {
    private static final int HELD = 80;
    private static final int ELSEWHERE = 70;

    RegionMatch asked(String subdistrict, List<Finding> why) {
        List<Finding> findings = new ArrayList<>(why);
        List<RegionMatch.Candidate> candidates = new ArrayList<>(readings.candidates());
        if (candidates.size() > 1) {
            findings.add(Finding.warning("village", "region.match.several", body()));
        }
        if (candidates.isEmpty()) {
            Siblings villages = regions.inside(subdistrict, Region.Level.VILLAGE);
            candidates.addAll(held(villages));
            tail.ends().stream()
                    .filter(end -> end > start())
                    .forEach(end -> candidates.addAll(villages.near(head.text(start(), end))));
        }
        String regency = subdistrict.substring(0, subdistrict.lastIndexOf('.'));
        if (readings.found().isEmpty() || tail.otherPlace().isPresent()) {
            candidates.addAll(elsewhere(regency, subdistrict, findings));
        }
        if (readings.found().isEmpty()) {
            findings.add(
                    candidates.isEmpty()
                            ? Finding.error("village", "region.match.none", body())
                            : Finding.warning("village", "region.match.near", body()));
        }
        return Candidates.doubtOrNone(candidates, findings);
    }

    /** Villages whose whole name stands somewhere in the cooperative's: behind it may stand a name of its own. */
    private List<RegionMatch.Candidate> held(Siblings villages) {
        String body = " " + body() + " ";
        return villages.regions().stream()
                .filter(village -> body.contains(" " + CleanText.sortName(village.name()) + " "))
                .map(village -> new RegionMatch.Candidate(village, HELD))
                .toList();
    }

    private List<RegionMatch.Candidate> elsewhere(String regency, String subdistrict, List<Finding> findings) {
        List<RegionMatch.Candidate> candidates = new ArrayList<>();
        Siblings all = regions.inside(regency, Region.Level.VILLAGE);
        for (int end : tail.ends()) {
            if (end > start()) {
                all.lookSorted(head.text(start(), end))
                        .ifPresent(look -> look.regions().stream()
                                .filter(village -> !village.code().startsWith(subdistrict + "."))
                                .forEach(village -> candidates.add(new RegionMatch.Candidate(village, ELSEWHERE))));
            }
        }
        candidates.stream()
                .findFirst()
                .flatMap(one -> regions.tree().find(one.region().parentCode().orElseThrow()))
                .ifPresent(where -> findings.add(Finding.warning(
                        "subdistrict",
                        "region.match.elsewhere",
                        candidates.get(0).region().name(),
                        where.name())));
        return candidates;
    }

    /** Villages of a whole regency that the name may mean, for a row whose subdistrict is unknown. */
    static List<RegionMatch.Candidate> anywhere(RegionMatcher regions, String name, String regency) {
        VillageNameHead head = VillageNameHead.of(name, regency.substring(0, 2));
        List<RegionMatch.Candidate> candidates = new ArrayList<>();
        Siblings all = regions.inside(regency, Region.Level.VILLAGE);
        for (int from : head.starts()) {
            for (int to = from + 1; to <= head.words().size(); to++) {
                all.lookSorted(head.text(from, to))
                        .ifPresent(look -> look.regions()
                                .forEach(village -> candidates.add(new RegionMatch.Candidate(village, ELSEWHERE))));
            }
        }
        return candidates;
    }

    private int start() {
        return head.starts().get(head.starts().size() - 1);
    }

    /** The village as the name has it, without the tail that is understood. */
    private String body() {
        return tail.ends().stream()
                .filter(end -> end > start())
                .findFirst()
                .map(end -> head.text(start(), end))
                .orElseGet(() -> head.text(0, head.words().size()));
    }
}
