package id.kopdesk.region;

import id.kopdesk.base.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Resolves written names of province, regency, subdistrict and village, each strictly inside the one before it. Where
 * a person could doubt, it doubts; it never guesses a neighbour. Safe for any thread.
 */
public final class RegionMatcher {
    private final RegionTree tree;
    private final Map<String, Siblings> known = new ConcurrentHashMap<>();

    public RegionMatcher(RegionTree tree) {
        this.tree = tree;
    }

    public RegionTree tree() {
        return tree;
    }

    /** The match of the deepest level that the clue names. */
    public RegionMatch match(RegionClue clue) {
        RegionMatch at = province(clue.province());
        if (!clue.regency().isBlank()) {
            at = regency(at, clue);
        }
        if (!clue.subdistrict().isBlank()) {
            at = below(at, clue.subdistrict(), Region.Level.SUBDISTRICT);
        }
        return clue.village().isBlank() ? at : below(at, clue.village(), Region.Level.VILLAGE);
    }

    /** The regions of a level inside an area (its code, or empty for all of the tree), ready to be looked up. */
    public Siblings inside(String area, Region.Level level) {
        return known.computeIfAbsent(level.ordinal() + area, key -> new Siblings(descendants(area, level)));
    }

    private List<Region> descendants(String area, Region.Level level) {
        List<Region> rows = tree.children(area);
        while (!rows.isEmpty() && rows.get(0).level().compareTo(level) < 0) {
            List<Region> deeper = new ArrayList<>();
            rows.forEach(row -> deeper.addAll(tree.children(row.code())));
            rows = deeper;
        }
        return rows;
    }

    private RegionMatch province(String written) {
        if (written.isBlank()) {
            List<Region> all = tree.provinces();
            return all.size() == 1
                    ? new RegionMatch.Exact(all.get(0).code())
                    : new RegionMatch.None(List.of(Finding.error("province", "region.match.parentMissing")));
        }
        Optional<String> known =
                ProvinceNames.code(written).filter(code -> tree.find(code).isPresent());
        return known.<RegionMatch>map(RegionMatch.Exact::new)
                .orElseGet(() ->
                        new LevelMatcher(Region.Level.PROVINCE).judge(written, inside("", Region.Level.PROVINCE)));
    }

    private RegionMatch regency(RegionMatch province, RegionClue clue) {
        LevelMatcher matcher = new LevelMatcher(Region.Level.REGENCY);
        String written = ProvinceNames.fullRegency(clue.regency());
        Siblings everywhere = inside("", Region.Level.REGENCY);
        if (clue.province().isBlank()) {
            return matcher.judge(written, everywhere);
        }
        if (province.taken().isEmpty()) {
            RegionMatch found = matcher.judge(written, everywhere);
            return found.taken().isPresent() ? asked(found, province.findings()) : with(found, province.findings());
        }
        String stated = province.taken().orElseThrow();
        RegionMatch here = matcher.judge(written, inside(stated, Region.Level.REGENCY));
        if (here.taken().isPresent()) {
            return with(here, province.findings());
        }
        return elsewhere(here, matcher.judge(written, everywhere), stated, clue);
    }

    /** A regency that another province has: taken only where that province was split from the stated one. */
    private RegionMatch elsewhere(RegionMatch here, RegionMatch anywhere, String stated, RegionClue clue) {
        if (anywhere.taken().isEmpty()) {
            return here;
        }
        Region real = tree.find(anywhere.taken().orElseThrow().substring(0, 2)).orElseThrow();
        String shown = LevelMatcher.shown(clue.regency());
        if (ProvinceNames.wasPartOf(real.code(), stated)) {
            return with(anywhere, List.of(Finding.warning("province", "region.match.split", shown, real.name())));
        }
        Finding finding = Finding.warning(
                "province", "region.match.otherProvince", shown, real.name(), LevelMatcher.shown(clue.province()));
        return asked(anywhere, List.of(finding));
    }

    private RegionMatch below(RegionMatch parent, String written, Region.Level level) {
        LevelMatcher matcher = new LevelMatcher(level);
        if (parent.taken().isEmpty()) {
            return choose(parent, written, matcher, level);
        }
        String code = parent.taken().orElseThrow();
        RegionMatch found = matcher.judge(written, inside(code, level));
        if (Region.Level.of(code).depth() + 1 < level.depth()) {
            return asked(found, List.of(Finding.warning(LevelMatcher.field(level), "region.match.parentMissing")));
        }
        if (found.taken().isEmpty() && level == Region.Level.VILLAGE) {
            return with(Neighbours.offer(this, found, written, code), parent.findings());
        }
        return with(found, parent.findings());
    }

    /** The parent itself is in doubt: what the name means under each of its candidates. */
    private RegionMatch choose(RegionMatch parent, String written, LevelMatcher matcher, Region.Level level) {
        List<RegionMatch.Candidate> candidates = new ArrayList<>();
        for (RegionMatch.Candidate above : parent.candidates()) {
            RegionMatch found = matcher.judge(written, inside(above.code(), level));
            asked(found, List.of()).candidates().stream()
                    .map(below -> new RegionMatch.Candidate(below.region(), Math.min(above.score(), below.score())))
                    .forEach(candidates::add);
        }
        return Candidates.doubtOrNone(candidates, parent.findings());
    }

    /** The same match, but for a person to confirm. */
    private RegionMatch asked(RegionMatch match, List<Finding> why) {
        List<Finding> findings = new ArrayList<>(why);
        findings.addAll(match.findings());
        List<RegionMatch.Candidate> candidates = match.taken()
                .flatMap(tree::find)
                .map(region -> List.of(new RegionMatch.Candidate(region, 95)))
                .orElse(match.candidates());
        return Candidates.doubtOrNone(candidates, findings);
    }

    private static RegionMatch with(RegionMatch match, List<Finding> more) {
        return Candidates.with(match, more);
    }
}
