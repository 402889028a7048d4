package id.kopdesk.ui.shell;

import id.kopdesk.base.Texts;
import id.kopdesk.ui.control.Buttons;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TitledPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says what happened and what to do; code and details lie behind "Rincian" and can be copied. */
final class ErrorDialog {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorDialog.class);

    private final Texts texts;
    private final Window owner;
    private final String version;

    ErrorDialog(Texts texts, Window owner, String version) {
        this.texts = texts;
        this.owner = owner;
        this.version = version;
    }

    void show(Throwable thrown) {
        Failure failure = Failure.of(thrown, texts, version);
        LOG.warn("{} shown to the person", failure.code(), thrown);
        TextArea text = new TextArea(failure.details());
        text.setEditable(false);
        text.setPrefRowCount(8);
        text.getStyleClass().add("details-text");
        text.setAccessibleText(texts.get("ui.error.details"));
        Button copy = Buttons.plain(texts.get("ui.error.copy"), BootstrapIcons.CLIPBOARD, () -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(failure.details());
            Clipboard.getSystemClipboard().setContent(content);
        });
        VBox inside = new VBox(text, copy);
        inside.getStyleClass().add("form-field");
        TitledPane details = new TitledPane(texts.get("ui.error.details"), inside);
        details.setExpanded(false);
        details.setAnimated(false);
        Label code = new Label(texts.get("ui.error.code", failure.code()));
        code.getStyleClass().add("muted");
        HouseDialog dialog = new HouseDialog(owner, texts.get("ui.error.title"), failure.sentence())
                .add(code)
                .add(details);
        details.expandedProperty().addListener((o, before, open) -> {
            dialog.dialog().getDialogPane().getScene().getWindow().sizeToScene();
        });
        dialog.action(texts.get("ui.dialog.close"));
        dialog.ask();
    }
}
