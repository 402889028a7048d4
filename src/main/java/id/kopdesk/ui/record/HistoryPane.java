package id.kopdesk.ui.record;

import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.Buttons;
import id.kopdesk.ui.control.EmptyState;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** What happened to a record, newest first: when, who, what, and each value before and after. */
public final class HistoryPane extends VBox {
    private final UiContext ui;
    private final ZoneId zone;
    private final Consumer<HistoryEntry> undo;

    /** @param undo takes the newest entry back */
    public HistoryPane(UiContext ui, ZoneId zone, Consumer<HistoryEntry> undo) {
        this.ui = ui;
        this.zone = zone;
        this.undo = undo;
    }

    public void show(List<HistoryEntry> entries) {
        if (entries.isEmpty()) {
            getChildren()
                    .setAll(new EmptyState(
                            BootstrapIcons.CLOCK_HISTORY,
                            ui.texts().get("ui.record.history.none"),
                            ui.texts().get("ui.record.history.none.what")));
            return;
        }
        VBox list = new VBox();
        list.getStyleClass().add("form-grid");
        for (int i = 0; i < entries.size(); i++) {
            list.getChildren().add(entry(entries.get(i), i == 0));
        }
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("detail-scroll");
        scroll.setAccessibleText(ui.texts().get("ui.record.history"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(scroll);
    }

    private VBox entry(HistoryEntry entry, boolean newest) {
        VBox box = new VBox(4);
        Label head = label(entry.what(), "group-heading");
        Label when = label(
                ui.texts().get("ui.record.history.by", ui.formats().moment(entry.at(), zone), entry.who()), "muted");
        box.getChildren().addAll(head, when);
        if (!entry.reason().isEmpty()) {
            box.getChildren().add(label(ui.texts().get("ui.record.history.reason", entry.reason()), ""));
        }
        for (HistoryEntry.Line line : entry.lines()) {
            box.getChildren()
                    .add(label(
                            ui.texts()
                                    .get(
                                            "ui.record.history.line",
                                            line.field(),
                                            orNothing(line.before()),
                                            orNothing(line.after())),
                            ""));
        }
        if (newest) {
            box.getChildren().add(Buttons.plain(ui.texts().get("ui.record.history.undo"), () -> undo.accept(entry)));
        }
        return box;
    }

    private String orNothing(String value) {
        return value.isEmpty() ? ui.texts().get("ui.record.value.empty") : value;
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        if (!style.isEmpty()) {
            label.getStyleClass().add(style);
        }
        return label;
    }
}
