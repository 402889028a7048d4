package id.kopdesk.base;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a file beside its place and moves it there when it is whole: under its own name it is never half. */
public final class TargetFile {
    /** What fills the file. */
    @FunctionalInterface
    public interface Content {
        void write(OutputStream out) throws IOException;
    }

    private TargetFile() {}

    /** @throws CodedException KD-502 when the target is open in another program, KD-501 when it cannot be written */
    public static void write(Path target, Content content) {
        Path beside = target.resolveSibling("." + target.getFileName() + ".tmp");
        try {
            requireFree(target);
            if (target.getParent() != null) {
                Files.createDirectories(target.getParent());
            }
            try (FileChannel channel = FileChannel.open(
                            beside,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE,
                            StandardOpenOption.TRUNCATE_EXISTING);
                    OutputStream out = Channels.newOutputStream(channel)) {
                content.write(out);
                out.flush();
                channel.force(true);
            }
            move(beside, target);
        } catch (IOException e) {
            throw new CodedException(e, "KD-501", "base.file.failed", target.toString());
        } catch (RuntimeException e) {
            throw ofDisk(e) ? new CodedException(e, "KD-501", "base.file.failed", target.toString()) : e;
        } finally {
            drop(beside);
        }
    }

    /** The library hides a failure of its temporary files in exceptions of its own. */
    private static boolean ofDisk(RuntimeException thrown) {
        for (Throwable at = thrown; at != null && !(at instanceof CodedException); at = at.getCause()) {
            if (at instanceof IOException) {
                return true;
            }
        }
        return false;
    }

    /** Office programs lay an owner note beside what they have open. @throws CodedException KD-502 */
    public static void requireFree(Path target) {
        String name = String.valueOf(target.getFileName());
        // Word leaves out the first two letters of a longer name.
        boolean office = Files.exists(target.resolveSibling("~$" + name))
                || (name.length() > 2 && Files.exists(target.resolveSibling("~$" + name.substring(2))));
        if (office || Files.exists(target.resolveSibling(".~lock." + name + "#"))) {
            throw new CodedException("KD-502", "base.file.open", target.toString());
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void drop(Path beside) {
        try {
            Files.deleteIfExists(beside);
        } catch (IOException e) {
            org.slf4j.LoggerFactory.getLogger(TargetFile.class).warn("left behind: {}", beside, e);
        }
    }
}
