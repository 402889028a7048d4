package id.kopdesk.safekeeping;

import id.kopdesk.account.KeyFile;
import id.kopdesk.base.CodedException;
import id.kopdesk.base.Progress;
import id.kopdesk.database.DataKey;
import id.kopdesk.database.Database;
import id.kopdesk.database.Integrity;
import id.kopdesk.database.Snapshot;
import id.kopdesk.database.Table;
import id.kopdesk.database.Unmigrated;
import id.kopdesk.document.Seal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.JdbiException;

/** Makes a copy of the open office, and calls it a backup only after it was restored and read to the end. */
public final class Backup {
    private final Database database;
    private final Path folder;
    private final List<Table> tables;
    private final Origin origin;
    private final Clock clock;
    private final Disk disk;

    /**
     * @param folder the office's data folder
     * @param tables all business tables of the program
     */
    public Backup(Database database, Path folder, List<Table> tables, Origin origin, Clock clock) {
        this(database, folder, tables, origin, clock, new LocalDisk());
    }

    Backup(Database database, Path folder, List<Table> tables, Origin origin, Clock clock, Disk disk) {
        this.database = database;
        this.folder = folder;
        this.tables = List.copyOf(tables);
        this.origin = origin;
        this.clock = clock;
        this.disk = disk;
    }

    /**
     * Writes the backup beside, forces it to disk, restores it into a scratch folder, compares, and moves it into place.
     *
     * @throws CodedException when the file exists already, cannot be written, or the copy is not what it was made from;
     *     no file is left then
     */
    public Receipt to(Path target, Progress progress) {
        return to(target, copy -> database.copyTo(copy, tables), progress);
    }

    /** As {@link #to(Path, Progress)}, of the data as it was before a migration; its copy goes once the backup is verified. */
    Receipt to(Path target, Unmigrated old, Progress progress) {
        DataKey key = database.key().orElseThrow(() -> new CodedException("KD-228", "database.copy.server"));
        Receipt receipt = to(target, copy -> old.copyTo(copy, fresh(copy), key, tables), progress);
        try {
            disk.delete(old.file());
        } catch (IOException e) {
            // It becomes a backup once more at the next start, which does no harm.
            org.slf4j.LoggerFactory.getLogger(Backup.class).warn("stays beside the data: {}", old.file(), e);
        }
        return receipt;
    }

    private Path fresh(Path copy) throws IOException {
        Path folder = copy.resolveSibling("lama");
        disk.directories(folder);
        return folder;
    }

    /** Makes the zip that holds the data file. */
    private interface Source {
        Snapshot copyTo(Path zip) throws IOException;
    }

    private Receipt to(Path target, Source source, Progress progress) {
        if (Files.exists(target)) {
            throw new CodedException("KD-910", "safekeeping.backup.exists", target.toString());
        }
        Path parent = target.toAbsolutePath().getParent();
        if (parent == null || !Files.isDirectory(parent) || !Files.isWritable(parent)) {
            throw new CodedException("KD-911", "safekeeping.backup.folder", String.valueOf(parent));
        }
        DataKey key = database.key().orElseThrow(() -> new CodedException("KD-228", "database.copy.server"));
        Path scratch = folder.resolve(".cadangan.tmp");
        Path beside = target.resolveSibling(target.getFileName() + ".tmp");
        try {
            Folders.clear(disk, scratch);
            disk.delete(beside);
            disk.directories(scratch);
            return make(target, beside, scratch, key, source, progress);
        } catch (IOException | JdbiException e) {
            throw new CodedException(e, "KD-912", "safekeeping.backup.failed", target.toString());
        } finally {
            sweep(beside, scratch);
        }
    }

    private Receipt make(Path target, Path beside, Path scratch, DataKey key, Source source, Progress progress)
            throws IOException {
        progress.at("safekeeping.backup.copy", 0, 0);
        Instant at = clock.instant();
        Path copy = scratch.resolve("isi.zip");
        Snapshot snapshot = source.copyTo(copy);
        progress.check();
        progress.at("safekeeping.backup.write", 0, 0);
        Seal seal = Seal.of(key);
        byte[] keyFile = KeyFile.content(folder);
        BackupContents made = new BackupWriter(disk, seal, progress)
                .write(beside, copy, snapshot, note(snapshot, at, seal), keyFile, folder.resolve(BackupFile.ATTACHED));
        disk.delete(copy);
        progress.at("safekeeping.backup.verify", 0, 0);
        BackupFile file = BackupFile.read(beside);
        Path into = scratch.resolve("pulih");
        BackupContents read = file.unpack(into, seal, disk, progress);
        Integrity restored = check(into, key, progress);
        if (!read.equals(made) || !read.fits(restored) || !java.util.Arrays.equals(file.key(), keyFile)) {
            throw new CodedException("KD-913", "safekeeping.backup.differs");
        }
        if (Files.exists(target)) {
            throw new CodedException("KD-910", "safekeeping.backup.exists", target.toString());
        }
        disk.move(beside, target);
        return new Receipt(target, at, Files.size(target), restored.rows(), restored.entries());
    }

    private Integrity check(Path into, DataKey key, Progress progress) {
        try (Database copy = Database.open(into, key, clock)) {
            return copy.check(tables, progress);
        }
    }

    private BackupNote note(Snapshot snapshot, Instant at, Seal seal) {
        return new BackupNote(
                BackupNote.SEALED,
                at,
                origin.program(),
                origin.area(),
                snapshot.officeId(),
                snapshot.demo(),
                snapshot.schema(),
                snapshot.engine(),
                seal.recipient());
    }

    private void sweep(Path beside, Path scratch) {
        try {
            disk.delete(beside);
            Folders.clear(disk, scratch);
        } catch (IOException e) {
            // What is left is named .tmp and is cleared by the next backup; the outcome is known without it.
            org.slf4j.LoggerFactory.getLogger(Backup.class).warn("left behind: {} {}", beside, scratch, e);
        }
    }
}
