package id.kopdesk.ui.window;

import id.kopdesk.account.Protection;
import id.kopdesk.ui.Tasks;
import id.kopdesk.ui.account.IdleTime;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.collections.ListChangeListener;
import javafx.event.EventHandler;
import javafx.scene.input.InputEvent;
import javafx.stage.Window;
import javafx.util.Duration;

/** Locks the screen when nobody has touched key or mouse for as long as the office has set. */
final class IdleWatch {
    private final Tasks tasks;
    private final Protection protection;
    private final LockScreen lock;
    private final IdleTime idle = new IdleTime(System::nanoTime);
    private final EventHandler<InputEvent> touched = e -> idle.touched();
    private final ListChangeListener<Window> windows = this::changed;
    private final Timeline clock;

    IdleWatch(Tasks tasks, Protection protection, LockScreen lock) {
        this.tasks = tasks;
        this.protection = protection;
        this.lock = lock;
        clock = new Timeline(new KeyFrame(Duration.seconds(10), e -> look()));
        clock.setCycleCount(Animation.INDEFINITE);
    }

    void start() {
        Window.getWindows().forEach(w -> w.addEventFilter(InputEvent.ANY, touched));
        Window.getWindows().addListener(windows);
        clock.play();
    }

    void stop() {
        clock.stop();
        Window.getWindows().removeListener(windows);
        Window.getWindows().forEach(w -> w.removeEventFilter(InputEvent.ANY, touched));
    }

    private void changed(ListChangeListener.Change<? extends Window> change) {
        while (change.next()) {
            change.getAddedSubList().forEach(w -> w.addEventFilter(InputEvent.ANY, touched));
            change.getRemoved().forEach(w -> w.removeEventFilter(InputEvent.ANY, touched));
        }
    }

    private void look() {
        if (lock.locked() || !idle.over(1)) {
            return;
        }
        tasks.run("ui.account.task.read", progress -> protection.locked() ? protection.idleMinutes() : 0)
                .quietly()
                .onDone(minutes -> {
                    if (idle.over(minutes)) {
                        lock.lock();
                    }
                })
                .start();
    }
}
