package id.kopdesk.intake;

import id.kopdesk.base.Finding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the preview with what was read, decided and judged. */
final class Slot<T> {
    private final Reading<T> reading;
    private Decision decision = Decision.NONE;
    private @Nullable T resolved;
    private Verdict verdict;

    Slot(Reading<T> reading, ImportProfile<T> profile, Memory memory) {
        this.reading = reading;
        this.verdict = judge(profile, memory);
    }

    void decide(Decision now, ImportProfile<T> profile, Memory memory) {
        decision = now;
        verdict = judge(profile, memory);
    }

    Reading<T> reading() {
        return reading;
    }

    Decision decision() {
        return decision;
    }

    Verdict verdict() {
        return verdict;
    }

    /** The candidate with the person's answers in it; null where the row was rejected while reading. */
    @Nullable
    T resolved() {
        return resolved;
    }

    /** Whether the row counts at all: not skipped, and not hidden unless somebody asked for it. */
    boolean takesPart() {
        return !decision.skipped() && (!reading.hidden() || decision.accepted());
    }

    /** What other rows of the file must not be as well: the profile's keys, and the record that this row is. */
    Set<String> keys(ImportProfile<T> profile) {
        T candidate = resolved;
        Set<String> keys = new HashSet<>(candidate == null ? Set.of() : profile.keys(candidate));
        UUID existing = verdict.existing();
        if (existing != null) {
            keys.add("record " + existing);
        }
        return keys;
    }

    Item item(Verdict shown) {
        return new Item(
                reading.row(),
                reading.hidden(),
                shown.status(),
                reading.name(),
                shown.place(),
                shown.choices(),
                shown.changes(),
                shown.reasons(),
                decision);
    }

    private Verdict judge(ImportProfile<T> profile, Memory memory) {
        T candidate = reading.candidate();
        resolved = candidate;
        if (candidate == null) {
            return Verdict.refused(null, reading.findings());
        }
        for (Choice choice : decision.chosen()) {
            candidate = profile.choose(candidate, choice);
        }
        Verdict judged = profile.judge(candidate);
        Optional<Choice> remembered =
                judged.status() == RowStatus.DOUBTFUL && decision.place().isEmpty()
                        ? profile.memoryKey(candidate).flatMap(key -> memory.among(key, judged.choices()))
                        : Optional.empty();
        resolved = candidate;
        Verdict settled = judged;
        if (remembered.isPresent()) {
            resolved = profile.choose(candidate, remembered.get());
            settled = profile.judge(resolved)
                    .noting(Finding.warning(
                            "", "intake.remembered", remembered.get().label()));
        }
        return withReading(settled);
    }

    private Verdict withReading(Verdict judged) {
        List<Finding> reasons = new ArrayList<>(judged.reasons());
        reasons.addAll(reading.findings());
        Verdict whole = new Verdict(
                judged.status(), judged.existing(), judged.place(), judged.changes(), judged.choices(), reasons);
        return reading.hidden() && !decision.accepted()
                ? whole.turned(RowStatus.REJECTED, Finding.error("", "intake.hidden"))
                : whole;
    }
}
