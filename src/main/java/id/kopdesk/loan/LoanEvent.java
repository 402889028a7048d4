package id.kopdesk.loan;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a proposal; never changed, only followed by the next.
 *
 * @param no from 1, in the order of recording
 * @param round of the submission it belongs to, from 1
 * @param amount largest loan agreed (minutes), loan granted (decision) or agreed (agreement); rupiah
 * @param support repayment support agreed, rupiah a year
 * @param reason why it was returned, rejected or withdrawn
 */
public record LoanEvent(
        int no,
        int round,
        StepKind step,
        EventKind kind,
        LocalDate onDate,
        @Nullable String reference,
        @Nullable Long amount,
        @Nullable Long support,
        @Nullable String place,
        @Nullable String leader,
        Map<Attendee, Integer> attendance,
        @Nullable String reason,
        @Nullable String note) {
    public LoanEvent {
        attendance = Map.copyOf(attendance);
    }

    /** A step done on a day, of which nothing more is said. */
    public static LoanEvent done(StepKind step, LocalDate day) {
        return new LoanEvent(0, 0, step, EventKind.DONE, day, null, null, null, null, null, Map.of(), null, null);
    }

    public static LoanEvent ended(EventKind kind, StepKind step, LocalDate day, String reason) {
        return new LoanEvent(0, 0, step, kind, day, null, null, null, null, null, Map.of(), reason, null);
    }

    public LoanEvent withReference(@Nullable String other) {
        return new LoanEvent(
                no, round, step, kind, onDate, other, amount, support, place, leader, attendance, reason, note);
    }

    public LoanEvent withAmounts(@Nullable Long loan, @Nullable Long yearly) {
        return new LoanEvent(
                no, round, step, kind, onDate, reference, loan, yearly, place, leader, attendance, reason, note);
    }

    public LoanEvent withMeeting(@Nullable String where, @Nullable String ledBy, Map<Attendee, Integer> present) {
        return new LoanEvent(
                no, round, step, kind, onDate, reference, amount, support, where, ledBy, present, reason, note);
    }

    public LoanEvent withNote(@Nullable String other) {
        return new LoanEvent(
                no, round, step, kind, onDate, reference, amount, support, place, leader, attendance, reason, other);
    }

    LoanEvent numbered(int newNo, int newRound) {
        return new LoanEvent(
                newNo,
                newRound,
                step,
                kind,
                onDate,
                reference,
                amount,
                support,
                place,
                leader,
                attendance,
                reason,
                note);
    }
}
