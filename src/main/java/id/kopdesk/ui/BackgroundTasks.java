package id.kopdesk.ui;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Background work on a few threads that live as long as the window; stopping is always asked, never forced. */
public final class BackgroundTasks implements Tasks {
    /** As many as H2's pool has connections, so that no task waits for one while it shows progress. */
    private static final int THREADS = 4;

    private final ExecutorService workers;
    private final Executor fx;
    private final Consumer<Throwable> unheard;
    private final Consumer<Throwable> witness;
    private final ObservableList<RunningTask> running = FXCollections.observableArrayList();

    /**
     * @param fx where answers are given, {@code Platform::runLater} in the program
     * @param unheard told of failures that nobody asked to hear
     */
    public BackgroundTasks(Executor fx, Consumer<Throwable> unheard) {
        this(fx, unheard, failure -> {});
    }

    /** @param witness told of every failure, on the task's own thread, whoever else hears of it */
    public BackgroundTasks(Executor fx, Consumer<Throwable> unheard, Consumer<Throwable> witness) {
        this.fx = fx;
        this.unheard = unheard;
        this.witness = witness;
        AtomicInteger number = new AtomicInteger();
        workers = Executors.newFixedThreadPool(
                THREADS, body -> new Thread(body, "kopdesk-task-" + number.incrementAndGet()));
    }

    @Override
    public <T> Call<T> run(String titleKey, Work<T> work) {
        return new TaskCall<>(titleKey, watched(work), fx, unheard, this::start);
    }

    private <T> Work<T> watched(Work<T> work) {
        return progress -> {
            try {
                return work.run(progress);
            } catch (Exception e) {
                witness.accept(e);
                throw e;
            }
        };
    }

    private void start(RunningTask task, boolean shown, Runnable body) {
        if (shown) {
            fx.execute(() -> running.add(task));
        }
        workers.execute(() -> {
            body.run();
            if (shown) {
                fx.execute(() -> running.remove(task));
            }
        });
    }

    @Override
    public ObservableList<RunningTask> running() {
        return running;
    }

    @Override
    public void shutdown() {
        // A copy: one that ends meanwhile leaves the list.
        List.of(running.toArray(RunningTask[]::new)).forEach(RunningTask::cancel);
        workers.shutdown();
    }

    @Override
    public boolean awaitEnd(Duration longest) {
        try {
            return workers.awaitTermination(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
