package id.kopdesk.safekeeping;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How long the office has been without a verified backup.
 *
 * @param days whole days since the last one; 0 where there is none
 */
public record BackupAge(State state, long days) {
    private static final Duration LIMIT = Duration.ofDays(7);

    public enum State {
        /** No backup was ever made, and there is something to lose. */
        NEVER,
        /** The last one is older than seven days, or lies in the future: the clock of the PC was changed. */
        OVERDUE,
        FRESH
    }

    /** @param last when the last verified backup was made */
    public static BackupAge of(Optional<Instant> last, Instant now) {
        if (last.isEmpty()) {
            return new BackupAge(State.NEVER, 0);
        }
        Duration age = Duration.between(last.get(), now);
        boolean future = age.compareTo(Duration.ofDays(-1)) < 0;
        return new BackupAge(
                future || age.compareTo(LIMIT) > 0 ? State.OVERDUE : State.FRESH, Math.max(0, age.toDays()));
    }

    /** Whether a red banner says so. */
    public boolean alarming() {
        return state != State.FRESH;
    }
}
