package id.kopdesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.base.CodedException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BackgroundTasksTest {
    private final ExecutorService fx = Executors.newSingleThreadExecutor();
    private final CountDownLatch heard = new CountDownLatch(1);
    private final List<Throwable> unheard = Collections.synchronizedList(new ArrayList<>());
    private final BackgroundTasks tasks = new BackgroundTasks(fx, this::hear);

    @AfterEach
    void end() {
        finish();
    }

    private void finish() {
        tasks.shutdown();
        assertThat(tasks.awaitEnd(Duration.ofSeconds(20))).isTrue();
        fx.shutdown();
        try {
            assertThat(fx.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private void hear(Throwable failure) {
        unheard.add(failure);
        heard.countDown();
    }

    @Test
    void anAnswerArrives() {
        AtomicReference<Integer> answer = new AtomicReference<>();
        CountDownLatch done = new CountDownLatch(1);
        tasks.run("ui.test", progress -> 42)
                .onDone(value -> {
                    answer.set(value);
                    done.countDown();
                })
                .start();
        await(done);
        assertThat(answer.get()).isEqualTo(42);
    }

    @Test
    void whoeverHearsAFailureTheWitnessHasSeenIt() {
        List<Throwable> seen = Collections.synchronizedList(new ArrayList<>());
        BackgroundTasks watched = new BackgroundTasks(fx, this::hear, seen::add);
        CountDownLatch told = new CountDownLatch(1);
        CodedException refusal = new CodedException("KD-101", "base.actor.viewer", "budi");
        watched.act("ui.test", progress -> {
                    throw refusal;
                })
                .onFailed(e -> told.countDown())
                .start();
        await(told);
        watched.shutdown();
        assertThat(watched.awaitEnd(Duration.ofSeconds(20))).isTrue();
        assertThat(seen).containsExactly(refusal);
        assertThat(unheard).isEmpty();
    }

    @Test
    void cancellingNeverInterruptsTheThread() {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch asked = new CountDownLatch(1);
        AtomicBoolean interrupted = new AtomicBoolean();
        AtomicBoolean cancelled = new AtomicBoolean();
        RunningTask task = tasks.act("ui.test", progress -> {
                    started.countDown();
                    asked.await();
                    for (int i = 0; i < 1000; i++) {
                        interrupted.compareAndSet(false, Thread.currentThread().isInterrupted());
                        Thread.onSpinWait();
                    }
                    progress.check();
                })
                .onCancelled(() -> cancelled.set(true))
                .start();
        await(started);
        task.cancel();
        tasks.shutdown();
        asked.countDown();
        finish();
        assertThat(interrupted).isFalse();
        assertThat(cancelled).isTrue();
        assertThat(unheard).isEmpty();
    }

    @Test
    void aTaskCancelledWhileItWaitsNeverBegins() {
        CountDownLatch block = new CountDownLatch(1);
        for (int i = 0; i < 4; i++) {
            tasks.act("ui.test", progress -> block.await()).start();
        }
        AtomicBoolean ran = new AtomicBoolean();
        tasks.act("ui.test", progress -> ran.set(true)).start().cancel();
        block.countDown();
        finish();
        assertThat(ran).isFalse();
    }

    @Test
    void aFailureThatNobodyHearsIsReported() {
        tasks.act("ui.test", progress -> {
                    throw new StackOverflowError("deep");
                })
                .start();
        await(heard);
        assertThat(unheard).singleElement().isInstanceOf(StackOverflowError.class);
    }

    @Test
    void ofManyStepsTheLastIsSeen() {
        List<Runnable> waiting = new ArrayList<>();
        RunningTask task = new RunningTask("ui.test", waiting::add);
        for (int i = 1; i <= 1000; i++) {
            task.at("ui.step", i, 1000);
        }
        assertThat(waiting).hasSize(1);
        waiting.get(0).run();
        assertThat(task.step().get().done()).isEqualTo(1000);
        assertThat(task.step().get().fraction()).isEqualTo(1.0);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
