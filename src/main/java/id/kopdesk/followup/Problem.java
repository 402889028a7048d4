package id.kopdesk.followup;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that is stuck.
 *
 * @param finder the person's name, where it is known
 * @param visitId the visit or meeting at which it was found; null for none
 */
public record Problem(
        Subject subject,
        String title,
        @Nullable String detail,
        Category category,
        Severity severity,
        Party foundBy,
        @Nullable String finder,
        LocalDate foundOn,
        @Nullable UUID visitId) {}
