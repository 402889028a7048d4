package id.kopdesk.loan;

import id.kopdesk.database.Digests;
import id.kopdesk.office.WorkingDays;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How many days the office gives each step of each scheme.
 *
 * @param own the office's own targets by scheme and step; the program's own hold for all others
 * @param calendar for targets in working days
 */
public record StepDays(Map<Key, StepTarget> own, WorkingDays calendar) {
    /** One step of one scheme, in whatever edition. */
    public record Key(String scheme, StepKind step) {}

    public StepDays {
        own = Map.copyOf(own);
    }

    /** As the program is delivered. */
    public static StepDays usual() {
        return new StepDays(Map.of(), WorkingDays.shipped());
    }

    public StepTarget target(String scheme, StepKind step) {
        return own.getOrDefault(new Key(scheme, step), StepTarget.shipped(step));
    }

    /** Until when a proposal should have left the step it stands before; none where the step has no target. */
    public Optional<LocalDate> deadline(String scheme, LoanStanding standing) {
        return deadline(scheme, standing.outcome(), standing.next().kind(), standing.since());
    }

    Optional<LocalDate> deadline(String scheme, Outcome outcome, StepKind next, LocalDate since) {
        StepTarget target = target(scheme, next);
        if (!outcome.live() || target.days() == 0) {
            return Optional.empty();
        }
        return Optional.of(
                target.working() ? calendar.plusWorkingDays(since, target.days()) : since.plusDays(target.days()));
    }

    /** Differs whenever a deadline could; holidays count only where somebody counts in working days. */
    public String mark() {
        TreeMap<String, String> told = new TreeMap<>();
        own.forEach((key, target) ->
                told.put(key.scheme() + "." + key.step(), target.days() + (target.working() ? "w" : "c")));
        Digests digest = Digests.start().add(told.toString());
        if (own.values().stream().anyMatch(StepTarget::working)) {
            calendar.closed().stream().sorted().forEach(day -> digest.add(day.toString()));
            calendar.known().stream().sorted().forEach(year -> digest.add(year.toString()));
        }
        return digest.end();
    }
}
