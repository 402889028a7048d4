package id.kopdesk.ui.audit;

import id.kopdesk.base.Texts;
import id.kopdesk.report.audit.LogWords;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.Buttons;
import id.kopdesk.ui.control.DateField;
import id.kopdesk.ui.control.PlainTable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.InvalidationListener;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Who saw, searched, exported and changed what, newest first. */
final class LogPane extends BorderPane {
    private final UiContext ui;
    private final LogModel model;
    private final LogWords words;
    private boolean asked;

    LogPane(UiContext ui, LogModel model) {
        this.ui = ui;
        this.model = model;
        words = new LogWords(ui.texts());
        Texts texts = ui.texts();
        PlainTable<AuditDesk.Line> table = new PlainTable<AuditDesk.Line>(
                        texts, texts.get("ui.audit.tab.log"), texts.get("ui.audit.log.none"))
                .text(
                        "report.audit.when",
                        150,
                        l -> ui.formats().moment(l.line().at(), zone()))
                .text("report.audit.who", 170, l -> l.line().actor())
                .text("report.audit.what", 120, l -> words.kind(l.line()))
                .text("ui.audit.log.table", 160, l -> words.table(l.line()))
                .text("report.audit.record", 300, AuditDesk.Line::record)
                .text("report.audit.detail", 260, l -> words.detail(l.line()));
        table.setItems(model.lines());
        setTop(filters());
        setCenter(table);
        setBottom(foot());
    }

    /** Each time the part is looked at. */
    void read() {
        if (!asked) {
            asked = true;
            model.readActors();
        }
        model.read();
    }

    private Node filters() {
        HBox line = new HBox(
                label("ui.audit.from"),
                day(model.from(), "ui.audit.from"),
                label("ui.audit.until"),
                day(model.until(), "ui.audit.until"),
                choice(model.actor(), "ui.audit.log.everyone", name -> name, this::actors),
                choice(model.kind(), "ui.audit.log.everything", words::kind, LogModel::kinds));
        line.getStyleClass().addAll("filter-line", "audit-line");
        return line;
    }

    private List<String> actors() {
        return model.actors();
    }

    private DateField day(javafx.beans.property.ObjectProperty<java.time.LocalDate> value, String key) {
        DateField field = new DateField(ui.texts(), ui.formats());
        field.setAccessibleText(ui.texts().get(key));
        field.setPrefWidth(140);
        field.valueProperty().set(value.get());
        field.valueProperty().addListener((o, before, now) -> {
            if (now != null) {
                value.set(now);
            }
        });
        return field;
    }

    private ComboBox<String> choice(
            StringProperty value,
            String allKey,
            UnaryOperator<String> shown,
            java.util.function.Supplier<List<String>> source) {
        ComboBox<String> box = new ComboBox<>();
        String all = ui.texts().get(allKey);
        box.setAccessibleText(all);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable String one) {
                return one == null || one.isEmpty() ? all : shown.apply(one);
            }

            @Override
            public String fromString(String text) {
                return text;
            }
        });
        Runnable fill = () -> {
            List<String> items = new ArrayList<>(List.of(""));
            items.addAll(source.get());
            box.getItems().setAll(items);
            box.setValue(value.get());
        };
        fill.run();
        InvalidationListener refill = o -> fill.run();
        model.actors().addListener(refill);
        box.valueProperty().addListener((o, before, now) -> value.set(now == null ? "" : now));
        return box;
    }

    private Node foot() {
        Label count = new Label();
        count.getStyleClass().add("muted");
        Button more = Buttons.plain(ui.texts().get("ui.audit.log.more"), model::readMore);
        more.disableProperty().bind(model.more().not());
        InvalidationListener changed = o -> count.setText(ui.texts()
                .get("ui.audit.log.count", ui.formats().number(model.lines().size())));
        model.lines().addListener(changed);
        changed.invalidated(model.lines());
        HBox line = new HBox(more, count);
        line.getStyleClass().addAll("filter-line", "audit-line");
        return line;
    }

    private Label label(String key) {
        Label label = new Label(ui.texts().get(key));
        label.getStyleClass().add("muted");
        return label;
    }

    private java.time.ZoneId zone() {
        return model.zone();
    }
}
