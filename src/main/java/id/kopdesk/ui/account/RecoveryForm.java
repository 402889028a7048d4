package id.kopdesk.ui.account;

import id.kopdesk.account.SignIn;
import id.kopdesk.base.Texts;
import id.kopdesk.ui.control.Buttons;
import id.kopdesk.ui.control.FormField;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** The password is forgotten: the words of the recovery key, and a new password. */
final class RecoveryForm extends VBox {
    RecoveryForm(Texts texts, SignInModel<?> model, Runnable back) {
        getStyleClass().add("sign-in-body");
        Label advice = new Label(texts.get("ui.account.recover.advice"));
        advice.setWrapText(true);
        advice.setMinHeight(USE_PREF_SIZE);
        advice.getStyleClass().add("muted");
        ComboBox<SignIn.@Nullable Name> who = new ComboBox<>();
        who.getItems().setAll(model.names());
        who.setValue(model.chosen().get());
        who.valueProperty().addListener((o, before, now) -> model.chosen().set(now));
        who.setConverter(new NameText());
        TextArea words = new TextArea();
        words.setPrefRowCount(3);
        words.setWrapText(true);
        words.setPromptText(texts.get("ui.account.recover.prompt"));
        NewPassword fresh = new NewPassword(texts, () -> {
            SignIn.Name name = model.chosen().get();
            return name == null ? "" : name.login();
        });
        who.valueProperty().addListener(o -> fresh.judge());
        Button open = Buttons.primary(
                texts.get("ui.account.recover.open"), () -> model.recover(words.getText(), fresh::take));
        open.setDefaultButton(true);
        open.disableProperty()
                .bind(model.busy()
                        .or(model.waiting().greaterThan(0))
                        .or(fresh.ready().not())
                        .or(words.textProperty().isEmpty()));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox foot = new HBox(Buttons.plain(texts.get("ui.account.back"), back), space, open);
        foot.setAlignment(Pos.CENTER_LEFT);
        getChildren()
                .addAll(
                        advice,
                        new FormField(texts, texts.get("ui.account.who"), who, false),
                        new FormField(texts, texts.get("ui.account.recover.words"), words, false),
                        fresh,
                        new WaitMessage(texts, model),
                        foot);
    }

    private static final class NameText extends StringConverter<SignIn.@Nullable Name> {
        @Override
        public String toString(SignIn.@Nullable Name name) {
            return name == null ? "" : name.name() + " (" + name.login() + ")";
        }

        @Override
        public SignIn.@Nullable Name fromString(String text) {
            return null;
        }
    }
}
