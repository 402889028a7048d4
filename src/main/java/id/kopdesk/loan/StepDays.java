package id.kopdesk.loan;

import id.kopdesk.office.SettingKey;
import id.kopdesk.office.Settings;
import java.time.LocalDate;
import java.util.Optional;

/** How many days the office gives each step; its own targets, for no rule sets any. */
public record StepDays(int study, int meeting, int letter, int other) {
    public static StepDays of(Settings settings) {
        return new StepDays(
                settings.whole(SettingKey.REVIEW_DAYS),
                settings.whole(SettingKey.MEETING_DAYS),
                settings.whole(SettingKey.LETTER_DAYS),
                settings.whole(SettingKey.LOAN_STEP_DAYS));
    }

    /** As the program is delivered. */
    public static StepDays usual() {
        return new StepDays(7, 14, 7, 14);
    }

    /** Until when a proposal should have left the step it stands before; none for repayment, which has due dates. */
    public Optional<LocalDate> deadline(LoanStanding standing) {
        return deadline(standing.outcome(), standing.next().kind(), standing.since());
    }

    Optional<LocalDate> deadline(Outcome outcome, StepKind next, LocalDate since) {
        if (!outcome.live()) {
            return Optional.empty();
        }
        return switch (next) {
            case REPAYMENT, CLOSING, BUILDING -> Optional.empty();
            case STUDY -> Optional.of(since.plusDays(study));
            case FORWARD, MEETING, MINUTES -> Optional.of(since.plusDays(meeting));
            case APPROVAL -> Optional.of(since.plusDays(letter));
            default -> Optional.of(since.plusDays(other));
        };
    }
}
