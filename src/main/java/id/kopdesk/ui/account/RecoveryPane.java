package id.kopdesk.ui.account;

import id.kopdesk.base.Texts;
import id.kopdesk.ui.Dialogs;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.Buttons;
import id.kopdesk.ui.control.FormField;
import java.util.List;
import javafx.print.PrinterJob;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** The words of a new recovery key, ways to keep them on paper, and the question whether that was done. */
final class RecoveryPane extends VBox {
    private static final int COLUMNS = 3;

    private final UiContext ui;
    private final RecoveryModel model;
    private final String office;

    /** @param office as it is printed on the sheet */
    RecoveryPane(UiContext ui, RecoveryModel model, String office) {
        this.ui = ui;
        this.model = model;
        this.office = office;
        Texts texts = ui.texts();
        getStyleClass().add("sign-in-body");
        HBox ways = new HBox(
                Buttons.plain(texts.get("ui.account.recovery.print"), BootstrapIcons.PRINTER, this::print),
                Buttons.plain(texts.get("ui.account.recovery.save"), BootstrapIcons.DOWNLOAD, this::save));
        ways.getStyleClass().add("page-actions");
        HBox check = new HBox(field(0), field(1));
        check.getStyleClass().add("recovery-check");
        getChildren().addAll(note(texts.get("ui.account.recovery.advice")), words(), ways, check);
    }

    private FormField field(int which) {
        TextField typed = new TextField();
        typed.textProperty().bindBidirectional(model.typed(which));
        String number = Integer.toString(model.asked().get(which) + 1);
        FormField field = new FormField(ui.texts(), ui.texts().get("ui.account.recovery.ask", number), typed, false);
        field.setPrefWidth(220);
        return field;
    }

    private GridPane words() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("recovery-words");
        List<String> words = model.key().words();
        for (int i = 0; i < words.size(); i++) {
            Label word = new Label((i + 1) + ".  " + words.get(i));
            word.getStyleClass().add("recovery-word");
            grid.add(word, i % COLUMNS, i / COLUMNS);
        }
        return grid;
    }

    private static Label note(String text) {
        Label note = new Label(text);
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        return note;
    }

    private String sheet() {
        return RecoverySheet.text(ui.texts(), office, model.key());
    }

    private void print() {
        PrinterJob job = PrinterJob.createPrinterJob();
        if (job == null) {
            ui.dialogs()
                    .inform(
                            ui.texts().get("ui.account.recovery.print.title"),
                            ui.texts().get("ui.account.recovery.noPrinter"));
            return;
        }
        Node page = RecoverySheet.page(sheet());
        if (job.showPrintDialog(getScene() == null ? null : getScene().getWindow()) && job.printPage(page)) {
            job.endJob();
            ui.tasks()
                    .act(
                            "ui.access.task",
                            progress -> ui.access()
                                    .printed("account", null, ui.texts().get("ui.account.recovery.printed")))
                    .quietly()
                    .start();
        }
    }

    private void save() {
        Texts texts = ui.texts();
        ui.dialogs()
                .saveFile(new Dialogs.FileQuestion(
                        texts.get("ui.account.recovery.save.title"),
                        "kunci-pemulihan-kopdesk.txt",
                        null,
                        List.of(new Dialogs.FileKind(texts.get("ui.account.recovery.kind"), List.of("*.txt")))))
                .ifPresent(file -> ui.tasks()
                        .act("ui.account.task.sheet", progress -> {
                            ui.access().exported("account", null, String.valueOf(file.getFileName()));
                            RecoverySheet.write(file, sheet());
                        })
                        .onDone(() -> ui.dialogs().toast(texts.get("ui.account.recovery.saved")))
                        .start());
    }
}
