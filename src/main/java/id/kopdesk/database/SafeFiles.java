package id.kopdesk.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.LockSupport;

/** Write beside, force to disk, move into place: a reader sees the old file or the new one, never half. */
public final class SafeFiles {
    private static final int TRIES = 5;
    private static final long FIRST_WAIT_NANOS = 50_000_000L;

    private SafeFiles() {}

    public static void write(Path target, byte[] content) throws IOException {
        Path beside = target.resolveSibling(target.getFileName() + ".tmp");
        try (FileChannel channel = FileChannel.open(
                beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
        move(beside, target);
    }

    /** Replaces the target; tries again for a while, for on Windows a virus scanner may hold the old file. */
    public static void move(Path source, Path target) throws IOException {
        long wait = FIRST_WAIT_NANOS;
        for (int attempt = 1; ; attempt++) {
            try {
                moveOnce(source, target);
                return;
            } catch (FileSystemException e) {
                if (attempt == TRIES) {
                    throw e;
                }
                LockSupport.parkNanos(wait);
                wait *= 2;
            }
        }
    }

    private static void moveOnce(Path source, Path target) throws IOException {
        try {
            Files.move(source, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(source, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
