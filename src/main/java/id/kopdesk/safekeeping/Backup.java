package id.kopdesk.safekeeping;

import id.kopdesk.account.KeyFile;
import id.kopdesk.base.CodedException;
import id.kopdesk.base.Progress;
import id.kopdesk.database.Database;
import id.kopdesk.database.Integrity;
import id.kopdesk.database.SafeFiles;
import id.kopdesk.database.Snapshot;
import id.kopdesk.database.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.JdbiException;

/** Makes a copy of the open office, and calls it a backup only after it was restored and read to the end. */
public final class Backup {
    private final Database database;
    private final Path folder;
    private final List<Table> tables;
    private final Clock clock;

    /**
     * @param folder the office's data folder
     * @param tables all business tables of the program
     */
    public Backup(Database database, Path folder, List<Table> tables, Clock clock) {
        this.database = database;
        this.folder = folder;
        this.tables = List.copyOf(tables);
        this.clock = clock;
    }

    /**
     * Writes the backup beside, forces it to disk, restores it into a scratch folder, compares, and moves it into place.
     *
     * @throws CodedException when the file exists already, cannot be written, or the copy is not what it was made from;
     *     no file is left then
     */
    public Receipt to(Path target, Progress progress) {
        if (Files.exists(target)) {
            throw new CodedException("KD-910", "safekeeping.backup.exists", target.toString());
        }
        Path parent = target.toAbsolutePath().getParent();
        if (parent == null || !Files.isDirectory(parent) || !Files.isWritable(parent)) {
            throw new CodedException("KD-911", "safekeeping.backup.folder", String.valueOf(parent));
        }
        Path scratch = folder.resolve(".cadangan.tmp");
        Path beside = target.resolveSibling(target.getFileName() + ".tmp");
        try {
            clear(scratch);
            Files.deleteIfExists(beside);
            Files.createDirectories(scratch);
            return make(target, beside, scratch, progress);
        } catch (IOException | JdbiException e) {
            throw new CodedException(e, "KD-912", "safekeeping.backup.failed", target.toString());
        } finally {
            sweep(beside, scratch);
        }
    }

    private Receipt make(Path target, Path beside, Path scratch, Progress progress) throws IOException {
        progress.at("safekeeping.backup.copy", 0, 0);
        Instant at = clock.instant();
        Path copy = scratch.resolve("isi.zip");
        Snapshot snapshot = database.copyTo(copy, tables);
        progress.check();
        progress.at("safekeeping.backup.write", 0, 0);
        BackupFile.write(beside, copy, snapshot, KeyFile.content(folder), at, progress);
        Files.delete(copy);
        Integrity restored = restore(beside, scratch.resolve("pulih"), progress);
        if (!restored.whole()
                || restored.entries() != snapshot.entries()
                || !restored.chain().equals(snapshot.chain())
                || !restored.tables().equals(snapshot.tables())) {
            throw new CodedException("KD-913", "safekeeping.backup.differs");
        }
        if (Files.exists(target)) {
            throw new CodedException("KD-910", "safekeeping.backup.exists", target.toString());
        }
        SafeFiles.move(beside, target);
        return new Receipt(target, at, Files.size(target), restored.rows(), restored.entries());
    }

    private Integrity restore(Path file, Path into, Progress progress) throws IOException {
        BackupFile.unpack(file, into, progress);
        try (Database copy = Database.open(into, database.key().orElseThrow(), clock)) {
            return copy.check(tables, progress);
        }
    }

    private static void sweep(Path beside, Path scratch) {
        try {
            Files.deleteIfExists(beside);
            clear(scratch);
        } catch (IOException e) {
            // What is left is named .tmp and is cleared by the next backup; the outcome is known without it.
            org.slf4j.LoggerFactory.getLogger(Backup.class).warn("left behind: {} {}", beside, scratch, e);
        }
    }

    private static void clear(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> inside;
        try (Stream<Path> walk = Files.walk(folder)) {
            inside = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : inside) {
            Files.delete(path);
        }
    }
}
