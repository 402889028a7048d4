package id.kopdesk.safekeeping;

import id.kopdesk.base.CodedException;
import id.kopdesk.database.Snapshot;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Only one program restores into a folder, and none while the data there is open. */
final class Exclusive implements AutoCloseable {
    static final String LOCK = ".pulih.kunci";

    private final FileChannel channel;

    private Exclusive(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * The caller has closed the data itself: on some systems looking at the lock would loosen its own.
     *
     * @throws CodedException when somebody has the data open, or is restoring at this moment
     */
    static Exclusive on(Path folder) throws IOException {
        Path file = folder.resolve(LOCK);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (!free(channel) || !free(folder.resolve(Snapshot.DATA))) {
                throw new CodedException("KD-927", "safekeeping.restore.held", folder.toString());
            }
            return new Exclusive(channel);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static boolean free(Path data) throws IOException {
        if (!Files.isRegularFile(data)) {
            return true;
        }
        try (FileChannel own = FileChannel.open(data, StandardOpenOption.WRITE)) {
            return free(own);
        }
    }

    @SuppressWarnings("resource")
    private static boolean free(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** @throws IOException when the lock was lost */
    void require() throws IOException {
        if (!channel.isOpen()) {
            throw new IOException("lock lost");
        }
    }

    /** The lock file stays: one that is removed could be locked by two. */
    @Override
    public void close() throws IOException {
        channel.close();
    }
}
