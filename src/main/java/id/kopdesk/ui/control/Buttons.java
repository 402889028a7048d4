package id.kopdesk.ui.control;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.util.Duration;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Buttons as the house has them: named after what they do, with access key, tooltip and a name for screen readers. */
public final class Buttons {
    private Buttons() {}

    /** @param text with an underscore before its access key, such as {@code _Simpan koperasi} */
    public static Button plain(String text, Runnable run) {
        Button button = new Button(text);
        button.setMnemonicParsing(true);
        button.setOnAction(e -> run.run());
        button.setAccessibleText(text.replace("_", ""));
        button.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        return button;
    }

    public static Button plain(String text, Ikon icon, Runnable run) {
        Button button = plain(text, run);
        button.setGraphic(new FontIcon(icon));
        return button;
    }

    /** The one action that a screen is for. */
    public static Button primary(String text, Runnable run) {
        Button button = plain(text, run);
        button.getStyleClass().add(Styles.ACCENT);
        return button;
    }

    /** An icon alone; its name stands in the tooltip. */
    public static Button icon(Ikon icon, String name, Runnable run) {
        Button button = new Button(null, new FontIcon(icon));
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        button.setOnAction(e -> run.run());
        button.setAccessibleText(name);
        tip(button, name);
        return button;
    }

    /** Shows the shortcut in the tooltip; the shell or the screen makes it work. */
    public static <B extends ButtonBase> B shortcut(B button, KeyCombination keys) {
        tip(button, button.getAccessibleText() + " (" + keys.getDisplayText() + ")");
        return button;
    }

    public static void tip(javafx.scene.control.Control control, String text) {
        Tooltip tip = new Tooltip(text);
        tip.setShowDelay(Duration.millis(500));
        tip.setWrapText(true);
        tip.setMaxWidth(360);
        control.setTooltip(tip);
    }
}
