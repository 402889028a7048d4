package id.kopdesk.ui;

import id.kopdesk.base.Progress;
import java.time.Duration;
import javafx.collections.ObservableList;

/**
 * The one way to work in the background. Work runs on threads that nobody interrupts (an interrupt would close the
 * database for everybody); its answers come back on the FX thread.
 */
public interface Tasks {
    /** @param titleKey bundle key of what is being done, shown in the status bar while it lasts */
    <T> Call<T> run(String titleKey, Work<T> work);

    /** As {@link #run}, for work that only does and answers nothing. */
    default Call<Done> act(String titleKey, Action action) {
        return run(titleKey, progress -> {
            action.run(progress);
            return Done.DONE;
        });
    }

    /** Work that runs now, oldest first; changed on the FX thread only. */
    ObservableList<RunningTask> running();

    /** Takes no more work and asks what runs to stop; returns at once and interrupts nobody. */
    void shutdown();

    /** @return whether everything had ended within the time */
    boolean awaitEnd(Duration longest);

    /** Work that gives an answer; asks {@code progress.check()} where it can stop without leaving anything half done. */
    @FunctionalInterface
    interface Work<T> {
        T run(Progress progress) throws Exception;
    }

    @FunctionalInterface
    interface Action {
        void run(Progress progress) throws Exception;
    }

    enum Done {
        DONE
    }
}
