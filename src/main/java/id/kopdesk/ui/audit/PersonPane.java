package id.kopdesk.ui.audit;

import id.kopdesk.base.Texts;
import id.kopdesk.ui.Purpose;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.audit.AuditDesk.Found;
import id.kopdesk.ui.control.Buttons;
import id.kopdesk.ui.control.PlainTable;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

/** Finds a person in every room and writes all that is kept about the chosen ones. */
final class PersonPane extends BorderPane {
    private final UiContext ui;
    private final Texts texts;
    private final PersonModel model;
    private final Consumer<Path> show;
    private final PlainTable<Found> table;
    private final PauseTransition typing = new PauseTransition(Duration.millis(250));

    PersonPane(UiContext ui, PersonModel model, Consumer<Path> show) {
        this.ui = ui;
        this.model = model;
        this.show = show;
        texts = ui.texts();
        table = new PlainTable<Found>(texts, texts.get("ui.audit.tab.person"), texts.get("ui.audit.person.none"))
                .text("ui.audit.person.name", 260, one -> one.holder().name())
                .text(
                        "ui.audit.person.nik",
                        170,
                        one -> one.holder().nationalId().map(Purpose::masked).orElse(""))
                .text("report.audit.where", 280, one -> texts.get(one.source().titleKey()))
                .text("ui.audit.person.place", 300, one -> one.holder().where())
                .text(
                        "ui.audit.person.ended",
                        130,
                        one -> one.holder().endedOn().map(ui.formats()::date).orElse(""));
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setItems(model.found());
        table.focusedProperty().addListener((o, before, now) -> {
            if (now && table.getSelectionModel().isEmpty()) {
                table.getSelectionModel().selectFirst();
            }
        });
        setTop(question());
        setCenter(table);
    }

    private Node question() {
        TextField typed = new TextField();
        typed.setPromptText(texts.get("ui.audit.person.prompt"));
        typed.setAccessibleText(texts.get("ui.audit.person.prompt"));
        typed.setPrefWidth(320);
        typed.textProperty().bindBidirectional(model.typed());
        typing.setOnFinished(e -> model.find());
        typed.textProperty().addListener(o -> typing.playFromStart());
        typed.setOnAction(e -> {
            typing.stop();
            model.find();
            table.requestFocus();
        });
        Button write = Buttons.primary(texts.get("ui.audit.person.write"), this::write);
        write.disableProperty()
                .bind(table.getSelectionModel().selectedItemProperty().isNull());
        Label hint = new Label(texts.get("ui.audit.person.hint"));
        hint.getStyleClass().add("muted");
        HBox line = new HBox(typed, write, hint);
        line.getStyleClass().addAll("filter-line", "audit-line");
        return line;
    }

    private void write() {
        List<Found> chosen = List.copyOf(table.getSelectionModel().getSelectedItems());
        Purpose.ask(
                        ui,
                        texts.get(
                                "ui.audit.person.purpose",
                                chosen.get(0).holder().name()))
                .ifPresent(purpose -> SaveFile.ask(ui, texts.get("ui.audit.person.file") + ".docx")
                        .ifPresent(target ->
                                model.write(chosen, purpose, target, file -> SaveFile.saved(ui, file, show))));
    }

    PlainTable<Found> table() {
        return table;
    }
}
