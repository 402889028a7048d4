package id.kopdesk.ui.shell;

import atlantafx.base.controls.Spacer;
import id.kopdesk.base.Texts;
import id.kopdesk.ui.OfficeStatus;
import id.kopdesk.ui.control.Buttons;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableStringValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** The lowest line: what runs now; then whose data this is, where it lies, and when it was last backed up. */
final class StatusBar extends HBox {
    private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");

    StatusBar(ShellContext context) {
        Texts texts = context.ui().texts();
        OfficeStatus status = context.status();
        getStyleClass().add("status-bar");
        setAlignment(Pos.CENTER_LEFT);
        Label folder = part(BootstrapIcons.FOLDER2, status.dataFolder());
        folder.setMaxWidth(420);
        folder.setMinWidth(40);
        folder.setTextOverrun(javafx.scene.control.OverrunStyle.CENTER_ELLIPSIS);
        Buttons.tip(folder, "");
        folder.getTooltip()
                .textProperty()
                .bind(Bindings.createStringBinding(
                        () -> texts.get("ui.status.folder", status.dataFolder().get()), status.dataFolder()));
        Hyperlink backup = new Hyperlink();
        backup.textProperty()
                .bind(Bindings.when(status.backup().isEmpty())
                        .then(texts.get("ui.status.noBackup"))
                        .otherwise(status.backup()));
        backup.graphicProperty()
                .bind(Bindings.when(status.alarm().isEmpty())
                        .then(Bindings.when(status.backup().isEmpty())
                                .then(new FontIcon(BootstrapIcons.SHIELD))
                                .otherwise(new FontIcon(BootstrapIcons.SHIELD_CHECK)))
                        .otherwise(new FontIcon(BootstrapIcons.SHIELD_EXCLAMATION)));
        status.alarm().addListener((o, before, now) -> backup.pseudoClassStateChanged(LATE, !now.isEmpty()));
        backup.pseudoClassStateChanged(LATE, !status.alarm().get().isEmpty());
        backup.getStyleClass().add("status-link");
        backup.setMinWidth(USE_PREF_SIZE);
        backup.setOnAction(e -> {
            backup.setVisited(false);
            context.makeBackup().run();
        });
        Buttons.tip(backup, texts.get("ui.status.backupNow"));
        Label office = part(BootstrapIcons.BUILDING, status.office());
        office.setMaxWidth(420);
        Label version = new Label();
        version.textProperty().bind(Bindings.concat("v", status.version()));
        version.setMinWidth(USE_PREF_SIZE);
        // Where it is narrow, first the task's words become shorter, then the folder and the office.
        TaskStrip task = new TaskStrip(context.ui());
        HBox.setHgrow(task, Priority.SOMETIMES);
        task.setMaxWidth(USE_PREF_SIZE);
        getChildren().addAll(task, new Spacer(), office, folder, backup, version);
    }

    private static Label part(Ikon icon, ObservableStringValue text) {
        Label label = new Label();
        label.textProperty().bind(text);
        label.setGraphic(new FontIcon(icon));
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }
}
