package id.kopdesk.cooperative;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One step of the legal pipeline.
 *
 * @param reference number of the document
 * @param eventDate when it happened; null when nobody said
 * @param asOf from when it is known ("data per tanggal"); counts instead of a missing event date
 * @param note for a skipped step, why
 */
public record Milestone(
        MilestoneKind kind,
        MilestoneState state,
        @Nullable String reference,
        @Nullable LocalDate eventDate,
        LocalDate asOf,
        @Nullable String note) {

    /** The day from which it counts. */
    public LocalDate countsFrom() {
        return eventDate == null ? asOf : eventDate;
    }
}
