package id.kopdesk.region;

import id.kopdesk.base.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts candidates and findings of several looks together into one match. */
public final class Candidates {
    private static final int SHOWN = 8;

    private Candidates() {}

    /** A doubt with these candidates, best first, each once; nothing at all is no match. */
    public static RegionMatch doubtOrNone(List<RegionMatch.Candidate> candidates, List<Finding> findings) {
        if (candidates.isEmpty()) {
            return new RegionMatch.None(findings);
        }
        Map<String, RegionMatch.Candidate> best = new LinkedHashMap<>();
        candidates.forEach(one -> best.merge(one.code(), one, (a, b) -> a.score() >= b.score() ? a : b));
        List<RegionMatch.Candidate> sorted = best.values().stream()
                .sorted(Comparator.comparingInt(RegionMatch.Candidate::score)
                        .reversed()
                        .thenComparing(RegionMatch.Candidate::code))
                .limit(SHOWN)
                .toList();
        return new RegionMatch.Doubtful(sorted, findings);
    }

    /** The same match with these findings before its own. */
    public static RegionMatch with(RegionMatch match, List<Finding> more) {
        if (more.isEmpty()) {
            return match;
        }
        List<Finding> findings = new ArrayList<>(more);
        findings.addAll(match.findings());
        if (match instanceof RegionMatch.None) {
            return new RegionMatch.None(findings);
        }
        return match.taken()
                .<RegionMatch>map(code -> new RegionMatch.Sure(code, findings))
                .orElseGet(() -> new RegionMatch.Doubtful(match.candidates(), findings));
    }
}
