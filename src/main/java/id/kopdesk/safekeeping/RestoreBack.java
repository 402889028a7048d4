package id.kopdesk.safekeeping;

import id.kopdesk.base.CodedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

/** What comes after a restore: one step back, and the ending of one that was broken off. */
public final class RestoreBack {
    private final Path folder;
    private final Clock clock;
    private final Disk disk;

    public RestoreBack(Path folder, Clock clock) {
        this(folder, clock, new LocalDisk());
    }

    RestoreBack(Path folder, Clock clock, Disk disk) {
        this.folder = folder;
        this.clock = clock;
        this.disk = disk;
    }

    /** Whether there is data from before a restore. */
    public boolean possible() {
        try {
            return Files.isDirectory(folder) && new Kept(folder).newest().isPresent();
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Exchanges the data with that which lay there before the last restore; done again, it undoes itself.
     *
     * @return where the data is that has just been replaced
     * @throws CodedException when nothing was kept, the data is open, or the folder cannot be written
     */
    public Path step() {
        try {
            if (!Files.isDirectory(folder)) {
                throw nothing();
            }
            try (Exclusive alone = Exclusive.on(folder)) {
                alone.require();
                Swap swap = new Swap(folder, disk);
                swap.recover();
                Kept kept = new Kept(folder);
                String from = kept.newest().orElseThrow(this::nothing);
                String beside = kept.name(clock.instant());
                swap.run(new Swap.Plan(from, beside, Kept.presentIn(folder), Kept.presentIn(folder.resolve(from))));
                return folder.resolve(beside);
            }
        } catch (IOException e) {
            throw new CodedException(e, "KD-928", "safekeeping.restore.failed", folder.toString());
        }
    }

    /**
     * Before the data is opened: ends a restore that a power cut has broken off, and clears away what had not begun.
     *
     * @throws CodedException when another program is restoring, or the folder cannot be written
     */
    public void settle() {
        Swap swap = new Swap(folder, disk);
        if (!swap.leftOver()) {
            return;
        }
        try (Exclusive alone = Exclusive.on(folder)) {
            alone.require();
            swap.recover();
        } catch (IOException e) {
            throw new CodedException(e, "KD-928", "safekeeping.restore.failed", folder.toString());
        }
    }

    private CodedException nothing() {
        return new CodedException("KD-926", "safekeeping.restore.nothingKept", folder.toString());
    }
}
