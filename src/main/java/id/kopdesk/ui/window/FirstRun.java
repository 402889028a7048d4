package id.kopdesk.ui.window;

import id.kopdesk.base.CodedException;
import id.kopdesk.base.Formats;
import id.kopdesk.base.Texts;
import id.kopdesk.office.Office;
import id.kopdesk.ui.BackgroundTasks;
import id.kopdesk.ui.TablePrefs;
import id.kopdesk.ui.Trail;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.AppIcon;
import id.kopdesk.ui.control.Theme;
import id.kopdesk.ui.office.AreaChoice;
import id.kopdesk.ui.office.WizardView;
import id.kopdesk.ui.shell.Toasts;
import id.kopdesk.ui.shell.WindowDialogs;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** The window while there is no office yet. */
final class FirstRun {
    private static final double WIDTH = 1366;
    private static final double HEIGHT = 728;

    private final Stage stage;
    private final Path folder;
    private final Function<Office, OpenOffice> create;
    private final Consumer<OpenOffice> made;
    private final Runnable close;
    private final Texts texts = Texts.of(Texts.INDONESIAN);
    private final BackgroundTasks tasks;
    private final UiContext ui;

    /**
     * @param create makes the office; runs in the background
     * @param made takes the new office, on the FX thread
     * @param close runs when the person turned back
     */
    FirstRun(Stage stage, Path folder, Function<Office, OpenOffice> create, Consumer<OpenOffice> made, Runnable close) {
        this.stage = stage;
        this.folder = folder;
        this.create = create;
        this.made = made;
        this.close = close;
        WindowDialogs dialogs = new WindowDialogs(texts, stage, new Toasts(texts), Version.text());
        tasks = new BackgroundTasks(Platform::runLater, dialogs::error);
        ui = new UiContext(texts, new Formats(texts.locale()), tasks, dialogs, new Trail(dialogs), new NoTables());
    }

    void show() {
        Theme.LIGHT.use();
        WizardView<OpenOffice> wizard = new WizardView<>(ui, AreaChoice.shipped(), folder, create, made);
        Rectangle2D desktop = Screen.getPrimary().getVisualBounds();
        Scene scene = new Scene(wizard, Math.min(WIDTH, desktop.getWidth()), Math.min(HEIGHT, desktop.getHeight()));
        Theme.dress(scene);
        stage.setScene(scene);
        stage.setTitle("Kopdesk");
        stage.getIcons().setAll(AppIcon.images());
        stage.setOnCloseRequest(e -> {
            if (wizard.making()) {
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

    /** Says why the office of the folder cannot be opened. */
    static void refuse(Stage stage, CodedException reason) {
        Theme.LIGHT.use();
        Texts texts = Texts.of(Texts.INDONESIAN);
        new WindowDialogs(texts, stage, new Toasts(texts), Version.text()).error(reason);
    }

    /** The wizard shows no table. */
    private static final class NoTables implements TablePrefs {
        @Override
        public Optional<TableLayout> read(String tableId) {
            return Optional.empty();
        }

        @Override
        public void write(String tableId, TableLayout layout) {}
    }
}
