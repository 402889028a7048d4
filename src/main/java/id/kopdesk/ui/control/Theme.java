package id.kopdesk.ui.control;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Dialog;
import javafx.scene.text.Font;

/** The two looks of the program. Screens use the theme's tokens only; the house's own rules lie in one stylesheet. */
public enum Theme {
    LIGHT,
    DARK;

    /** Puts the look over everything that is open; call on the FX thread. */
    public void use() {
        List.of("Regular", "Bold", "Italic").forEach(Theme::loadFont);
        Application.setUserAgentStylesheet(
                this == LIGHT ? new PrimerLight().getUserAgentStylesheet() : new PrimerDark().getUserAgentStylesheet());
    }

    public static void dress(Scene scene) {
        scene.getStylesheets().add(stylesheet());
    }

    public static void dress(Dialog<?> dialog) {
        dialog.getDialogPane().getStylesheets().add(stylesheet());
    }

    private static String stylesheet() {
        return resource("/css/kopdesk.css").toExternalForm();
    }

    private static void loadFont(String face) {
        try (InputStream in = resource("/fonts/NotoSans-" + face + ".ttf").openStream()) {
            Font.loadFont(in, 13);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URL resource(String path) {
        return Objects.requireNonNull(Theme.class.getResource(path), path);
    }
}
