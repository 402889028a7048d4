package id.kopdesk.safekeeping;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How long the office has been without a verified backup.
 *
 * @param days whole days since the last one; where there was none, since the first fact that would be lost
 */
public record BackupAge(State state, long days) {
    private static final Duration LIMIT = Duration.ofDays(7);

    /** An office that was begun today is backed up when it is closed: nobody is alarmed before. */
    private static final Duration FIRST_DAY = Duration.ofDays(1);

    public enum State {
        /** No backup was ever made, and nothing was recorded yet, or only within the last day. */
        NOT_YET,
        /** No backup was ever made, and there is something to lose. */
        NEVER,
        /** The last one is older than seven days, or lies in the future: the clock of the PC was changed. */
        OVERDUE,
        FRESH
    }

    /**
     * @param last when the last verified backup was made
     * @param begun when the first fact was recorded that would be lost; empty in an office without any
     */
    public static BackupAge of(Optional<Instant> last, Optional<Instant> begun, Instant now) {
        if (last.isEmpty()) {
            Duration unguarded =
                    begun.map(first -> Duration.between(first, now)).orElse(Duration.ZERO);
            boolean early = unguarded.abs().compareTo(FIRST_DAY) <= 0;
            return new BackupAge(early ? State.NOT_YET : State.NEVER, Math.max(0, unguarded.toDays()));
        }
        Duration age = Duration.between(last.get(), now);
        boolean future = age.compareTo(Duration.ofDays(-1)) < 0;
        return new BackupAge(
                future || age.compareTo(LIMIT) > 0 ? State.OVERDUE : State.FRESH, Math.max(0, age.toDays()));
    }

    /** Whether a red banner says so. */
    public boolean alarming() {
        return state == State.NEVER || state == State.OVERDUE;
    }
}
