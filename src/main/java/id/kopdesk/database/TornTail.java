package id.kopdesk.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Supplier;
import org.slf4j.LoggerFactory;

/**
 * What a power cut leaves of a write that it stopped inside a block. H2's encryption takes a file whose length is no
 * multiple of its block for one whose last whole block is missing too, and with that block goes a save that had returned
 * (found by the fault matrix, row 5). The torn rest belongs to no such save, so it is set aside before the file is opened,
 * and put back where the file is refused all the same.
 */
final class TornTail {
    private static final int BLOCK = 4096;

    private TornTail() {}

    static <T> T without(Path data, Supplier<T> look) {
        byte[] tail = cut(data);
        try {
            return look.get();
        } catch (RuntimeException e) {
            putBack(data, tail);
            throw e;
        }
    }

    private static byte[] cut(Path data) {
        try {
            long size = Files.size(data);
            int torn = (int) (size % BLOCK);
            if (torn == 0 || size < BLOCK) {
                return new byte[0];
            }
            try (FileChannel channel = FileChannel.open(data, StandardOpenOption.READ, StandardOpenOption.WRITE);
                    FileLock lock = channel.tryLock()) {
                if (lock == null || channel.size() != size) {
                    return new byte[0];
                }
                ByteBuffer tail = ByteBuffer.allocate(torn);
                while (tail.hasRemaining() && channel.read(tail, size - torn + tail.position()) >= 0) {
                    // A read may stop short of the end.
                }
                channel.truncate(size - torn);
                channel.force(true);
                LoggerFactory.getLogger(TornTail.class).info("{} bytes of a broken-off write set aside", torn);
                return tail.array();
            }
        } catch (IOException | OverlappingFileLockException e) {
            // The look itself says what is wrong with the file.
            LoggerFactory.getLogger(TornTail.class).info("the end of {} was not looked at", data, e);
            return new byte[0];
        }
    }

    private static void putBack(Path data, byte[] tail) {
        if (tail.length == 0) {
            return;
        }
        try {
            Files.write(data, tail, StandardOpenOption.APPEND);
        } catch (IOException e) {
            LoggerFactory.getLogger(TornTail.class).warn("a broken-off write was not put back", e);
        }
    }
}
