package id.kopdesk.ui.safekeeping;

import id.kopdesk.base.CodedException;
import id.kopdesk.safekeeping.BackupRoutine;
import id.kopdesk.safekeeping.Occasion;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.Buttons;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** The last thing of a day on which something changed: a backup is made, then the program ends. */
public final class ClosingView extends QuestionView {
    private final UiContext ui;
    private final BackupRoutine routine;
    private final Runnable end;
    private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper();

    /** @param end runs once the backup is made, or the person wants to go without one */
    public ClosingView(UiContext ui, BackupRoutine routine, Runnable end) {
        super(ui);
        this.ui = ui;
        this.routine = routine;
        this.end = end;
        begin();
    }

    ReadOnlyBooleanProperty failed() {
        return failed.getReadOnlyProperty();
    }

    private void begin() {
        failed.set(false);
        message().set("");
        show(text("ui.safekeeping.closing.title"), text("ui.safekeeping.closing.advice"), new VBox());
        ui.tasks()
                .run("ui.backup.task", progress -> routine.when(Occasion.CLOSING, progress))
                .onDone(made -> end.run())
                .onCancelled(end)
                .onFailed(this::stay)
                .start();
    }

    private void stay(Throwable thrown) {
        failed.set(true);
        message()
                .set(
                        thrown instanceof CodedException coded
                                ? coded.sentence(ui.texts()) + " (" + coded.code() + ")"
                                : text("ui.safekeeping.failed"));
        Button again = Buttons.primary(text("ui.safekeeping.closing.again"), this::begin);
        again.setDefaultButton(true);
        show(
                text("ui.safekeeping.closing.title"),
                text("ui.safekeeping.closing.failed"),
                new VBox(),
                Buttons.plain(text("ui.safekeeping.closing.without"), end),
                again);
    }

    private String text(String key) {
        return ui.texts().get(key);
    }
}
