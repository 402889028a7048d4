package id.kopdesk.region;

import id.kopdesk.base.Finding;
import java.util.List;
import java.util.Optional;

/** What a written name came to: a region beyond doubt, a region with remarks, a choice for a person, or nothing. */
public sealed interface RegionMatch {
    /** The name stands in the list as written (but for case, marks, and the type before it). */
    record Exact(String code) implements RegionMatch {}

    /** One region and no other can be meant; the findings say how the writing differs. */
    record Sure(String code, List<Finding> findings) implements RegionMatch {
        public Sure {
            findings = List.copyOf(findings);
        }
    }

    /** A person must choose: the likeliest first. */
    record Doubtful(List<Candidate> candidates, List<Finding> findings) implements RegionMatch {
        public Doubtful {
            candidates = List.copyOf(candidates);
            findings = List.copyOf(findings);
        }
    }

    record None(List<Finding> findings) implements RegionMatch {
        public None {
            findings = List.copyOf(findings);
        }
    }

    /** @param score how near the names are, 0 to 100 */
    record Candidate(Region region, int score) {
        public String code() {
            return region.code();
        }
    }

    /** The code, if a machine may take it without asking. */
    default Optional<String> taken() {
        if (this instanceof Exact exact) {
            return Optional.of(exact.code());
        }
        return this instanceof Sure sure ? Optional.of(sure.code()) : Optional.empty();
    }

    default List<Finding> findings() {
        return List.of();
    }

    default List<Candidate> candidates() {
        return List.of();
    }
}
