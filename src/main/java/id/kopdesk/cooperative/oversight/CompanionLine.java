package id.kopdesk.cooperative.oversight;

import id.kopdesk.base.Period;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A companion in a list.
 *
 * @param assigned cooperatives on the day asked for
 * @param lastReport month of the newest report that was received; null for none
 */
public record CompanionLine(
        UUID id,
        Companion companion,
        int assigned,
        @Nullable Period lastReport,
        @Nullable String lastContent) {
    /** Whether a BA has fewer cooperatives than seven or more than fifteen. */
    public Load load() {
        if (companion.kind() != CompanionKind.BUSINESS_ASSISTANT) {
            return Load.RIGHT;
        }
        if (assigned < CompanionFile.LEAST) {
            return Load.FEW;
        }
        return assigned > CompanionFile.MOST ? Load.MANY : Load.RIGHT;
    }

    public boolean under(LocalDate day) {
        LocalDate end = companion.endOn();
        return end == null || !end.isBefore(day);
    }

    public enum Load {
        FEW,
        RIGHT,
        MANY
    }
}
