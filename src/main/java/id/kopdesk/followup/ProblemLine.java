package id.kopdesk.followup;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A problem in a list.
 *
 * @param owner of the open action that is due first
 * @param repeats earlier problems of the same category at the same subject
 * @param reopened how often it was opened again
 */
public record ProblemLine(
        UUID id,
        Subject subject,
        String title,
        Category category,
        Severity severity,
        ProblemState state,
        @Nullable Party owner,
        @Nullable LocalDate dueOn,
        LocalDate foundOn,
        @Nullable LocalDate closedOn,
        int repeats,
        int reopened) {
    public boolean closed() {
        return state == ProblemState.CLOSED;
    }

    /** Whether an action should have been done before that day. */
    public boolean overdue(LocalDate today) {
        return dueOn != null && !closed() && dueOn.isBefore(today);
    }

    /** Days from finding to closing, or to that day while it is open. */
    public long ageInDays(LocalDate today) {
        return ChronoUnit.DAYS.between(foundOn, closedOn == null ? today : closedOn);
    }

    /** Days past the due day; 0 when nothing is overdue. */
    public long daysLate(LocalDate today) {
        LocalDate due = dueOn;
        return due != null && overdue(today) ? ChronoUnit.DAYS.between(due, today) : 0;
    }
}
