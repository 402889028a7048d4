package id.kopdesk.database;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.h2.compress.Compressor;
import org.h2.mvstore.MVStore;

/**
 * Writes what a closed data file holds into a new one without gaps, its pages compressed: about a seventh of a file into
 * which much was saved at once. A page that is changed later is written uncompressed, as everywhere.
 */
final class DenseFile {
    /** The engine's mark, the salt, and what follows up to the first block: kept, so that it is known as the same data. */
    private static final int HEADER = 4096;

    private static final int CACHE_MEGABYTES = 16;
    private static final int PAGE_BYTES = 16 * 1024;

    /** The engine's own name for how many of its maps it writes at a time. */
    private static final String THREADS = "h2.compactThreads";

    /** The lowest level of Deflate, which is what one thread spends its time on: 122 MB where the usual gave 119. */
    private static final String QUICK = "l 1";

    private static final int MOST_THREADS = 4;

    private DenseFile() {}

    static void make(DatabaseFiles from, DatabaseFiles to, DataKey key) throws IOException {
        header(from.data(), to.data());
        if (System.getProperty(THREADS) == null) {
            // By itself it takes a quarter of the processors: one, on an office PC.
            System.setProperty(
                    THREADS,
                    Integer.toString(Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors())));
        }
        try (MVStore source = builder(from, key).readOnly().open();
                MVStore target = builder(to, key).compressHigh().open()) {
            Method packer = MVStore.class.getDeclaredMethod("getCompressorHigh");
            packer.setAccessible(true);
            ((Compressor) packer.invoke(target)).setOptions(QUICK);
            Method compact = MVStore.class.getDeclaredMethod("compact", MVStore.class, MVStore.class);
            compact.setAccessible(true);
            compact.invoke(null, source, target);
            target.sync();
        } catch (InvocationTargetException e) {
            throw new IOException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IOException("another engine than the one that this was made for", e);
        }
        try (FileChannel channel = FileChannel.open(to.data(), StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static MVStore.Builder builder(DatabaseFiles files, DataKey key) {
        return new MVStore.Builder()
                .fileName(files.layer() + files.data().toAbsolutePath())
                .encryptionKey(key.hex().toCharArray())
                .cacheSize(CACHE_MEGABYTES)
                .pageSplitSize(PAGE_BYTES)
                .autoCommitDisabled()
                .autoCompactFillRate(0);
    }

    private static void header(Path from, Path to) throws IOException {
        try (InputStream in = Files.newInputStream(from)) {
            Files.write(to, in.readNBytes(HEADER));
        }
    }
}
