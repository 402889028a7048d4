package id.kopdesk.safekeeping;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** When a backup is made without being asked for. */
public enum Occasion {
    CLOSING,
    BEFORE_IMPORT,
    BEFORE_RESTORE,
    BEFORE_MERGE,
    SCHEDULE;

    private static final Duration EVERY = Duration.ofHours(4);
    /** Merging is work of an hour, a pair every few seconds: a backup before each would be most of it. */
    private static final Duration MERGES = Duration.ofMinutes(30);

    /**
     * Nothing is copied twice: where no entry was added to the change log since the last backup, it still holds all.
     *
     * @param last the last verified backup, with the number of log entries that it holds
     * @param entries of the change log now
     */
    public boolean due(Optional<Done> last, long entries, Instant now) {
        if (entries == 0 || last.map(done -> done.entries() == entries).orElse(false)) {
            return false;
        }
        return switch (this) {
            case SCHEDULE -> older(last, now, EVERY);
            case BEFORE_MERGE -> older(last, now, MERGES);
            case CLOSING, BEFORE_IMPORT, BEFORE_RESTORE -> true;
        };
    }

    private static boolean older(Optional<Done> last, Instant now, Duration most) {
        return last.map(done -> Duration.between(done.at(), now).abs().compareTo(most) >= 0)
                .orElse(true);
    }

    /** @param entries of the change log that the backup holds */
    public record Done(Instant at, long entries) {}
}
