package id.kopdesk.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The lock of an engine that gave up half-way through opening a damaged file: H2 drops the channel without closing it, so
 * that this very process could not put a backup in the file's place before the collector has found it.
 */
final class Leftover {
    private static final int TRIES = 20;
    private static final long PAUSE_MILLIS = 50;

    private Leftover() {}

    static void release(Path data) {
        for (int i = 0; i < TRIES && held(data); i++) {
            System.gc();
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** By this process; what another holds is no leftover. */
    @SuppressWarnings("resource")
    private static boolean held(Path data) {
        if (!Files.isRegularFile(data)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(data, StandardOpenOption.WRITE)) {
            channel.tryLock();
            return false;
        } catch (OverlappingFileLockException e) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
