package id.kopdesk.ui.safekeeping;

import id.kopdesk.account.Secret;
import id.kopdesk.base.Texts;
import id.kopdesk.ui.control.FormField;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

/** What opens a locked backup: the password of its day, or the recovery key. */
final class UnlockPane extends VBox {
    private final RestoreModel model;
    private final RadioButton byPassword;
    private final TextField login = new TextField();
    private final PasswordField password = new PasswordField();
    private final TextArea words = new TextArea();
    private final BooleanBinding ready;

    UnlockPane(Texts texts, RestoreModel model) {
        this.model = model;
        getStyleClass().add("sign-in-body");
        ToggleGroup ways = new ToggleGroup();
        byPassword = new RadioButton(texts.get("ui.safekeeping.unlock.password"));
        RadioButton byWords = new RadioButton(texts.get("ui.safekeeping.unlock.recovery"));
        byPassword.setToggleGroup(ways);
        byWords.setToggleGroup(ways);
        byPassword.setSelected(true);
        words.setPrefRowCount(3);
        words.setWrapText(true);
        VBox first = new VBox(
                new FormField(texts, texts.get("ui.safekeeping.unlock.login"), login, false),
                new FormField(texts, texts.get("ui.account.password"), password, false));
        VBox second = new VBox(new FormField(texts, texts.get("ui.account.recover.words"), words, false));
        for (VBox part : new VBox[] {first, second}) {
            part.getStyleClass().addAll("sign-in-body", "first-account-fields");
            part.managedProperty().bind(part.visibleProperty());
        }
        first.visibleProperty().bind(byPassword.selectedProperty());
        second.visibleProperty().bind(byWords.selectedProperty());
        Label why = new Label(texts.get("ui.safekeeping.unlock.why"));
        why.getStyleClass().add("muted");
        why.setWrapText(true);
        getChildren().addAll(why, byPassword, first, byWords, second);
        ready = Bindings.when(byPassword.selectedProperty())
                .then(login.textProperty()
                        .isNotEmpty()
                        .and(password.textProperty().isNotEmpty()))
                .otherwise(words.textProperty().isNotEmpty());
    }

    BooleanBinding ready() {
        return ready;
    }

    void open() {
        if (byPassword.isSelected()) {
            Secret secret = Secret.of(password.getCharacters());
            password.clear();
            model.unlock(login.getText(), secret);
        } else {
            model.unlock(words.getText());
        }
    }
}
