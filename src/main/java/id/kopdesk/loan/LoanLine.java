package id.kopdesk.loan;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One proposal in the list and on the board.
 *
 * @param step the step that comes next
 * @param since the day of the last event
 * @param deadline until when the office wanted it done; null for none
 * @param amount rupiah
 * @param owed rupiah still to be paid, due or not; 0 before there is a schedule
 * @param unpaidFrom due date of the first instalment not fully paid
 */
public record LoanLine(
        UUID id,
        UUID cooperativeId,
        String name,
        String villageCode,
        String schemeCode,
        @Nullable String reference,
        LocalDate filedOn,
        @Nullable String bank,
        Outcome outcome,
        StepKind step,
        LocalDate since,
        @Nullable LocalDate deadline,
        long amount,
        long owed,
        @Nullable LocalDate unpaidFrom) {

    /** The state as the filter and the board know it. */
    public String state() {
        return outcome == Outcome.OPEN ? step.name() : outcome.name();
    }

    /** Days past the office's deadline; 0 when in time. */
    public long lateSteps(LocalDate today) {
        return late(deadline, today);
    }

    /** Days past the first unpaid instalment's due date; 0 when none is late. */
    public long lateInstalments(LocalDate today) {
        return late(unpaidFrom, today);
    }

    private long late(@Nullable LocalDate day, LocalDate today) {
        return !outcome.live() || day == null ? 0 : Math.max(0, today.toEpochDay() - day.toEpochDay());
    }
}
