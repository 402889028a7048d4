package id.kopdesk.ui;

import id.kopdesk.base.Progress;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** One call: remembers who wants to hear what, runs the work where it is told to, answers on the FX thread. */
final class TaskCall<T> implements Call<T> {
    interface Starter {
        void start(RunningTask task, boolean shown, Runnable body);
    }

    private final String titleKey;
    private final Tasks.Work<T> work;
    private final Executor fx;
    private final Starter starter;
    private Consumer<T> done = answer -> {};
    private Consumer<Throwable> failed;
    private Runnable cancelled = () -> {};
    private Runnable ended = () -> {};
    private boolean shown = true;

    TaskCall(String titleKey, Tasks.Work<T> work, Executor fx, Consumer<Throwable> unheard, Starter starter) {
        this.titleKey = titleKey;
        this.work = work;
        this.fx = fx;
        this.failed = unheard;
        this.starter = starter;
    }

    @Override
    public Call<T> onDone(Consumer<T> then) {
        done = then;
        return this;
    }

    @Override
    public Call<T> onDone(Runnable then) {
        done = answer -> then.run();
        return this;
    }

    @Override
    public Call<T> onFailed(Consumer<Throwable> then) {
        failed = then;
        return this;
    }

    @Override
    public Call<T> onCancelled(Runnable then) {
        cancelled = then;
        return this;
    }

    @Override
    public Call<T> onEnd(Runnable then) {
        ended = then;
        return this;
    }

    @Override
    public Call<T> quietly() {
        shown = false;
        return this;
    }

    @Override
    public RunningTask start() {
        RunningTask task = new RunningTask(titleKey, fx);
        starter.start(task, shown, () -> runNow(task));
        return task;
    }

    private void runNow(RunningTask task) {
        try {
            task.check();
            T answer = work.run(task);
            fx.execute(() -> done.accept(answer));
        } catch (Progress.Cancelled e) {
            fx.execute(cancelled);
        } catch (Throwable e) {
            // Even an OutOfMemoryError must reach the person at the screen, not end a thread in silence.
            fx.execute(() -> failed.accept(e));
        } finally {
            fx.execute(ended);
        }
    }
}
