package id.kopdesk.ui.shell;

import id.kopdesk.base.Texts;
import id.kopdesk.ui.Dialogs;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.AppIcon;
import id.kopdesk.ui.control.Theme;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** The window of the program: size, title, icon, and an orderly way to close it. */
public final class ShellWindow {
    /** Least size at which everything can still be used: a 1366×728 desktop at 125 %. */
    private static final double LEAST_WIDTH = 960;

    private static final double LEAST_HEIGHT = 560;

    private ShellWindow() {}

    /** @param closed runs after the person has closed the window and nothing unsaved stood in the way */
    public static void show(Stage stage, ShellContext context, Runnable closed) {
        (context.appearance().dark() ? Theme.DARK : Theme.LIGHT).use();
        Rectangle2D desktop = Screen.getPrimary().getVisualBounds();
        Shell shell = new Shell(context);
        Scene scene = new Scene(shell, Math.min(1366, desktop.getWidth()), Math.min(728, desktop.getHeight()));
        Theme.dress(scene);
        shell.install(scene);
        stage.setScene(scene);
        stage.getIcons().setAll(AppIcon.images());
        stage.titleProperty().bind(context.status().office().concat(" – Kopdesk"));
        stage.setMinWidth(Math.min(LEAST_WIDTH, desktop.getWidth()));
        stage.setMinHeight(Math.min(LEAST_HEIGHT, desktop.getHeight()));
        stage.setMaximized(desktop.getWidth() <= 1366);
        stage.setOnCloseRequest(e -> {
            e.consume();
            context.trail().leaveAll(() -> close(stage, context.ui(), closed));
        });
        stage.show();
        context.trail().go(context.places().get(0).id());
    }

    private static void close(Stage stage, UiContext ui, Runnable closed) {
        Texts texts = ui.texts();
        int running = ui.tasks().running().size();
        boolean go = running == 0
                || ui.dialogs()
                        .confirm(new Dialogs.Question(
                                texts.get("ui.close.running"),
                                texts.get(
                                        "ui.close.running.message", ui.formats().number(running)),
                                texts.get("ui.close.stop"),
                                true));
        if (go) {
            stage.hide();
            closed.run();
        }
    }
}
