package id.kopdesk.ui.account;

import id.kopdesk.account.PasswordRules;
import id.kopdesk.account.Secret;
import id.kopdesk.base.Texts;
import id.kopdesk.ui.control.FormField;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;

/** A new password, typed twice; below it what is still missing, so that nobody is refused afterwards. */
final class NewPassword extends VBox {
    private final Texts texts;
    private final Supplier<String> login;
    private final PasswordField first = new PasswordField();
    private final PasswordField second = new PasswordField();
    private final Label hint = new Label();
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();

    /** @param login of the account, which the password must not hold */
    NewPassword(Texts texts, Supplier<String> login) {
        this.texts = texts;
        this.login = login;
        getStyleClass().add("sign-in-body");
        hint.getStyleClass().add("muted");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        getChildren()
                .addAll(
                        new FormField(texts, texts.get("ui.account.password.new"), first, false),
                        new FormField(texts, texts.get("ui.account.password.again"), second, false),
                        hint);
        first.textProperty().addListener(o -> judge());
        second.textProperty().addListener(o -> judge());
        judge();
    }

    ReadOnlyBooleanProperty ready() {
        return ready.getReadOnlyProperty();
    }

    /** What was typed, for the caller to close; the fields are emptied. */
    Secret take() {
        Secret taken = Secret.of(first.getCharacters());
        first.clear();
        second.clear();
        return taken;
    }

    /** Another login was typed. */
    void judge() {
        String said;
        try (Secret one = Secret.of(first.getCharacters());
                Secret two = Secret.of(second.getCharacters())) {
            said = PasswordRules.refusal(one, login.get())
                    .map(key -> texts.get(
                            key, Integer.toString(PasswordRules.SHORTEST), Integer.toString(PasswordRules.LONGEST)))
                    .orElseGet(() -> one.same(two) ? "" : texts.get("ui.account.password.differs"));
        }
        ready.set(said.isEmpty());
        hint.setText(said.isEmpty() ? texts.get("ui.account.password.good") : said);
    }
}
