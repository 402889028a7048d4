package id.kopdesk.safekeeping;

import id.kopdesk.base.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.LoggerFactory;

/**
 * A second copy on a USB stick or a share. It may be gone, full, or so slow that it never answers: nobody waits longer
 * than asked, and the backup at the first place counts all the same.
 */
public final class SecondPlace {
    private final Path folder;
    private final Duration patience;

    public enum Outcome {
        COPIED,
        ABSENT,
        SLOW,
        FAILED
    }

    /** What is done at the second place, which may throw or hang. */
    @FunctionalInterface
    interface Work {
        Outcome run(Progress progress) throws IOException;
    }

    public SecondPlace(Path folder, Duration patience) {
        this.folder = folder;
        this.patience = patience;
    }

    Path folder() {
        return folder;
    }

    /** Copies, reads the copy back, and only then gives it its name. */
    public Outcome copy(Path backup) {
        return within(progress -> copy(backup, progress));
    }

    /** Runs where nobody else waits; what is too slow is told to stop and given up. */
    Outcome within(Work work) {
        AtomicBoolean stop = new AtomicBoolean();
        CompletableFuture<Outcome> outcome = new CompletableFuture<>();
        Thread thread = new Thread(() -> run(work, stop, outcome), "second-place");
        thread.setDaemon(true);
        thread.start();
        try {
            return outcome.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            stop.set(true);
            return Outcome.SLOW;
        } catch (InterruptedException e) {
            stop.set(true);
            Thread.currentThread().interrupt();
            return Outcome.SLOW;
        } catch (ExecutionException e) {
            LoggerFactory.getLogger(SecondPlace.class).warn("no second copy", e);
            return Outcome.FAILED;
        }
    }

    private static void run(Work work, AtomicBoolean stop, CompletableFuture<Outcome> outcome) {
        try {
            outcome.complete(work.run(new Stopping(stop)));
        } catch (IOException | RuntimeException e) {
            outcome.completeExceptionally(e);
        }
    }

    private record Stopping(AtomicBoolean stop) implements Progress {
        @Override
        public void at(String key, long done, long total) {}

        @Override
        public boolean cancelled() {
            return stop.get();
        }
    }

    private Outcome copy(Path backup, Progress progress) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Outcome.ABSENT;
        }
        Path target = folder.resolve(backup.getFileName().toString());
        Path beside = folder.resolve(backup.getFileName() + ".tmp");
        LocalDisk disk = new LocalDisk();
        try {
            Hashed written;
            try (InputStream in = Files.newInputStream(backup);
                    OutputStream out = disk.create(beside)) {
                written = Hashed.pump(in, out, progress);
            }
            try (InputStream in = Files.newInputStream(beside)) {
                if (!Hashed.of(in, progress).equals(written)) {
                    throw new IOException("read back otherwise: " + beside);
                }
            }
            disk.move(beside, target);
            return Outcome.COPIED;
        } finally {
            disk.delete(beside);
        }
    }
}
