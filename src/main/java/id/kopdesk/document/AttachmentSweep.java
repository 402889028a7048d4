package id.kopdesk.document;

import id.kopdesk.base.CodedException;
import id.kopdesk.base.Progress;
import id.kopdesk.database.Database;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Holds the folder of attachments against their rows: reads every file, and sweeps up what no row names. */
public final class AttachmentSweep {
    /** An add that is under way has a file and no row yet. */
    private static final Duration YOUNG = Duration.ofDays(1);
    /** What was swept is kept for a while: somebody may have put an older data file back by hand. */
    private static final Duration KEPT = Duration.ofDays(30);

    private static final String SWEPT = "lampiran.sisa";

    private final Database database;
    private final Path dataFolder;
    private final Clock clock;
    private final Optional<AttachmentVault> vault;

    public AttachmentSweep(Database database, Path dataFolder, Clock clock) {
        this.database = database;
        this.dataFolder = dataFolder;
        this.clock = clock;
        vault = database.key().map(key -> new AttachmentVault(dataFolder, Seal.of(key)));
    }

    /**
     * @param files attachments that were read to their end
     * @param missing those whose file is not there
     * @param damaged those whose file is not what was attached
     * @param orphans files that no row names; no fault
     */
    public record Found(long files, List<Attachment> missing, List<Attachment> damaged, long orphans) {
        public Found {
            missing = List.copyOf(missing);
            damaged = List.copyOf(damaged);
        }

        public boolean whole() {
            return missing.isEmpty() && damaged.isEmpty();
        }
    }

    /** Decrypts every file that is not removed and computes its hash anew. */
    public Found check(Progress progress) {
        if (vault.isEmpty()) {
            return new Found(0, List.of(), List.of(), 0);
        }
        List<Attachment> missing = new ArrayList<>();
        List<Attachment> damaged = new ArrayList<>();
        List<Attachment> all = standing();
        for (Attachment attachment : all) {
            progress.check();
            if (!vault.get().holds(attachment.storedName())) {
                missing.add(attachment);
            } else if (!whole(attachment, progress)) {
                damaged.add(attachment);
            }
        }
        return new Found(all.size(), missing, damaged, orphans().size());
    }

    /** Lays orphans of more than a day aside, and deletes those laid aside 30 days ago. @return how many were laid aside */
    public int sweep() {
        int moved = 0;
        Path swept = dataFolder.resolve(SWEPT);
        Instant now = clock.instant();
        try {
            for (Path file : orphans()) {
                if (age(file, now).compareTo(YOUNG) > 0) {
                    Files.createDirectories(swept);
                    Path to = swept.resolve(file.getFileName());
                    Files.move(file, to);
                    Files.setLastModifiedTime(to, FileTime.from(now));
                    moved++;
                }
            }
            clear(swept, now);
            return moved;
        } catch (IOException e) {
            throw new CodedException(e, "KD-554", "document.attachment.sweep", dataFolder.toString());
        }
    }

    private static void clear(Path swept, Instant now) throws IOException {
        if (!Files.isDirectory(swept)) {
            return;
        }
        try (Stream<Path> files = Files.list(swept)) {
            for (Path file : files.toList()) {
                if (age(file, now).compareTo(KEPT) > 0) {
                    Files.delete(file);
                }
            }
        }
    }

    private static Duration age(Path file, Instant now) throws IOException {
        return Duration.between(Files.getLastModifiedTime(file).toInstant(), now);
    }

    private List<Path> orphans() {
        if (vault.isEmpty()) {
            return List.of();
        }
        try {
            List<Path> files = vault.get().files();
            Set<String> named =
                    new HashSet<>(database.read(handle -> handle.createQuery("SELECT stored_name FROM attachment")
                            .mapTo(String.class)
                            .list()));
            return files.stream()
                    .filter(file -> !named.contains(String.valueOf(file.getFileName())))
                    .toList();
        } catch (IOException e) {
            throw new CodedException(e, "KD-554", "document.attachment.sweep", dataFolder.toString());
        }
    }

    private boolean whole(Attachment attachment, Progress progress) {
        try {
            return vault.orElseThrow()
                    .copyOut(attachment.storedName(), OutputStream.nullOutputStream(), progress)
                    .equals(attachment.sha256());
        } catch (IOException e) {
            org.slf4j.LoggerFactory.getLogger(AttachmentSweep.class)
                    .info("not readable: attachment {}", attachment.id(), e);
            return false;
        }
    }

    private List<Attachment> standing() {
        return database.read(
                handle -> handle.createQuery("SELECT * FROM attachment WHERE removed_at IS NULL ORDER BY id")
                        .map((rs, context) -> AttachmentTable.read(rs))
                        .list());
    }
}
