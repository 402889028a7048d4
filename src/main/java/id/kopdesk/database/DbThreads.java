package id.kopdesk.database;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * All database work runs on threads that nobody outside can reach: an interrupt in the middle of a read closes an H2
 * file for everybody, and JavaFX tasks interrupt when they are cancelled.
 */
final class DbThreads implements AutoCloseable {
    private static final class Worker extends Thread {
        private Worker(Runnable work) {
            super(work, "database");
            setDaemon(true);
        }
    }

    private final ExecutorService workers;

    DbThreads(int count) {
        workers = Executors.newFixedThreadPool(count, Worker::new);
    }

    <T> T call(Callable<T> work) {
        if (Thread.currentThread() instanceof Worker) {
            return direct(work);
        }
        Future<T> result = workers.submit(work);
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return result.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw unchecked(e.getCause() == null ? e : e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static <T> T direct(Callable<T> work) {
        try {
            return work.call();
        } catch (Exception e) {
            throw unchecked(e);
        }
    }

    private static RuntimeException unchecked(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException runtime ? runtime : new IllegalStateException(cause);
    }

    /** Lets running work end; never interrupts it. */
    @Override
    public void close() {
        workers.shutdown();
    }
}
