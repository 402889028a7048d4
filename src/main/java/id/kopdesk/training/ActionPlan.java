package id.kopdesk.training;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a participant means to do at home.
 *
 * @param dueOn when the office asks what became of it: three months after the batch's last day unless set otherwise
 * @param followedOn when it was asked
 */
public record ActionPlan(
        UUID batchId,
        UUID participantId,
        String plan,
        LocalDate dueOn,
        Outcome outcome,
        @Nullable LocalDate followedOn,
        @Nullable String note) {
    private static final int MONTHS = 3;

    public static LocalDate dueAfter(LocalDate lastDay) {
        return lastDay.plusMonths(MONTHS);
    }
}
