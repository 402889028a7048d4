package id.kopdesk.cooperative;

import java.time.LocalDate;

/** What counts on a day: facts up to it, by event date or, where there is none, by their "data per tanggal". */
public final class AsOf {
    private AsOf() {}

    /** Whether the cooperative stands in the counts of that day. A wrong entry stands in none. */
    public static boolean stands(CooperativeFile file, LocalDate day) {
        StatusKind now = null;
        LocalDate newest = LocalDate.MIN;
        for (Part<StatusFact> part : file.statuses()) {
            StatusFact fact = part.value();
            if (fact.status() == StatusKind.WRONG_ENTRY) {
                return false;
            }
            LocalDate from = fact.countsFrom();
            boolean later = from.isAfter(newest) || from.equals(newest) && fact.status() != StatusKind.ACTIVE;
            if (!from.isAfter(day) && later) {
                newest = from;
                now = fact.status();
            }
        }
        return now == StatusKind.ACTIVE;
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
