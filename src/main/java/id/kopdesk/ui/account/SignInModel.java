package id.kopdesk.ui.account;

import id.kopdesk.account.RecoveryKey;
import id.kopdesk.account.Secret;
import id.kopdesk.account.SignIn;
import id.kopdesk.base.CodedException;
import id.kopdesk.base.Texts;
import id.kopdesk.ui.Tasks;
import java.time.Duration;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The way in: who, with which password, and how long to wait after a wrong one. */
public final class SignInModel<T> {
    /** What the database and the key file say of themselves when they are not what was saved. */
    private static final Set<String> DAMAGED = Set.of(
            "KD-211", "KD-212", "KD-213", "KD-217", "KD-221", "KD-222", "KD-223", "KD-224", "KD-225", "KD-901",
            "KD-902", "KD-905", "KD-906");

    private final Tasks tasks;
    private final Texts texts;
    private final SignIn way;
    private final Function<SignIn.Entry, T> open;
    private final Consumer<T> entered;
    private final ObservableList<SignIn.Name> names = FXCollections.observableArrayList();
    private final ObjectProperty<SignIn.@Nullable Name> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyLongWrapper waiting = new ReadOnlyLongWrapper();
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final Consumer<CodedException> damaged;
    private boolean recovering;

    /**
     * @param open what is read once the data is open; runs in the background
     * @param entered takes that, on the FX thread
     * @param damaged told when the secret was right and the data cannot be opened all the same
     */
    public SignInModel(
            Tasks tasks,
            Texts texts,
            SignIn way,
            Function<SignIn.Entry, T> open,
            Consumer<T> entered,
            Consumer<CodedException> damaged) {
        this.damaged = damaged;
        this.tasks = tasks;
        this.texts = texts;
        this.way = way;
        this.open = open;
        this.entered = entered;
        names.setAll(way.names());
        chosen.addListener((o, before, now) -> {
            message.set("");
            tick();
        });
        chosen.set(names.isEmpty() ? null : names.get(0));
    }

    public ObservableList<SignIn.Name> names() {
        return names;
    }

    public ObjectProperty<SignIn.@Nullable Name> chosen() {
        return chosen;
    }

    /** Puts this person on top, as when the screen was locked under them. */
    public void choose(String login) {
        names.stream().filter(name -> name.login().equals(login)).findFirst().ifPresent(chosen::set);
    }

    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** Seconds that are left to wait; 0 when a try is allowed. */
    public ReadOnlyLongProperty waiting() {
        return waiting.getReadOnlyProperty();
    }

    /** Why it did not open, as a sentence; empty before that. */
    public ReadOnlyStringProperty message() {
        return message.getReadOnlyProperty();
    }

    public void tell(String sentence) {
        message.set(sentence);
    }

    /** Whether the recovery key is asked for: its tries wait by themselves. */
    public void recovering(boolean now) {
        recovering = now;
        message.set("");
        tick();
    }

    /** A second has passed. */
    public void tick() {
        SignIn.Name who = chosen.get();
        Duration left = recovering ? way.recoveryWait() : who == null ? Duration.ZERO : way.wait(who.login());
        waiting.set((left.toMillis() + 999) / 1000);
    }

    /** Takes the password over. */
    public void enter(Secret password) {
        attempt(password, who -> way.with(who, password));
    }

    /**
     * @param typed the recovery key's words
     * @param fresh asked for the new password once the words can be read, and taken over
     */
    public void recover(String typed, Supplier<Secret> fresh) {
        RecoveryKey key;
        try {
            key = RecoveryKey.parse(typed);
        } catch (CodedException unreadable) {
            message.set(unreadable.sentence(texts));
            return;
        }
        Secret password = fresh.get();
        attempt(password, who -> way.recover(key, who, password));
    }

    private void attempt(Secret secret, Function<String, SignIn.Entry> how) {
        SignIn.Name who = chosen.get();
        if (busy.get() || waiting.get() > 0 || who == null) {
            secret.close();
            return;
        }
        busy.set(true);
        message.set("");
        tasks.run("ui.account.task.open", progress -> {
                    try (secret) {
                        return open.apply(how.apply(who.login()));
                    }
                })
                .onDone(entered)
                .onFailed(this::failed)
                .onEnd(() -> {
                    busy.set(false);
                    tick();
                })
                .start();
    }

    private void failed(Throwable thrown) {
        if (thrown instanceof CodedException coded && DAMAGED.contains(coded.code())) {
            damaged.accept(coded);
            return;
        }
        message.set(
                thrown instanceof CodedException coded
                        ? coded.sentence(texts) + " (" + coded.code() + ")"
                        : texts.get("ui.account.failed"));
    }
}
