package id.kopdesk.ui.update;

import id.kopdesk.base.Role;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.Buttons;
import id.kopdesk.ui.control.FormField;
import id.kopdesk.update.Manifest;
import id.kopdesk.update.OnlineMemory;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Whether this PC asks over the network for a new version, and where; off as delivered. */
final class OnlinePane extends VBox {
    private final UiContext ui;
    private final UpdateModel model;
    private final CheckBox on;
    private final TextField address = new TextField();

    /** @param role only an administrator changes what this PC asks the network */
    OnlinePane(UiContext ui, UpdateModel model, Role role) {
        super(12);
        this.ui = ui;
        this.model = model;
        on = new CheckBox(text("ui.update.online.on"));
        on.setAccessibleText(text("ui.update.online.on").replace("_", ""));
        Label note = new Label(text("ui.update.online.note"));
        note.getStyleClass().add("muted");
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        note.setMaxWidth(760);
        FormField field = new FormField(ui.texts(), text("ui.update.online.address"), address, false);
        field.setMaxWidth(760);
        address.setPromptText("https://");
        boolean may = role == Role.ADMINISTRATOR;
        on.setDisable(!may);
        address.setEditable(may);
        Button keep = Buttons.plain(text("ui.update.online.keep"), this::keep);
        keep.disableProperty().bind(model.busy().or(on.disableProperty()));
        Button ask = Buttons.plain(text("ui.update.online.ask"), this::ask);
        ask.disableProperty().bind(model.busy().or(address.textProperty().isEmpty()));
        getChildren().addAll(note, on, field, new HBox(8, keep, ask));
    }

    void read() {
        OnlineMemory.Choice choice = model.choice();
        on.setSelected(choice.on());
        address.setText(choice.address());
    }

    private void keep() {
        model.choose(
                new OnlineMemory.Choice(on.isSelected(), address.getText()),
                () -> ui.dialogs()
                        .toast(text(on.isSelected() ? "ui.update.online.kept.on" : "ui.update.online.kept.off")));
    }

    private void ask() {
        model.ask(address.getText(), answer -> ui.dialogs().inform(text("ui.update.title"), words(answer)));
    }

    private String words(Optional<Manifest> answer) {
        return answer.map(
                        newer -> text("ui.update.online.newer", newer.version().toString(), newer.notes())
                                .strip())
                .orElseGet(() -> text("ui.update.online.none"));
    }

    private String text(String key, Object... arguments) {
        return ui.texts().get(key, arguments);
    }
}
