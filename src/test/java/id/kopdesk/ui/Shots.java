package id.kopdesk.ui;

import id.kopdesk.ui.control.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** Pictures of screens, to be looked at: {@code target/shots/NAME-light.png} and {@code NAME-dark.png}. FX thread only. */
public final class Shots {
    private Shots() {}

    /** Builds the screen twice, once in each look, at 1366×768. */
    public static void take(String name, Supplier<Parent> screen) {
        take(name, 1366, 768, screen);
    }

    public static void take(String name, int width, int height, Supplier<Parent> screen) {
        for (Theme theme : Theme.values()) {
            theme.use();
            take(name + "-" + theme.name().toLowerCase(Locale.ROOT), width, height, screen.get());
        }
        Theme.LIGHT.use();
    }

    /** One picture in the look that is in use. */
    public static void take(String name, int width, int height, Parent root) {
        Stage stage = new Stage();
        stage.setScene(dressed(root, width, height));
        stage.show();
        snapshot(stage.getScene(), name);
        stage.hide();
    }

    public static Scene dressed(Parent root, int width, int height) {
        Scene scene = new Scene(root, width, height);
        Theme.dress(scene);
        return scene;
    }

    public static Path snapshot(Scene scene, String name) {
        // Tables and text fields need a second pass to place what the first one made.
        for (int i = 0; i < 3; i++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
        Path file = Path.of("target", "shots", name + ".png");
        try {
            Png.write(scene.snapshot(null), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }
}
