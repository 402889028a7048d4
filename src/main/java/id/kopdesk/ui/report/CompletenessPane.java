package id.kopdesk.ui.report;

import id.kopdesk.report.Completeness;
import id.kopdesk.ui.Dialogs;
import id.kopdesk.ui.Mark;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.Buttons;
import id.kopdesk.ui.control.DateField;
import id.kopdesk.ui.control.FormField;
import id.kopdesk.ui.control.StatusMark;
import id.kopdesk.ui.report.CompletenessModel.Line;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Kelengkapan: who handed in which month; notes of the newest month are made here, and the reminder is copied. */
final class CompletenessPane extends BorderPane {
    private final UiContext ui;
    private final CompletenessModel model;
    private final TableView<Line> table = new TableView<>();
    private final Label counts = new Label();

    CompletenessPane(UiContext ui, CompletenessModel model) {
        this.ui = ui;
        this.model = model;
        ViewBar<Completeness.Unit> units =
                new ViewBar<>(ui, "ui.report.unit.", Completeness.Unit.values(), model::unit);
        units.show(model.unit());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        counts.getStyleClass().add("muted");
        counts.setMinWidth(0);
        Button received = Buttons.plain(text("ui.report.filing.received"), this::received);
        Button skipped = Buttons.plain(text("ui.report.filing.skip"), this::skip);
        Button forget = Buttons.plain(text("ui.report.filing.forget"), () -> model.forgotten(chosen()));
        BooleanBinding none = Bindings.isEmpty(table.getSelectionModel().getSelectedItems());
        List.of(received, skipped, forget)
                .forEach(button -> button.disableProperty().bind(none));
        Button remind = Buttons.plain(text("ui.report.filing.remind"), this::remind);
        HBox bar = new HBox(units, counts, space, received, skipped, forget, remind);
        bar.getStyleClass().add("sheet-bar");
        table.getStyleClass().addAll("list-table", "plain-headings");
        table.setFixedCellSize(30);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setAccessibleText(text("ui.report.view.COMPLETENESS"));
        Label empty = new Label(text("ui.report.filing.empty"));
        empty.setWrapText(true);
        empty.getStyleClass().add("muted");
        table.setPlaceholder(empty);
        setTop(bar);
        setCenter(table);
        model.lines().addListener((o, before, now) -> {
            if (now != null) {
                draw(now);
            }
        });
    }

    private void draw(List<Line> lines) {
        table.getColumns().clear();
        TableColumn<Line, String> name = new TableColumn<>(text("ui.report.filing.who"));
        name.setPrefWidth(200);
        name.setSortable(false);
        name.setReorderable(false);
        name.getStyleClass().add("first-column");
        name.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(row.getValue().reporter().name()));
        table.getColumns().add(name);
        int months = lines.isEmpty()
                ? 0
                : lines.stream().mapToInt(l -> l.cells().size()).max().orElse(0);
        for (int m = 0; m < months; m++) {
            table.getColumns().add(month(lines, months, m));
        }
        table.setItems(FXCollections.observableArrayList(lines));
        long settled =
                lines.stream().filter(line -> line.last().state().settled()).count();
        counts.setText(text(
                "ui.report.filing.count",
                ui.formats().number(settled),
                ui.formats().number(lines.size()),
                ui.formats().percent(settled, lines.size())));
    }

    private TableColumn<Line, Completeness.@Nullable Cell> month(List<Line> lines, int months, int at) {
        TableColumn<Line, Completeness.@Nullable Cell> column = new TableColumn<>(lines.stream()
                .filter(line -> line.cells().size() == months)
                .findFirst()
                .map(line -> heading(line.cells().get(at)))
                .orElse(""));
        column.setPrefWidth(at == months - 1 ? 120 : 64);
        column.setSortable(false);
        column.setReorderable(false);
        int fromEnd = months - at;
        boolean last = fromEnd == 1;
        column.setCellValueFactory(row -> {
            List<Completeness.Cell> cells = row.getValue().cells();
            int index = cells.size() - fromEnd;
            return new ReadOnlyObjectWrapper<>(index < 0 ? null : cells.get(index));
        });
        column.setCellFactory(c -> new TableCell<>() {
            @Override
            protected void updateItem(Completeness.@Nullable Cell cell, boolean empty) {
                super.updateItem(cell, empty);
                setGraphic(null);
                setTooltip(null);
                if (!empty && cell != null) {
                    StatusMark mark = new StatusMark(Mark.of(kind(cell.state()), word(cell.state())));
                    mark.setAccessibleText(word(cell.state()));
                    if (!last) {
                        mark.setText("");
                    }
                    setGraphic(mark);
                    setTooltip(new Tooltip(detail(cell)));
                }
            }
        });
        return column;
    }

    private String heading(Completeness.Cell cell) {
        String month = ui.formats().month(cell.period());
        String[] parts = month.split(" ", 2);
        return parts[0].substring(0, Math.min(3, parts[0].length())) + " "
                + parts[1].substring(2).toLowerCase(Locale.ROOT);
    }

    private String word(Completeness.State state) {
        return text("report.filing." + state);
    }

    private String detail(Completeness.Cell cell) {
        String word = ui.formats().month(cell.period()) + ": " + word(cell.state());
        LocalDate on = cell.on();
        if (on != null) {
            return word + ", " + ui.formats().date(on);
        }
        return cell.reason().isEmpty() ? word : word + ", " + cell.reason();
    }

    private static Mark.Kind kind(Completeness.State state) {
        return switch (state) {
            case ON_TIME -> Mark.Kind.DONE;
            case LATE -> Mark.Kind.DUE;
            case SKIPPED -> Mark.Kind.NEUTRAL;
            case MISSING -> Mark.Kind.LATE;
            case AWAITED -> Mark.Kind.NOT_REPORTED;
        };
    }

    private List<Line> chosen() {
        return List.copyOf(table.getSelectionModel().getSelectedItems());
    }

    private void received() {
        DateField day = new DateField(ui.texts(), ui.formats());
        day.valueProperty().set(model.today());
        FormField field = new FormField(ui.texts(), text("ui.report.filing.day"), day, true);
        String title = text("ui.report.filing.received.title", chosen().size());
        if (ui.dialogs()
                .form(
                        title,
                        new VBox(field),
                        text("ui.report.filing.received.do"),
                        day.valueProperty().isNotNull())) {
            LocalDate on = day.valueProperty().get();
            if (on != null) {
                model.received(chosen(), on);
            }
        }
    }

    private void skip() {
        ui.dialogs()
                .askText(new Dialogs.TextQuestion(
                        text("ui.report.filing.skip.title", chosen().size()),
                        text("ui.report.filing.skip.message"),
                        text("ui.report.close.why"),
                        "",
                        text("ui.report.filing.skip.do"),
                        typed ->
                                typed.isBlank() ? Optional.of(text("ui.report.close.why.short", 1)) : Optional.empty()))
                .ifPresent(reason -> model.skipped(chosen(), reason));
    }

    private void remind() {
        model.reminder(message -> {
            if (message.isEmpty()) {
                ui.dialogs().toast(text("ui.report.filing.all"));
                return;
            }
            ClipboardContent content = new ClipboardContent();
            content.putString(message);
            Clipboard.getSystemClipboard().setContent(content);
            ui.dialogs().toast(text("ui.report.filing.copied"));
        });
    }

    private String text(String key, Object... arguments) {
        return ui.texts().get(key, arguments);
    }
}
