package id.kopdesk.safekeeping;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** When a backup is made without being asked for. */
public enum Occasion {
    CLOSING,
    BEFORE_IMPORT,
    BEFORE_MIGRATION,
    BEFORE_RESTORE,
    BEFORE_MERGE,
    SCHEDULE;

    private static final Duration EVERY = Duration.ofHours(4);

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
        return this != SCHEDULE
                || last.map(done -> Duration.between(done.at(), now).abs().compareTo(EVERY) >= 0)
                        .orElse(true);
    }

    /** @param entries of the change log that the backup holds */
    public record Done(Instant at, long entries) {}
}
