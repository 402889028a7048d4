package id.kopdesk.cooperative.oversight;

import id.kopdesk.base.CodedException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * The office's own activity score: the weights of the parts that are met, as a share of all weights.
 *
 * @param weights 0 to 100 a part; a part with 0 does not count
 */
public record Formula(Map<ScorePart, Integer> weights) {
    public Formula {
        weights = Map.copyOf(weights);
    }

    public static Formula usual() {
        Map<ScorePart, Integer> weights = new EnumMap<>(ScorePart.class);
        for (ScorePart part : ScorePart.values()) {
            weights.put(part, part.defaultWeight());
        }
        return new Formula(weights);
    }

    public int weight(ScorePart part) {
        return weights.getOrDefault(part, 0);
    }

    public int sum() {
        return weights.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** @throws CodedException KD-891 when a weight is out of range or all are 0 */
    public Formula require() {
        if (sum() == 0 || weights.values().stream().anyMatch(w -> w < 0 || w > 100)) {
            throw new CodedException("KD-891", "cooperative.oversight.formula.wrong");
        }
        return this;
    }

    /** 0 to 100, rounded half up. */
    public int score(Set<ScorePart> met) {
        int of = sum();
        return of == 0 ? 0 : (met.stream().mapToInt(this::weight).sum() * 200 + of) / (2 * of);
    }
}
