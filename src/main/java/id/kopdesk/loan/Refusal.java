package id.kopdesk.loan;

import id.kopdesk.base.CodedException;
import id.kopdesk.base.Finding;
import java.util.List;

/** Turns what rules found into a refusal: nothing is saved, and the sentence names its source. */
final class Refusal {
    private Refusal() {}

    /** @throws CodedException KD-604 with the first error; warnings do not refuse */
    static void unlessSound(List<Finding> found) {
        found.stream()
                .filter(f -> f.severity() == Finding.Severity.ERROR)
                .findFirst()
                .ifPresent(f -> {
                    throw new CodedException("KD-604", f.key(), f.arguments().toArray());
                });
    }
}
