package id.kopdesk.safekeeping;

import id.kopdesk.account.FreshKeys;
import id.kopdesk.base.CodedException;
import id.kopdesk.base.Progress;
import id.kopdesk.database.DataKey;
import id.kopdesk.database.Database;
import id.kopdesk.database.Integrity;
import id.kopdesk.database.Snapshot;
import id.kopdesk.database.Table;
import id.kopdesk.document.Seal;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * A new data key for an office, as when a person has left who knew a way to the old one. Data file and attached files are
 * encrypted anew beside, opened, read to the end and compared; then they take the place of the old ones as a restore does,
 * so that a power cut leaves the one or the other, and one step leads back.
 */
public final class KeyRenewal {
    private final Path folder;
    private final List<Table> tables;
    private final Clock clock;
    private final Disk disk;

    /** @param tables all business tables of the program */
    public KeyRenewal(Path folder, List<Table> tables, Clock clock) {
        this(folder, tables, clock, new LocalDisk());
    }

    KeyRenewal(Path folder, List<Table> tables, Clock clock, Disk disk) {
        this.folder = folder;
        this.tables = List.copyOf(tables);
        this.clock = clock;
        this.disk = disk;
    }

    /**
     * The data must be closed.
     *
     * @return where the data under the old key is now
     * @throws CodedException for a wrong password, or because the data is open, damaged, or cannot be written
     */
    public Path run(DataKey old, Optional<FreshKeys.Secrets> secrets, Progress progress) {
        FreshKeys.require(folder, secrets);
        Integrity before = check(folder, old, progress);
        try (Exclusive alone = Exclusive.on(folder)) {
            alone.require();
            Swap swap = new Swap(folder, disk);
            swap.recover();
            return renew(swap, old, secrets, before, progress);
        } catch (IOException e) {
            throw new CodedException(e, "KD-928", "safekeeping.restore.failed", folder.toString());
        }
    }

    private Path renew(Swap swap, DataKey old, Optional<FreshKeys.Secrets> secrets, Integrity before, Progress progress)
            throws IOException {
        Path scratch = folder.resolve(Swap.SCRATCH);
        DataKey fresh = DataKey.random();
        boolean swapping = false;
        try {
            disk.directories(scratch);
            progress.at("safekeeping.renew.data", 0, 0);
            copy(Snapshot.DATA, scratch, progress);
            copy(Snapshot.SENTINEL, scratch, progress);
            Database.rekey(scratch, old, fresh);
            attached(scratch, Seal.of(old), Seal.of(fresh), progress);
            FreshKeys.write(folder, scratch, fresh, secrets);
            progress.at("safekeeping.restore.check", 0, 0);
            Integrity after = check(scratch, fresh, progress);
            if (!after.equals(before) || !after.whole()) {
                throw new CodedException("KD-913", "safekeeping.renew.differs");
            }
            disk.force(scratch.resolve(Snapshot.DATA));
            Kept kept = new Kept(folder);
            String beside = kept.name(clock.instant());
            swapping = true;
            swap.run(new Swap.Plan(Swap.SCRATCH, beside, Kept.presentIn(folder), Kept.presentIn(scratch)));
            kept.prune(disk);
            return folder.resolve(beside);
        } finally {
            if (!swapping) {
                Folders.clear(disk, scratch);
            }
        }
    }

    private void copy(String name, Path scratch, Progress progress) throws IOException {
        try (InputStream in = Files.newInputStream(folder.resolve(name));
                OutputStream out = disk.create(scratch.resolve(name))) {
            Hashed.pump(in, out, progress);
        }
    }

    /** Each is read back under the new key before it counts. */
    private void attached(Path scratch, Seal old, Seal fresh, Progress progress) throws IOException {
        List<Path> files = Folders.files(folder.resolve(BackupFile.ATTACHED)).stream()
                .filter(file -> !file.getFileName().toString().endsWith(".tmp"))
                .toList();
        if (files.isEmpty()) {
            return;
        }
        Path into = scratch.resolve(BackupFile.ATTACHED);
        disk.directories(into);
        for (Path file : files) {
            progress.at("safekeeping.renew.files", files.indexOf(file), files.size());
            Path target = into.resolve(file.getFileName());
            Hashed plain;
            try (InputStream in = old.decrypting(Files.newInputStream(file));
                    OutputStream out = fresh.encrypting(disk.create(target))) {
                plain = Hashed.pump(in, out, progress);
            }
            try (InputStream in = fresh.decrypting(Files.newInputStream(target))) {
                if (!Hashed.of(in, progress).equals(plain)) {
                    throw new IOException("not as written: " + target);
                }
            }
        }
    }

    private Integrity check(Path place, DataKey key, Progress progress) {
        try (Database database = Database.open(place, key, clock)) {
            return database.check(tables, progress);
        }
    }
}
