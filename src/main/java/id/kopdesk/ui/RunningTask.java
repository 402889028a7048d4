package id.kopdesk.ui;

import id.kopdesk.base.Progress;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Work under way: how far it is (a property of the FX thread) and whether it has been asked to stop. */
public final class RunningTask implements Progress {
    /**
     * @param key bundle key of the step, or of the task itself before the first step
     * @param total steps in all, or 0 when nobody knows
     */
    public record Step(String key, long done, long total) {
        /** Between 0 and 1, or -1 when nobody knows. */
        public double fraction() {
            return total <= 0 ? -1 : Math.min(1, (double) done / total);
        }
    }

    private final String titleKey;
    private final Executor fx;
    private final long startedNanos = System.nanoTime();
    private final ReadOnlyObjectWrapper<Step> step;
    private final AtomicReference<@Nullable Step> pending = new AtomicReference<>();
    private volatile boolean cancelled;

    RunningTask(String titleKey, Executor fx) {
        this.titleKey = titleKey;
        this.fx = fx;
        step = new ReadOnlyObjectWrapper<>(new Step(titleKey, 0, 0));
    }

    public String titleKey() {
        return titleKey;
    }

    public ReadOnlyObjectProperty<Step> step() {
        return step.getReadOnlyProperty();
    }

    public long runningMillis() {
        return (System.nanoTime() - startedNanos) / 1_000_000;
    }

    /** Asks the work to stop at its next safe place; never interrupts. */
    public void cancel() {
        cancelled = true;
    }

    @Override
    public boolean cancelled() {
        return cancelled;
    }

    @Override
    public void at(String key, long done, long total) {
        // A step a row must not drown the FX thread: only the newest waits there.
        if (pending.getAndSet(new Step(key, done, total)) == null) {
            fx.execute(() -> {
                Step newest = pending.getAndSet(null);
                if (newest != null) {
                    step.set(newest);
                }
            });
        }
    }
}
