package id.kopdesk.ui.safekeeping;

import id.kopdesk.base.Formats;
import id.kopdesk.base.Texts;
import id.kopdesk.safekeeping.BackupAge;
import id.kopdesk.safekeeping.SecondPlace;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** What is said of backups, in words. */
public final class BackupWords {
    private static final long KILO = 1024;

    private final Texts texts;
    private final Formats formats;
    private final ZoneId zone;

    public BackupWords(Texts texts, Formats formats, ZoneId zone) {
        this.texts = texts;
        this.formats = formats;
        this.zone = zone;
    }

    /** Day and hour. */
    public String moment(Instant at) {
        return formats.moment(at, zone);
    }

    /** The red line: empty while a verified backup is fresh. */
    public String alarm(BackupAge age) {
        return switch (age.state()) {
            case NEVER ->
                age.days() == 0
                        ? texts.get("ui.safekeeping.alarm.never")
                        : texts.get("ui.safekeeping.alarm.unguarded", formats.number(age.days()));
            case OVERDUE ->
                age.days() == 0
                        ? texts.get("ui.safekeeping.alarm.clock")
                        : texts.get("ui.safekeeping.alarm.old", formats.number(age.days()));
            case NOT_YET, FRESH -> "";
        };
    }

    /** A file's size in kilobytes or megabytes. */
    public String size(long bytes) {
        return bytes < KILO * KILO
                ? texts.get("ui.safekeeping.kilobytes", formats.number(Math.max(1, bytes / KILO)))
                : texts.get("ui.safekeeping.megabytes", formats.number(bytes / (KILO * KILO)));
    }

    /** What became of the last copy at the second place. */
    String second(Path place, Optional<SecondPlace.Outcome> outcome, boolean sameDisk) {
        String said = outcome.map(o -> texts.get("ui.safekeeping.second." + o.name(), place.toString()))
                .orElseGet(() -> texts.get("ui.safekeeping.second.waiting", place.toString()));
        return sameDisk ? said + " " + texts.get("ui.safekeeping.second.sameDisk") : said;
    }
}
