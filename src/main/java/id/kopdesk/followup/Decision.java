package id.kopdesk.followup;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was decided.
 *
 * @param problemId the problem in which it became an action; null while it is words only
 */
public record Decision(
        String content,
        @Nullable Party owner,
        @Nullable LocalDate dueOn,
        @Nullable UUID problemId) {}
