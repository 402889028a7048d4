package id.kopdesk.ui.window;

import id.kopdesk.account.SignIn;
import id.kopdesk.ui.Dialogs;
import id.kopdesk.ui.Screen;
import id.kopdesk.ui.Trail;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.account.SignInModel;
import id.kopdesk.ui.account.SignInView;
import id.kopdesk.ui.control.Theme;
import java.util.ArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;

/** Hides everything behind the sign-in. What was being done stays as it was, for the person who comes back. */
final class LockScreen {
    private final Stage stage;
    private final UiContext ui;
    private final Trail trail;
    private final Sitting sitting;
    private final Supplier<SignIn> way;
    private final Consumer<Sitting> other;
    private @Nullable Scene hidden;
    private @Nullable Runnable waiting;
    private @Nullable EventHandler<WindowEvent> closing;

    /** @param other takes somebody else who goes on at this window */
    LockScreen(Stage stage, UiContext ui, Trail trail, Sitting sitting, Supplier<SignIn> way, Consumer<Sitting> other) {
        this.stage = stage;
        this.ui = ui;
        this.trail = trail;
        this.sitting = sitting;
        this.way = way;
        this.other = other;
    }

    boolean locked() {
        return hidden != null;
    }

    void lock() {
        if (locked()) {
            return;
        }
        SignIn back = way.get();
        if (!back.needed()) {
            ui.dialogs().toast(text("ui.account.nolock"));
            return;
        }
        closeQuestions();
        SignInModel<Sitting> model = new SignInModel<>(
                ui.tasks(),
                ui.texts(),
                back,
                Sitting::of,
                this::entered,
                damage -> ui.dialogs().error(damage));
        sitting.account().ifPresent(account -> model.choose(account.person().login()));
        Scene now = stage.getScene();
        hidden = now;
        closing = stage.getOnCloseRequest();
        Scene lock = new Scene(
                new SignInView(ui.texts(), model, text("ui.account.locked.title")), now.getWidth(), now.getHeight());
        Theme.dress(lock);
        stage.setScene(lock);
        stage.setOnCloseRequest(e -> close(e, model));
    }

    /** A question left open would lie over the lock, and its words would still be read. */
    private void closeQuestions() {
        new ArrayList<>(Window.getWindows()).stream().filter(w -> w != stage).forEach(Window::hide);
    }

    private void close(WindowEvent event, SignInModel<Sitting> model) {
        EventHandler<WindowEvent> before = closing;
        if (unsaved()) {
            event.consume();
            model.tell(ui.texts().get("ui.account.locked.unsaved", sitting.name()));
        } else if (before != null) {
            before.handle(event);
        }
    }

    /** For the person who comes back; whoever else comes has not asked for it. */
    void afterwards(Runnable wanted) {
        waiting = wanted;
    }

    private void entered(Sitting now) {
        if (now.samePerson(sitting)) {
            stage.setScene(hidden);
            stage.setOnCloseRequest(closing);
            hidden = null;
            Runnable wanted = waiting;
            waiting = null;
            if (wanted != null) {
                wanted.run();
            }
            return;
        }
        if (unsaved()
                && !ui.dialogs()
                        .confirm(new Dialogs.Question(
                                ui.texts().get("ui.account.switch.title", now.name()),
                                ui.texts().get("ui.account.switch.message", sitting.name()),
                                text("ui.account.switch.do"),
                                true))) {
            return;
        }
        trail.screens().forEach(Screen::closed);
        other.accept(now);
    }

    private boolean unsaved() {
        return trail.screens().stream().anyMatch(screen -> screen.unsaved().isPresent());
    }

    private String text(String key) {
        return ui.texts().get(key);
    }
}
