package id.kopdesk.ui;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Tasks that run where they are started, so that a model test needs neither thread nor window. */
public final class DirectTasks implements Tasks {
    private final ObservableList<RunningTask> running = FXCollections.observableArrayList();
    private final List<Throwable> unheard = new ArrayList<>();

    @Override
    public <T> Call<T> run(String titleKey, Work<T> work) {
        return new TaskCall<>(titleKey, work, Runnable::run, unheard::add, (task, shown, body) -> {
            running.add(task);
            body.run();
            running.remove(task);
        });
    }

    /** Failures that nobody asked to hear; the program shows these in the error dialog. */
    public List<Throwable> unheard() {
        return unheard;
    }

    @Override
    public ObservableList<RunningTask> running() {
        return running;
    }

    @Override
    public void shutdown() {
        running.forEach(RunningTask::cancel);
    }

    @Override
    public boolean awaitEnd(Duration longest) {
        return true;
    }
}
