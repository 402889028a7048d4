package id.kopdesk.ui.shell;

import atlantafx.base.theme.Styles;
import id.kopdesk.ui.RunningTask;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.Buttons;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

/** The oldest task that runs: its name, step, how far, how long, and a way to stop it. Short work stays unseen. */
public final class TaskStrip extends HBox {
    private static final long SEEN_AFTER_MILLIS = 100;
    private static final long TOLD_AFTER_MILLIS = 1_000;

    private final UiContext ui;
    private final ObservableList<RunningTask> running;
    private final Label text = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Button cancel;
    private final Timeline clock = new Timeline(new KeyFrame(Duration.millis(SEEN_AFTER_MILLIS), e -> draw()));

    public TaskStrip(UiContext ui) {
        this.ui = ui;
        running = ui.tasks().running();
        getStyleClass().add("task-strip");
        setAlignment(Pos.CENTER_LEFT);
        cancel = Buttons.plain(ui.texts().get("ui.task.cancel"), () -> {
            running.stream().findFirst().ifPresent(RunningTask::cancel);
            draw();
        });
        cancel.getStyleClass().addAll(Styles.SMALL, "strip-button");
        bar.setAccessibleText(ui.texts().get("ui.task.progress"));
        bar.setFocusTraversable(false);
        bar.getStyleClass().add(Styles.SMALL);
        getChildren().addAll(bar, text, cancel);
        // What is not shown takes no room from its neighbours.
        managedProperty().bind(visibleProperty());
        clock.setCycleCount(Animation.INDEFINITE);
        running.addListener((ListChangeListener<RunningTask>) c -> turn());
        turn();
    }

    private void turn() {
        if (running.isEmpty()) {
            clock.stop();
            setVisible(false);
        } else {
            clock.play();
            draw();
        }
    }

    private void draw() {
        RunningTask task = running.isEmpty() ? null : running.get(0);
        setVisible(task != null && task.runningMillis() >= SEEN_AFTER_MILLIS);
        if (task == null) {
            return;
        }
        RunningTask.Step step = task.step().get();
        bar.setProgress(step.fraction());
        cancel.setDisable(task.cancelled());
        text.setText(words(task, step));
    }

    private String words(RunningTask task, RunningTask.Step step) {
        StringBuilder words = new StringBuilder(ui.texts().get(task.titleKey()));
        if (task.cancelled()) {
            return words.append(" · ")
                    .append(ui.texts().get("ui.task.cancelling"))
                    .toString();
        }
        if (!step.key().equals(task.titleKey())) {
            words.append(" · ").append(ui.texts().get(step.key()));
        }
        if (step.total() > 0) {
            String done = ui.formats().number(step.done());
            words.append(" · ")
                    .append(ui.texts().get("ui.task.of", done, ui.formats().number(step.total())));
        }
        if (task.runningMillis() >= TOLD_AFTER_MILLIS) {
            words.append(" · ")
                    .append(ui.texts().get("ui.task.seconds", ui.formats().number(task.runningMillis() / 1000)));
        }
        if (running.size() > 1) {
            words.append(" · ")
                    .append(ui.texts().get("ui.task.more", ui.formats().number(running.size() - 1L)));
        }
        return words.toString();
    }
}
