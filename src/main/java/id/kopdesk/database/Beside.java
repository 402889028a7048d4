package id.kopdesk.database;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** Reading that goes on beside other work, on a thread that nobody interrupts. It has ended when this is closed. */
final class Beside<T> implements AutoCloseable {
    private final CompletableFuture<T> result;

    private Beside(CompletableFuture<T> result) {
        this.result = result;
    }

    static <T> Beside<T> start(Supplier<T> work) {
        return new Beside<>(CompletableFuture.supplyAsync(work, task -> {
            Thread thread = new Thread(task, "database-beside");
            thread.setDaemon(true);
            thread.start();
        }));
    }

    /** Waits for it; what it threw is thrown here. */
    T get() {
        try {
            return result.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException own) {
                throw own;
            }
            if (e.getCause() instanceof Error own) {
                throw own;
            }
            throw e;
        }
    }

    @Override
    public void close() {
        // Its failure is told by get(); whoever fails before asking has a failure of their own to tell.
        result.handle((made, failure) -> made).join();
    }
}
