package id.kopdesk.ui.account;

import id.kopdesk.account.SignIn;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** A person's name, and beside it the login that stands in the history. */
final class NameCell extends ListCell<SignIn.Name> {
    @Override
    protected void updateItem(SignIn.@Nullable Name name, boolean empty) {
        super.updateItem(name, empty);
        if (empty || name == null) {
            setGraphic(null);
            return;
        }
        Label login = new Label(name.login());
        login.getStyleClass().add("muted");
        HBox line = new HBox(new FontIcon(BootstrapIcons.PERSON_CIRCLE), new Label(name.name()), login);
        line.getStyleClass().add("name-line");
        line.setAlignment(Pos.CENTER_LEFT);
        setGraphic(line);
        setAccessibleText(name.name() + ", " + name.login());
    }
}
