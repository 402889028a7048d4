package id.kopdesk.ui.audit;

import atlantafx.base.theme.Styles;
import id.kopdesk.base.Texts;
import id.kopdesk.ui.Dialogs;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.audit.AuditDesk.Found;
import id.kopdesk.ui.control.Buttons;
import id.kopdesk.ui.control.PlainTable;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Shows whose time of keeping has ended, and destroys it after a last question. */
final class DestructionPane extends BorderPane {
    private final UiContext ui;
    private final Texts texts;
    private final DestructionModel model;
    private final Consumer<Path> show;

    DestructionPane(UiContext ui, DestructionModel model, Consumer<Path> show) {
        this.ui = ui;
        this.model = model;
        this.show = show;
        texts = ui.texts();
        PlainTable<Found> table = new PlainTable<Found>(
                        texts, texts.get("ui.audit.tab.destruction"), texts.get("ui.audit.destruction.none"))
                .text("ui.audit.person.name", 280, one -> one.holder().name())
                .text("report.audit.where", 300, one -> texts.get(one.source().titleKey()))
                .text("ui.audit.person.place", 340, one -> one.holder().where())
                .text(
                        "ui.audit.person.ended",
                        140,
                        one -> one.holder().endedOn().map(ui.formats()::date).orElse(""));
        table.setItems(model.rows());
        setTop(head());
        setCenter(table);
    }

    void read() {
        model.read();
    }

    private Node head() {
        Label since = new Label();
        InvalidationListener changed = o -> {
            LocalDate before = model.before().get();
            since.setText(
                    before == null
                            ? ""
                            : texts.get(
                                    "ui.audit.destruction.since",
                                    ui.formats().longDate(before),
                                    ui.formats().number(model.rows().size())));
        };
        model.before().addListener(changed);
        model.rows().addListener(changed);
        Label what = new Label(texts.get("ui.audit.destruction.what"));
        what.getStyleClass().add("muted");
        what.setWrapText(true);
        Button destroy = Buttons.plain(texts.get("ui.audit.destruction.do"), this::destroy);
        destroy.getStyleClass().add(Styles.DANGER);
        destroy.disableProperty().bind(Bindings.isEmpty(model.rows()).or(model.working()));
        Button minutes = Buttons.plain(texts.get("ui.audit.destruction.minutes"), this::minutes);
        minutes.disableProperty().bind(model.done().isNull());
        HBox line = new HBox(destroy, minutes, since);
        line.getStyleClass().addAll("filter-line", "audit-line");
        VBox box = new VBox(line, what);
        box.getStyleClass().add("audit-note");
        return box;
    }

    private void destroy() {
        String count = ui.formats().number(model.rows().size());
        Optional<String> reason = ui.dialogs()
                .askText(new Dialogs.TextQuestion(
                        texts.get("ui.audit.destruction.title", count),
                        texts.get("ui.audit.destruction.message"),
                        texts.get("ui.document.reason"),
                        texts.get("ui.audit.destruction.reason"),
                        texts.get("ui.audit.destruction.next"),
                        typed -> typed.isBlank()
                                ? Optional.of(texts.get("ui.document.reason.needed"))
                                : Optional.empty()));
        reason.flatMap(words -> SaveFile.ask(ui, texts.get("ui.audit.destruction.file") + ".docx")
                        .filter(file -> ui.dialogs()
                                .confirm(new Dialogs.Question(
                                        texts.get("ui.audit.destruction.title", count),
                                        texts.get("ui.audit.destruction.last"),
                                        texts.get("ui.audit.destruction.confirm", count),
                                        true))))
                .ifPresent(file -> model.destroy(
                        reason.orElseThrow().strip(), file, written -> SaveFile.saved(ui, written, show)));
    }

    private void minutes() {
        SaveFile.ask(ui, texts.get("ui.audit.destruction.file") + ".docx")
                .ifPresent(file -> model.write(file, written -> SaveFile.saved(ui, written, show)));
    }
}
