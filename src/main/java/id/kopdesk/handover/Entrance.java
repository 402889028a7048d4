package id.kopdesk.handover;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * Which of several starts of the window on one folder is the first. It holds a lock from its very beginning, long before
 * it can take orders, and the system gives the lock back however it ends; the others wait for it to listen.
 */
public final class Entrance implements AutoCloseable {
    /** How long somebody waits who found another start on its way. The slowest PC has opened its window by then. */
    static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final String NAME = "jendela.kunci";
    private static final long ASK_AGAIN_MS = 50;

    private final Path folder;
    private final @Nullable FileChannel held;
    private final boolean madeFolder;

    private Entrance(Path folder, @Nullable FileChannel held, boolean madeFolder) {
        this.folder = folder;
        this.held = held;
        this.madeFolder = madeFolder;
    }

    /**
     * Goes in first, or gives its words to whoever has.
     *
     * @param words empty to bring the window to the front, or {@link OpenFile#words}
     * @return empty when the other one has taken the words. Whoever comes in may find the data held all the same: where
     *     nothing can be locked, or where the other one neither listened nor ended in time.
     */
    public static Optional<Entrance> enter(Path folder, List<String> words) {
        return enter(folder, words, PATIENCE);
    }

    static Optional<Entrance> enter(Path folder, List<String> words, Duration patience) {
        PrintWriter nothing = new PrintWriter(Writer.nullWriter());
        try {
            boolean made = !Files.exists(folder);
            Files.createDirectories(folder);
            long end = System.nanoTime() + patience.toNanos();
            do {
                // First: some systems take a program's lock away when it looks at it once more by itself.
                if (Caller.call(folder, words, Map.of(), nothing, nothing).isPresent()) {
                    return Optional.empty();
                }
                FileChannel channel = lock(folder);
                if (channel != null) {
                    return Optional.of(new Entrance(folder, channel, made));
                }
            } while (waited(end));
        } catch (IOException | UnsupportedOperationException e) {
            LoggerFactory.getLogger(Entrance.class).info("nothing to lock: {}", e.toString());
        }
        return Optional.of(new Entrance(folder, null, false));
    }

    /**
     * Hands over a command that found the data held: at once, or as soon as the window that is on its way listens.
     *
     * @return the exit code, or empty when no window has the folder or none has taken the command in time
     */
    public static OptionalInt order(
            Path folder, List<String> words, Map<String, String> environment, PrintWriter out, PrintWriter err) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        Reply reply;
        do {
            reply = Caller.ask(folder, words, environment, out, err);
        } while (reply.kind() == Reply.Kind.NOT_NOW && taken(folder) && waited(end));
        return reply.exit();
    }

    private static boolean waited(long end) {
        if (System.nanoTime() > end) {
            return false;
        }
        try {
            Thread.sleep(ASK_AGAIN_MS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Whether a window is open on the folder, or on its way. */
    private static boolean taken(Path folder) {
        if (!Files.exists(folder.resolve(NAME))) {
            return false;
        }
        try (FileChannel mine = lock(folder)) {
            return mine == null;
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    @SuppressWarnings("resource")
    private static @Nullable FileChannel lock(Path folder) throws IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve(NAME), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean mine = false;
        try {
            mine = channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            LoggerFactory.getLogger(Entrance.class).debug("held by this program itself", e);
        } finally {
            if (!mine) {
                channel.close();
            }
        }
        return mine ? channel : null;
    }

    /** The lock file stays, for one that is removed could be locked by two; but no folder that nobody came to use. */
    @Override
    public void close() {
        if (held == null) {
            return;
        }
        try {
            if (madeFolder && onlyLock()) {
                held.close();
                Files.deleteIfExists(folder.resolve(NAME));
                Files.deleteIfExists(folder);
            }
            held.close();
        } catch (IOException e) {
            LoggerFactory.getLogger(Entrance.class).info("the folder stays", e);
        }
    }

    private boolean onlyLock() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.allMatch(file -> file.endsWith(NAME));
        }
    }
}
