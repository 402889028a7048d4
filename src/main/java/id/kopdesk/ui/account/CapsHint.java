package id.kopdesk.ui.account;

import id.kopdesk.base.Texts;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** Says that Caps Lock is on while a password is typed, where the system tells. */
final class CapsHint extends Label {
    CapsHint(Texts texts, TextField field) {
        super(texts.get("ui.account.caps"));
        setGraphic(new FontIcon(BootstrapIcons.CAPSLOCK_FILL));
        getStyleClass().addAll("field-warning", "caps-hint");
        managedProperty().bind(visibleProperty());
        setVisible(false);
        field.addEventHandler(KeyEvent.ANY, e -> look(field));
        field.focusedProperty().addListener((o, before, now) -> look(field));
    }

    private void look(TextField field) {
        setVisible(field.isFocused() && Platform.isKeyLocked(KeyCode.CAPS).orElse(false));
    }
}
