package id.kopdesk.ui;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Only the newest question counts: an older one is asked to stop and its late answer is dropped. For search fields. */
public final class Latest {
    private final Tasks tasks;
    private @Nullable RunningTask current;
    private int number;

    public Latest(Tasks tasks) {
        this.tasks = tasks;
    }

    public <T> void ask(String titleKey, Tasks.Work<T> work, Consumer<T> then) {
        ask(titleKey, work, then, () -> {});
    }

    /** @param ended runs however the work ended, if no newer question has been asked since */
    public <T> void ask(String titleKey, Tasks.Work<T> work, Consumer<T> then, Runnable ended) {
        forget();
        int mine = number;
        current = tasks.run(titleKey, work)
                .quietly()
                .onDone(answer -> {
                    if (mine == number) {
                        then.accept(answer);
                    }
                })
                .onEnd(() -> {
                    if (mine == number) {
                        ended.run();
                    }
                })
                .start();
    }

    /** Drops whatever is still on its way. */
    public void forget() {
        number++;
        if (current != null) {
            current.cancel();
            current = null;
        }
    }
}
