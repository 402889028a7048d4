package id.kopdesk.ui.office;

import id.kopdesk.base.Texts;
import id.kopdesk.ui.control.Buttons;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** Where the data lies, and a way there. */
final class FolderRow extends VBox {
    FolderRow(Texts texts, Path folder, Consumer<Path> open) {
        getStyleClass().add("form-field");
        Label path = new Label(folder.toAbsolutePath().toString());
        path.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(path, Priority.ALWAYS);
        HBox row = new HBox(
                path,
                Buttons.plain(
                        texts.get("ui.office.folder.open"),
                        BootstrapIcons.FOLDER2_OPEN,
                        () -> open.accept(folder.toAbsolutePath())));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("page-actions");
        Label note = new Label(texts.get("ui.office.folder.note"));
        note.getStyleClass().add("muted");
        note.setWrapText(true);
        getChildren().addAll(row, note);
    }
}
