package id.kopdesk.ui.window;

import id.kopdesk.base.Formats;
import id.kopdesk.base.Texts;
import id.kopdesk.ui.BackgroundTasks;
import id.kopdesk.ui.TablePrefs;
import id.kopdesk.ui.Trail;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.AppIcon;
import id.kopdesk.ui.control.Theme;
import id.kopdesk.ui.shell.Toasts;
import id.kopdesk.ui.shell.WindowDialogs;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** The window before there is an open office: one question after the other fills it. */
final class Threshold {
    private static final double WIDTH = 1366;
    private static final double HEIGHT = 728;

    private final Stage stage;
    private final Theme theme;
    private final Runnable close;
    private final Toasts toasts;
    private final BackgroundTasks tasks;
    private final UiContext ui;

    /** @param close runs when the person turned back */
    Threshold(Stage stage, Looks looks, Runnable close) {
        Texts texts = looks.texts();
        this.theme = looks.theme();
        this.stage = stage;
        this.close = close;
        toasts = new Toasts(texts);
        WindowDialogs dialogs = new WindowDialogs(texts, stage, toasts, Version.text());
        tasks = new BackgroundTasks(Platform::runLater, dialogs::error);
        ui = new UiContext(texts, new Formats(texts.locale()), tasks, dialogs, new Trail(dialogs), new NoTables());
    }

    UiContext ui() {
        return ui;
    }

    /** @param busy while it is true the window does not close */
    void ask(Parent question, BooleanSupplier busy) {
        theme.use();
        Rectangle2D desktop = Screen.getPrimary().getVisualBounds();
        Scene scene = new Scene(
                new StackPane(question, toasts),
                Math.min(WIDTH, desktop.getWidth()),
                Math.min(HEIGHT, desktop.getHeight()));
        Theme.dress(scene);
        stage.setScene(scene);
        stage.titleProperty().unbind();
        stage.setTitle("Kopdesk");
        stage.getIcons().setAll(AppIcon.images());
        stage.setOnCloseRequest(e -> {
            if (busy.getAsBoolean()) {
                e.consume();
            } else {
                close.run();
            }
        });
        stage.show();
    }

    void end() {
        tasks.shutdown();
        tasks.awaitEnd(Duration.ofSeconds(20));
    }

    /** No question shows a table. */
    private static final class NoTables implements TablePrefs {
        @Override
        public Optional<TableLayout> read(String tableId) {
            return Optional.empty();
        }

        @Override
        public void write(String tableId, TableLayout layout) {}
    }
}
