package id.kopdesk.cooperative;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a row says of one milestone.
 *
 * @param done whether it is reached; false while it is in process
 * @param number null where the row gives none
 * @param date null where the row gives none; the list's own date then stands for it
 */
record CooperativeImportFact(
        boolean done, @Nullable String number, @Nullable LocalDate date) {

    /** What we have of a milestone; a skipped one is as good as none to a list. */
    static Optional<CooperativeImportFact> of(Milestone milestone) {
        return milestone.state() == MilestoneState.SKIPPED
                ? Optional.empty()
                : Optional.of(new CooperativeImportFact(
                        milestone.state() == MilestoneState.DONE, milestone.reference(), milestone.eventDate()));
    }

    /** Both cells of a milestone together. */
    CooperativeImportFact and(CooperativeImportFact other) {
        return new CooperativeImportFact(
                done || other.done, number == null ? other.number : number, date == null ? other.date : date);
    }

    /** This fact with what a newer list says of it. */
    CooperativeImportFact told(CooperativeImportFact newer) {
        return new CooperativeImportFact(
                done || newer.done,
                newer.number == null ? number : newer.number,
                newer.date == null ? date : newer.date);
    }
}
