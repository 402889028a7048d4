package id.kopdesk.safekeeping;

import id.kopdesk.base.CodedException;
import id.kopdesk.base.Progress;
import id.kopdesk.database.DataKey;
import id.kopdesk.database.Database;
import id.kopdesk.database.Integrity;
import id.kopdesk.database.Snapshot;
import id.kopdesk.database.Table;
import id.kopdesk.document.Seal;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Puts a backup in place of the data of a folder. The backup is unpacked, opened and read to its end beside first; the
 * data that was there is kept.
 */
public final class Restore {
    /** What the database calls a file that is not what its sentinel says. */
    private static final Set<String> DAMAGED = Set.of("KD-212", "KD-217", "KD-222", "KD-223", "KD-224", "KD-225");

    private final List<Table> tables;
    private final Clock clock;
    private final Disk disk;

    /** @param tables all business tables of the program */
    public Restore(List<Table> tables, Clock clock) {
        this(tables, clock, new LocalDisk());
    }

    Restore(List<Table> tables, Clock clock, Disk disk) {
        this.tables = List.copyOf(tables);
        this.clock = clock;
        this.disk = disk;
    }

    /**
     * What the file says of itself, without a key.
     *
     * @throws CodedException saying whether there is no such file, it is no backup, damaged, or of a newer program
     */
    public static BackupNote note(Path file) {
        return BackupFile.read(file).note();
    }

    /** Whether it was encrypted under this key. */
    public static boolean sealedFor(Path file, DataKey key) {
        return note(file).recipient().equals(Seal.of(key).recipient());
    }

    /**
     * How much is inside; the data folder is not touched, and nothing of the data is unpacked.
     *
     * @throws CodedException as for {@link #note}, or because the key does not fit
     */
    public static BackupContents contents(Path file, KeySource keys) {
        BackupFile backup = BackupFile.read(file);
        Path scratch = null;
        try {
            scratch = Files.createTempDirectory("kopdesk");
            return backup.contents(Seal.of(key(backup, scratch, keys, new LocalDisk())));
        } catch (IOException e) {
            throw new CodedException(e, "KD-928", "safekeeping.restore.failed", file.toString());
        } finally {
            Temporary.clear(scratch);
        }
    }

    /**
     * Restores into a folder. Until everything has been read and compared, the data that lies there is not touched.
     *
     * @throws CodedException as for {@link #contents}, or because the data is open, or the folder cannot be written
     */
    public Restored to(Path file, Path folder, KeySource keys, Progress progress) {
        BackupFile backup = BackupFile.read(file);
        boolean made = !Files.exists(folder);
        try {
            disk.directories(folder);
            try (Exclusive alone = Exclusive.on(folder)) {
                alone.require();
                return restore(backup, folder, keys, progress);
            } finally {
                if (made) {
                    Temporary.removeUnused(folder);
                }
            }
        } catch (Unpacking.TargetException e) {
            throw new CodedException(e, "KD-929", "safekeeping.restore.full", folder.toString());
        } catch (IOException e) {
            throw new CodedException(e, "KD-928", "safekeeping.restore.failed", folder.toString());
        }
    }

    private Restored restore(BackupFile backup, Path folder, KeySource keys, Progress progress) throws IOException {
        Swap swap = new Swap(folder, disk);
        swap.recover();
        Path scratch = folder.resolve(Swap.SCRATCH);
        boolean swapping = false;
        try {
            progress.at("safekeeping.restore.unpack", 0, 0);
            disk.directories(scratch);
            DataKey key = key(backup, scratch, keys, disk);
            BackupContents awaited = backup.unpack(scratch, Seal.of(key), disk, progress);
            progress.at("safekeeping.restore.check", 0, 0);
            Integrity found = check(backup, scratch, key, progress);
            if (!awaited.fits(found)) {
                throw new CodedException("KD-922", "safekeeping.restore.damaged", backup.name());
            }
            disk.force(scratch.resolve(Snapshot.DATA));
            Kept kept = new Kept(folder);
            List<String> old = Kept.presentIn(folder);
            String beside = kept.name(clock.instant());
            swapping = true;
            swap.run(new Swap.Plan(Swap.SCRATCH, beside, old, Kept.presentIn(scratch)));
            kept.prune(disk);
            return new Restored(
                    backup.note(),
                    found.rows(),
                    found.entries(),
                    old.isEmpty() ? Optional.empty() : Optional.of(folder.resolve(beside)));
        } finally {
            if (!swapping) {
                Folders.clear(disk, scratch);
            }
        }
    }

    private static DataKey key(BackupFile backup, Path scratch, KeySource keys, Disk disk) throws IOException {
        for (String name : List.of(BackupFile.KEY, BackupFile.KEY_COPY)) {
            try (OutputStream out = disk.create(scratch.resolve(name))) {
                out.write(backup.key());
            }
        }
        return keys.key(scratch);
    }

    /** Opening brings data of an older program to the schema of this one. */
    private Integrity check(BackupFile backup, Path scratch, DataKey key, Progress progress) {
        try (Database copy = Database.open(scratch, key, clock)) {
            return copy.check(tables, progress);
        } catch (CodedException e) {
            if (e.code().equals("KD-211")) {
                throw new CodedException(e, "KD-924", "safekeeping.restore.key", backup.name());
            }
            throw DAMAGED.contains(e.code())
                    ? new CodedException(e, "KD-922", "safekeeping.restore.damaged", backup.name())
                    : e;
        }
    }
}
