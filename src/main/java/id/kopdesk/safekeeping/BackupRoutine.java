package id.kopdesk.safekeeping;

import id.kopdesk.base.CodedException;
import id.kopdesk.base.Progress;
import id.kopdesk.database.Change;
import id.kopdesk.database.Database;
import id.kopdesk.database.Table;
import id.kopdesk.database.Unmigrated;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.LoggerFactory;

/** The backups of an open office: made when they are due or asked for, remembered, listed. */
public final class BackupRoutine {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Database database;
    private final Path folder;
    private final List<Table> tables;
    private final Origin origin;
    private final ZoneId zone;
    private final Clock clock;
    private final BackupMemory memory;
    private volatile boolean looked;

    /**
     * @param folder the office's data folder
     * @param tables all business tables of the program
     * @param zone whose days and weeks the rule of keeping counts
     */
    public BackupRoutine(Database database, Path folder, List<Table> tables, Origin origin, ZoneId zone, Clock clock) {
        this.database = database;
        this.folder = folder;
        this.tables = List.copyOf(tables);
        this.origin = origin;
        this.zone = zone;
        this.clock = clock;
        this.memory = new BackupMemory(folder);
    }

    public BackupMemory memory() {
        return memory;
    }

    /** How long there has been no verified backup; a demo has nothing to lose. */
    public BackupAge age() {
        if (database.demo() || database.key().isEmpty()) {
            return new BackupAge(BackupAge.State.FRESH, 0);
        }
        Optional<Instant> last = memory.last().map(Occasion.Done::at);
        return BackupAge.of(last, last.isEmpty() ? database.firstChange() : Optional.empty(), clock.instant());
    }

    /** Whether {@link #when} would make one now. */
    public boolean due(Occasion occasion) {
        return !database.demo()
                && database.key().isPresent()
                && occasion.due(last(), database.entries(), clock.instant());
    }

    /**
     * Makes one where the occasion asks for it.
     *
     * @return empty where nothing has changed since the last, or where backups are another's task (demo, server)
     * @throws CodedException when it is due and could not be made
     */
    public Optional<BackupKeeper.Kept> when(Occasion occasion, Progress progress) {
        return due(occasion) ? Optional.of(make(progress)) : Optional.empty();
    }

    /** The last one that still lies in its place: what somebody deleted counts no more. */
    private Optional<Occasion.Done> last() {
        try {
            return books().isEmpty() ? Optional.empty() : memory.last();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * Makes one now, with its copy at the second place.
     *
     * @throws CodedException when no verified backup could be made in the data folder's own place
     */
    public synchronized BackupKeeper.Kept make(Progress progress) {
        return remembered(keeper().make(progress));
    }

    private BackupKeeper keeper() {
        BackupKeeper.Places places = new BackupKeeper.Places(shelf(), second(), Keeping.USUAL, zone);
        return new BackupKeeper(backup(), database.officeId(), origin, places, clock);
    }

    private BackupKeeper.Kept remembered(BackupKeeper.Kept kept) {
        memory.made(kept.receipt(), kept.second());
        return kept;
    }

    /** Whether the data was brought to the schema of this program and what it was before is no backup yet. */
    public boolean migrated() {
        return !database.demo() && database.key().isPresent() && Unmigrated.anyIn(folder);
    }

    /**
     * Makes a verified backup of the data as it was before this program migrated it.
     *
     * @return empty where nothing was migrated
     * @throws CodedException when it could not be made; the copy stays beside the data for the next start
     */
    public synchronized List<BackupKeeper.Kept> beforeMigration(Progress progress) {
        looked = true;
        List<BackupKeeper.Kept> made = new ArrayList<>();
        if (migrated()) {
            try {
                for (Unmigrated old : Unmigrated.in(folder)) {
                    made.add(remembered(keeper().make(old, progress)));
                }
            } catch (IOException e) {
                throw new CodedException(e, "KD-911", "safekeeping.backup.folder", folder.toString());
            }
        }
        return made;
    }

    /** A verified backup at a place of the person's own choosing; the rule of keeping does not touch it. */
    public Receipt to(Path target, Progress progress) {
        Receipt receipt = backup().to(target, progress);
        memory.made(receipt, Optional.empty());
        return receipt;
    }

    /**
     * Before an import, and whatever else comes as one batch, and before a merge there is a backup; without one it does not
     * begin. Before the first save after a migration there is one of the data as it was.
     */
    public void guard() {
        database.before(change -> before(change, Progress.NONE));
    }

    /** What {@link #guard} does before one unit of work. */
    public void before(Change change, Progress progress) {
        if (!looked) {
            firstSave(progress);
        }
        occasion(change).ifPresent(occasion -> when(occasion, progress));
    }

    /** What asks for a backup before it begins. */
    public static Optional<Occasion> occasion(Change change) {
        if (change.kind() == Change.Kind.IMPORT) {
            return Optional.of(Occasion.BEFORE_IMPORT);
        }
        return change.merges() ? Optional.of(Occasion.BEFORE_MERGE) : Optional.empty();
    }

    private void firstSave(Progress progress) {
        try {
            beforeMigration(progress);
        } catch (CodedException e) {
            // The copy beside the data holds the same; nobody's work waits for its second form.
            LoggerFactory.getLogger(BackupRoutine.class).warn("no backup of the data before its migration yet", e);
        }
    }

    /** @throws IOException when the folder cannot be read */
    public List<BackupShelf.Book> books() throws IOException {
        return shelf().books(database.officeId());
    }

    public BackupShelf shelf() {
        return BackupKeeper.shelfIn(folder);
    }

    /**
     * From now on every backup is copied there too.
     *
     * @throws CodedException KD-917 when it is no folder that can be written to, KD-918 when it lies inside the data folder
     */
    public void chooseSecond(Path place) {
        Path absolute = place.toAbsolutePath().normalize();
        if (!Files.isDirectory(absolute) || !Files.isWritable(absolute)) {
            throw new CodedException("KD-917", "safekeeping.second.unusable", place.toString());
        }
        if (absolute.startsWith(folder.toAbsolutePath().normalize())) {
            throw new CodedException("KD-918", "safekeeping.second.inside", place.toString());
        }
        memory.place(Optional.of(absolute));
    }

    public void dropSecond() {
        memory.place(Optional.empty());
    }

    /** Whether the second place lies on the disk that holds the data: it goes when that disk goes. */
    public boolean sameDisk() {
        return memory.place()
                .map(place -> {
                    try {
                        return Files.getFileStore(place).equals(Files.getFileStore(folder));
                    } catch (IOException gone) {
                        return false;
                    }
                })
                .orElse(false);
    }

    private Optional<SecondPlace> second() {
        return memory.place().map(place -> new SecondPlace(place, PATIENCE));
    }

    private Backup backup() {
        return new Backup(database, folder, tables, origin, clock);
    }
}
