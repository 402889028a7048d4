package id.kopdesk.ui.audit;

import id.kopdesk.account.LogLine;
import id.kopdesk.account.Touched;
import id.kopdesk.base.Texts;
import id.kopdesk.report.audit.IncidentReport;
import id.kopdesk.report.audit.LogWords;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.Buttons;
import id.kopdesk.ui.control.PlainTable;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Asks for two moments and shows whose data was touched between them. */
final class IncidentPane extends BorderPane {
    private final UiContext ui;
    private final Texts texts;
    private final IncidentModel model;
    private final Consumer<Path> show;
    private final LogWords words;
    private final MomentField from;
    private final MomentField to;

    IncidentPane(UiContext ui, IncidentModel model, Consumer<Path> show) {
        this.ui = ui;
        this.model = model;
        this.show = show;
        texts = ui.texts();
        words = new LogWords(texts);
        from = new MomentField(ui, "ui.audit.from", model.now().minusDays(3));
        to = new MomentField(ui, "ui.audit.to", model.now().plusMinutes(1));
        setTop(question());
        setCenter(tables());
    }

    private Node question() {
        Button find = Buttons.primary(texts.get("ui.audit.incident.find"), this::find);
        Button workbook = Buttons.plain(texts.get("ui.audit.incident.workbook"), () -> write(".xlsx", model::workbook));
        Button document = Buttons.plain(texts.get("ui.audit.incident.document"), () -> write(".docx", model::document));
        workbook.disableProperty().bind(model.report().isNull());
        document.disableProperty().bind(model.report().isNull());
        HBox line = new HBox(label("ui.audit.from"), from, label("ui.audit.to"), to, find, workbook, document);
        line.getStyleClass().addAll("filter-line", "audit-line");
        return line;
    }

    private Node tables() {
        PlainTable<Touched> touched = new PlainTable<Touched>(
                        texts, texts.get("report.audit.incident.touched"), texts.get("ui.audit.incident.none"))
                .text("report.audit.record", 360, one -> name(one))
                .number("report.audit.changes", 90, one -> ui.formats().number(one.changes()))
                .number("report.audit.views", 90, one -> ui.formats().number(one.views()))
                .text("report.audit.first", 150, one -> ui.formats().moment(one.first(), model.zone()))
                .text("report.audit.last", 150, one -> ui.formats().moment(one.last(), model.zone()))
                .text("report.audit.who", 260, one -> String.join(", ", one.actors()));
        touched.setItems(model.touched());
        PlainTable<LogLine> wholesale = new PlainTable<LogLine>(
                        texts, texts.get("report.audit.incident.wholesale"), texts.get("ui.audit.incident.nowholesale"))
                .text("report.audit.when", 150, line -> ui.formats().moment(line.at(), model.zone()))
                .text("report.audit.who", 200, LogLine::actor)
                .text("report.audit.what", 140, words::kind)
                .text("report.audit.detail", 500, words::detail);
        wholesale.setItems(model.wholesale());
        wholesale.setPrefHeight(170);
        wholesale.setMinHeight(130);
        VBox.setVgrow(touched, Priority.ALWAYS);
        return new VBox(
                heading("report.audit.incident.touched"),
                touched,
                heading("report.audit.incident.wholesale"),
                wholesale);
    }

    private String name(Touched one) {
        IncidentReport report = model.report().get();
        return report == null ? one.subject().toString() : report.name(one.subject());
    }

    private void find() {
        Optional<Instant> begin = from.value();
        Optional<Instant> end = to.value();
        if (begin.isEmpty() || end.isEmpty() || !begin.get().isBefore(end.get())) {
            ui.dialogs().toast(texts.get("ui.audit.incident.span"));
            return;
        }
        model.find(begin.get(), end.get());
    }

    private void write(String ending, BiConsumer<Path, Consumer<Path>> writing) {
        SaveFile.ask(ui, texts.get("ui.audit.incident.file") + ending)
                .ifPresent(target -> writing.accept(target, file -> SaveFile.saved(ui, file, show)));
    }

    private Label label(String key) {
        Label label = new Label(texts.get(key));
        label.getStyleClass().add("muted");
        return label;
    }

    private Label heading(String key) {
        Label label = new Label(texts.get(key));
        label.getStyleClass().addAll("group-heading", "audit-heading");
        return label;
    }
}
