package id.kopdesk.followup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A visit to a cooperative or a coordination meeting.
 *
 * @param leader who led it
 * @param note what was seen and said
 */
public record Visit(
        VisitKind kind,
        LocalDate heldOn,
        @Nullable String place,
        String title,
        Subject subject,
        @Nullable String leader,
        @Nullable String note) {}
