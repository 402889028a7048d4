package id.kopdesk.ui.account;

import id.kopdesk.account.Account;
import id.kopdesk.account.RecoveryKey;
import id.kopdesk.account.Secret;
import id.kopdesk.base.CodedException;
import id.kopdesk.base.Texts;
import id.kopdesk.ui.Tasks;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The first account of an office with its recovery key, or the choice to work without passwords. */
final class FirstAccountModel {
    enum Step {
        CHOICE,
        RECOVERY
    }

    private final Tasks tasks;
    private final Texts texts;
    private final FirstAccountDesk desk;
    private final Consumer<Optional<Account>> done;
    private final RecoveryModel recovery = new RecoveryModel(RecoveryKey.random(), new SecureRandom());
    private final BooleanProperty protect = new SimpleBooleanProperty(true);
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty login = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.CHOICE);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private Secret password = Secret.of("");

    /** @param done takes the account that was made, or none where the office works without passwords */
    FirstAccountModel(Tasks tasks, Texts texts, FirstAccountDesk desk, Consumer<Optional<Account>> done) {
        this.tasks = tasks;
        this.texts = texts;
        this.desk = desk;
        this.done = done;
        name.addListener((o, before, now) -> {
            if (login.get().isEmpty() || login.get().equals(suggested(before))) {
                login.set(suggested(now));
            }
        });
    }

    RecoveryModel recovery() {
        return recovery;
    }

    BooleanProperty protect() {
        return protect;
    }

    StringProperty name() {
        return name;
    }

    StringProperty login() {
        return login;
    }

    ReadOnlyObjectProperty<Step> step() {
        return step.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    ReadOnlyStringProperty message() {
        return message.getReadOnlyProperty();
    }

    /** The choice is made; nothing is kept before the recovery key is written down. Takes the password over. */
    void next(Secret typed) {
        message.set("");
        if (!protect.get()) {
            typed.close();
            run(() -> {
                desk.stayOpen();
                return Optional.empty();
            });
            return;
        }
        try {
            desk.check(login.get(), name.get(), typed);
            password.close();
            password = typed;
            step.set(Step.RECOVERY);
        } catch (CodedException refused) {
            typed.close();
            message.set(refused.sentence(texts));
        }
    }

    void back() {
        message.set("");
        password.close();
        step.set(Step.CHOICE);
    }

    /** The recovery key is written down. */
    void finish() {
        Secret typed = password;
        run(() -> {
            try (typed) {
                return Optional.of(desk.protect(login.get(), name.get(), typed, recovery.key()));
            }
        });
    }

    private void run(java.util.concurrent.Callable<Optional<Account>> work) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        tasks.run("ui.account.task.first", progress -> work.call())
                .onDone(done)
                .onFailed(thrown -> {
                    back();
                    message.set(
                            thrown instanceof CodedException coded
                                    ? coded.sentence(texts) + " (" + coded.code() + ")"
                                    : texts.get("ui.account.failed"));
                })
                .onEnd(() -> busy.set(false))
                .start();
    }

    /** The first name in small letters: what most people would choose. */
    private static String suggested(String name) {
        String bare = id.kopdesk.base.CleanText.sortName(name).toLowerCase(java.util.Locale.ROOT);
        int end = bare.indexOf(' ');
        return end < 0 ? bare : bare.substring(0, end);
    }
}
