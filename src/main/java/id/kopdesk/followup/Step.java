package id.kopdesk.followup;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One step in seeing a problem through; steps are added, never changed.
 *
 * @param content what was advised, answered, agreed, done, or why
 * @param owner who has to do an {@link StepKind#ACTION}
 * @param dueOn by when
 * @param actionId the action that an {@link StepKind#ACTION_DONE} ends
 * @param handedTo whom a {@link StepKind#HANDED_UP} goes to
 */
public record Step(
        StepKind kind,
        LocalDate on,
        String content,
        @Nullable Party owner,
        @Nullable LocalDate dueOn,
        @Nullable UUID actionId,
        @Nullable Party handedTo) {
    public static Step advice(LocalDate on, String content) {
        return new Step(StepKind.ADVICE, on, content, null, null, null, null);
    }

    public static Step response(LocalDate on, String content) {
        return new Step(StepKind.RESPONSE, on, content, null, null, null, null);
    }

    public static Step action(LocalDate on, String content, Party owner, LocalDate dueOn) {
        return new Step(StepKind.ACTION, on, content, owner, dueOn, null, null);
    }

    public static Step done(LocalDate on, String content, UUID action) {
        return new Step(StepKind.ACTION_DONE, on, content, null, null, action, null);
    }

    public static Step handedUp(LocalDate on, String content, Party to) {
        return new Step(StepKind.HANDED_UP, on, content, null, null, null, to);
    }

    public static Step closed(LocalDate on, String result) {
        return new Step(StepKind.CLOSED, on, result, null, null, null, null);
    }

    public static Step reopened(LocalDate on, String why) {
        return new Step(StepKind.REOPENED, on, why, null, null, null, null);
    }
}
