package id.kopdesk.ui.intake;

import id.kopdesk.ui.Dialogs;
import id.kopdesk.ui.Tasks;
import id.kopdesk.ui.UiContext;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** Asks for the reason, takes an import back as a whole, and says what came of it. */
final class TakeBack {
    private final UiContext ui;

    TakeBack(UiContext ui) {
        this.ui = ui;
    }

    /**
     * @param written how many rows the import had saved
     * @param work takes it back for that reason, in the background; how many rows were set back
     * @param then runs once it is taken back
     */
    void ask(int written, ToIntFunction<String> work, Runnable then) {
        ui.dialogs().askText(question(written)).ifPresent(reason -> {
            Tasks.Work<Integer> taken = progress -> work.applyAsInt(reason);
            ui.tasks()
                    .run("ui.intake.task.revert", taken)
                    .onDone(rows -> {
                        then.run();
                        ui.dialogs()
                                .toast(text("ui.intake.reverted", ui.formats().number(rows)));
                    })
                    .start();
        });
    }

    private Dialogs.TextQuestion question(int written) {
        return new Dialogs.TextQuestion(
                text("ui.intake.revert.title"),
                text("ui.intake.revert.what", ui.formats().number(written)),
                text("ui.intake.revert.reason"),
                "",
                text("ui.intake.revert.go"),
                typed -> typed.isBlank() ? Optional.of(text("ui.intake.revert.need")) : Optional.empty());
    }

    private String text(String key, Object... arguments) {
        return ui.texts().get(key, arguments);
    }
}
