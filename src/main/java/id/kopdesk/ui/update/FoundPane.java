package id.kopdesk.ui.update;

import id.kopdesk.base.Formats;
import id.kopdesk.base.Texts;
import id.kopdesk.update.Manifest;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

/** What a verified file says of itself and who signed it, before anything is installed. */
final class FoundPane extends GridPane {
    private static final double MEGABYTE = 1_000_000;

    private final Texts texts;
    private int row;

    FoundPane(Texts texts, Formats formats, UpdateModel.Found found) {
        this.texts = texts;
        getStyleClass().add("recovery-words");
        Manifest manifest = found.head().manifest();
        line("ui.update.found.version", "Kopdesk " + manifest.version());
        line("ui.update.found.form", texts.get("ui.update.form." + manifest.form()));
        line(
                "ui.update.found.size",
                texts.get("ui.update.megabytes", formats.number(Math.round(manifest.size() / MEGABYTE))));
        line("ui.update.found.signer", found.head().signer().name());
        line("ui.update.found.fingerprint", found.head().signer().fingerprint());
        if (!manifest.notes().isEmpty()) {
            line("ui.update.found.notes", manifest.notes());
        }
        line("ui.update.found.file", found.file().toString());
    }

    private void line(String key, String value) {
        Label name = new Label(texts.get(key));
        name.getStyleClass().add("muted");
        name.setMinWidth(USE_PREF_SIZE);
        Label said = new Label(value);
        said.setWrapText(true);
        said.setMaxWidth(760);
        said.setMinHeight(USE_PREF_SIZE);
        said.setAccessibleText(name.getText() + ": " + value);
        addRow(row++, name, said);
    }
}
