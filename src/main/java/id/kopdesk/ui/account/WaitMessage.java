package id.kopdesk.ui.account;

import id.kopdesk.base.Texts;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** Why it did not open; then the seconds until the next try; while it opens, that it does. */
final class WaitMessage extends Label {
    WaitMessage(Texts texts, SignInModel<?> model) {
        getStyleClass().add("sign-in-message");
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        setGraphic(new FontIcon(BootstrapIcons.EXCLAMATION_TRIANGLE_FILL));
        textProperty()
                .bind(Bindings.createStringBinding(
                        () -> sentence(texts, model), model.message(), model.waiting(), model.busy()));
        graphicProperty()
                .bind(Bindings.when(model.busy())
                        .then((FontIcon) null)
                        .otherwise(new FontIcon(BootstrapIcons.EXCLAMATION_TRIANGLE_FILL)));
        visibleProperty().bind(textProperty().isNotEmpty());
        managedProperty().bind(visibleProperty());
    }

    private static String sentence(Texts texts, SignInModel<?> model) {
        if (model.busy().get()) {
            return texts.get("ui.account.opening");
        }
        String wait = model.waiting().get() > 0
                ? texts.get("ui.account.wait", Long.toString(model.waiting().get()))
                : "";
        return (model.message().get() + " " + wait).strip();
    }
}
