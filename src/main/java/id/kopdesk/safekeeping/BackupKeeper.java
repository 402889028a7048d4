package id.kopdesk.safekeeping;

import id.kopdesk.base.CodedException;
import id.kopdesk.base.Progress;
import id.kopdesk.database.Unmigrated;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.slf4j.LoggerFactory;

/** Makes the backups nobody asked for: in the data folder's own place, with a copy at a second one, and no more than stay. */
public final class BackupKeeper {
    private final Backup backup;
    private final UUID office;
    private final Origin origin;
    private final BackupShelf own;
    private final Optional<SecondPlace> second;
    private final Keeping rule;
    private final Clock clock;
    private final ZoneId zone;

    /** Where and by which rule; days and weeks are those of the office's zone. */
    public record Places(BackupShelf own, Optional<SecondPlace> second, Keeping rule, ZoneId zone) {}

    /** @param second empty where no second place is set */
    public record Kept(Receipt receipt, Optional<SecondPlace.Outcome> second) {}

    public BackupKeeper(Backup backup, UUID office, Origin origin, Places places, Clock clock) {
        this.backup = backup;
        this.office = office;
        this.origin = origin;
        this.own = places.own();
        this.second = places.second();
        this.rule = places.rule();
        this.zone = places.zone();
        this.clock = clock;
    }

    /** The usual place of an office's own backups. */
    public static BackupShelf shelfIn(Path folder) {
        return new BackupShelf(folder.resolve("cadangan"));
    }

    /**
     * Makes one now.
     *
     * @throws CodedException when no verified backup could be made at the first place
     */
    public Kept make(Progress progress) {
        return make(target -> backup.to(target, progress));
    }

    /** As {@link #make(Progress)}, of the data as it was before a migration. */
    Kept make(Unmigrated old, Progress progress) {
        return make(target -> backup.to(target, old, progress));
    }

    private Kept make(Function<Path, Receipt> write) {
        try {
            Files.createDirectories(own.folder());
        } catch (IOException e) {
            throw new CodedException(
                    e, "KD-911", "safekeeping.backup.folder", own.folder().toString());
        }
        Path target = fresh();
        Receipt receipt = write.apply(target);
        Optional<SecondPlace.Outcome> copied = second.map(place -> place.copy(receipt.file()));
        tidy(own);
        second.filter(place -> copied.equals(Optional.of(SecondPlace.Outcome.COPIED)))
                .ifPresent(place -> place.within(running -> {
                    tidy(new BackupShelf(place.folder()));
                    return SecondPlace.Outcome.COPIED;
                }));
        return new Kept(receipt, copied);
    }

    /** Two can be made within a second. */
    private Path fresh() {
        Instant now = clock.instant();
        Path target = own.folder().resolve(BackupShelf.name(origin.area(), now, 1));
        for (int i = 2; Files.exists(target); i++) {
            target = own.folder().resolve(BackupShelf.name(origin.area(), now, i));
        }
        return target;
    }

    private void tidy(BackupShelf shelf) {
        try {
            shelf.tidy(office, rule, clock.instant(), zone);
        } catch (IOException e) {
            // Too many backups are no fault; the next one tries again.
            LoggerFactory.getLogger(BackupKeeper.class).warn("not tidied: {}", shelf.folder(), e);
        }
    }
}
