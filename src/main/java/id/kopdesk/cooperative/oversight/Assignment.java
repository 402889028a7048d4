package id.kopdesk.cooperative.oversight;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A cooperative in a companion's care.
 *
 * @param endOn the last day; null while it lasts
 */
public record Assignment(
        UUID cooperative, LocalDate startOn, @Nullable LocalDate endOn) {
    public boolean on(LocalDate day) {
        return !startOn.isAfter(day) && (endOn == null || !endOn.isBefore(day));
    }
}
