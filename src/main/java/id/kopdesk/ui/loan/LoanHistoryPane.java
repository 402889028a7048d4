package id.kopdesk.ui.loan;

import id.kopdesk.ui.record.HistoryEntry;
import id.kopdesk.ui.record.HistoryPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What was done to a proposal, newest first; the newest can be taken back. */
final class LoanHistoryPane extends VBox {
    private final LoanScreens screens;
    private final ProposalModel model;
    private final HistoryPane pane;
    private final LoanHistoryWords words;

    LoanHistoryPane(LoanScreens screens, ProposalModel model) {
        this.screens = screens;
        this.model = model;
        words = new LoanHistoryWords(screens.words());
        pane = new HistoryPane(screens.ui(), screens.zone(), this::undo);
        VBox.setVgrow(pane, Priority.ALWAYS);
        getChildren().add(pane);
    }

    void read() {
        screens.ui()
                .tasks()
                .run(
                        "ui.loan.task.history",
                        progress -> words.tell(
                                screens.desk().history(model.now().file().id())))
                .onDone(pane::show)
                .start();
    }

    private void undo(HistoryEntry entry) {
        String reason = screens.words().get("ui.loan.undo.reason", entry.what());
        screens.ui()
                .tasks()
                .act(
                        "ui.loan.task.undo",
                        progress -> screens.desk()
                                .book()
                                .takeBack(screens.desk().actor(), model.now().file(), entry.unit(), reason))
                .onDone(() -> {
                    screens.ui().dialogs().toast(screens.words().get("ui.loan.undone"));
                    model.refresh();
                    read();
                })
                .start();
    }
}
