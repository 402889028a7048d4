package id.kopdesk.cooperative;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What counts on a day: facts up to it, by event date or, where there is none, by their "data per tanggal". */
public final class AsOf {
    private AsOf() {}

    /**
     * The status that counts on that day: of the newest day; among those of one day the one that ends the cooperative,
     * for a record may begin and end on the day it is written down. A wrong entry is one on every day.
     */
    public static Optional<StatusKind> status(CooperativeFile file, LocalDate day) {
        List<StatusFact> facts = file.statuses().stream().map(Part::value).toList();
        if (facts.stream().anyMatch(fact -> fact.status() == StatusKind.WRONG_ENTRY)) {
            return Optional.of(StatusKind.WRONG_ENTRY);
        }
        return facts.stream()
                .filter(fact -> !fact.countsFrom().isAfter(day))
                .max(Comparator.comparing(StatusFact::countsFrom).thenComparing(StatusFact::status))
                .map(StatusFact::status);
    }

    /** Whether the cooperative stands in the counts of that day. A wrong entry stands in none. */
    public static boolean stands(CooperativeFile file, LocalDate day) {
        return status(file, day).filter(StatusKind.ACTIVE::equals).isPresent();
    }

    public static boolean done(CooperativeFile file, MilestoneKind kind, LocalDate day) {
        return file.milestone(kind)
                .filter(m -> m.state() == MilestoneState.DONE && !m.countsFrom().isAfter(day))
                .isPresent();
    }

    /** Whether the annual meeting of that book year was held by that day. */
    public static boolean met(CooperativeFile file, int bookYear, LocalDate day) {
        return file.meetings().stream()
                .map(Part::value)
                .anyMatch(m -> m.bookYear() == bookYear
                        && m.state().held()
                        && !m.countsFrom().isAfter(day));
    }

    /** The furthest milestone done by that day, as its rank; 0 for none. */
    public static int stage(CooperativeFile file, LocalDate day) {
        int furthest = 0;
        for (MilestoneKind kind : MilestoneKind.values()) {
            furthest = done(file, kind, day) ? kind.rank() : furthest;
        }
        return furthest;
    }

    /** Whether the cooperative serves that village on that day. */
    public static boolean serves(CoveredVillage village, LocalDate day) {
        return (village.validFrom() == null || !village.validFrom().isAfter(day))
                && (village.validTo() == null || village.validTo().isAfter(day));
    }
}
