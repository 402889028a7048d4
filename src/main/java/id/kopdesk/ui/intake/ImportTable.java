package id.kopdesk.ui.intake;

import id.kopdesk.base.Finding;
import id.kopdesk.intake.Item;
import id.kopdesk.intake.RowStatus;
import id.kopdesk.ui.Mark;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.StatusMark;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** The rows of a list: row number, what becomes of it, name, village, reasons. */
final class ImportTable extends TableView<Item> {
    private final UiContext ui;
    private final ImportDesk desk;

    ImportTable(UiContext ui, ImportDesk desk) {
        this.ui = ui;
        this.desk = desk;
        getStyleClass().addAll("list-table", "plain-headings");
        setFixedCellSize(32);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setAccessibleText(ui.texts().get("ui.intake.title"));
        setPlaceholder(new Label(ui.texts().get("ui.intake.none")));
        getColumns()
                .setAll(List.of(
                        text("ui.intake.column.row", 64, i -> ui.formats().number(i.row())),
                        status(),
                        text("ui.intake.column.name", 270, Item::name),
                        text("ui.intake.column.place", 260, i -> i.place() == null ? "" : desk.place(i.place())),
                        text("ui.intake.column.reasons", 425, this::reasons)));
        getColumns().get(0).getStyleClass().add("first-column");
    }

    /** Enter or a double click on a row. */
    void onOpen(Runnable open) {
        setOnMouseClicked(e -> {
            if (e.getClickCount() == 2) {
                open.run();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ENTER) {
                e.consume();
                open.run();
            }
        });
    }

    void show(List<Item> items) {
        getItems().setAll(items);
    }

    /** Puts the chosen rows on the clipboard, as a table. */
    void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(getSelectionModel().getSelectedItems().stream()
                .map(item -> String.join(
                        "\t",
                        Integer.toString(item.row()),
                        ui.texts().get("ui.intake.status." + item.status().name()),
                        item.name(),
                        item.place() == null ? "" : desk.place(item.place()),
                        reasons(item)))
                .collect(Collectors.joining("\n")));
        Clipboard.getSystemClipboard().setContent(content);
    }

    String reasons(Item item) {
        String why = item.reasons().stream()
                .map((Finding f) -> f.sentence(ui.texts()))
                .collect(Collectors.joining(" "));
        String changes = item.changes().stream()
                .map(change -> ui.texts()
                        .get(
                                "ui.intake.change",
                                desk.field(change.field()),
                                change.before().isEmpty() ? "–" : change.before(),
                                change.after()))
                .collect(Collectors.joining("; "));
        return why.isEmpty() ? changes : why;
    }

    private TableColumn<Item, String> text(String key, double width, Function<Item, @Nullable String> of) {
        TableColumn<Item, String> column = column(key, width);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(of.apply(row.getValue())));
        column.setCellFactory(c -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable String value, boolean empty) {
                super.updateItem(value, empty);
                setText(empty ? null : value);
                setTooltip(empty || value == null || value.length() < 40 ? null : new Tooltip(value));
            }
        });
        return column;
    }

    private TableColumn<Item, RowStatus> status() {
        TableColumn<Item, RowStatus> column = column("ui.intake.column.status", 120);
        column.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(row.getValue().status()));
        column.setCellFactory(c -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable RowStatus value, boolean empty) {
                super.updateItem(value, empty);
                setGraphic(empty || value == null ? null : new StatusMark(mark(value)));
            }
        });
        return column;
    }

    private Mark mark(RowStatus status) {
        Mark.Kind kind = switch (status) {
            case NEW, CHANGED -> Mark.Kind.DONE;
            case SAME -> Mark.Kind.NEUTRAL;
            case DOUBTFUL -> Mark.Kind.DUE;
            case REJECTED -> Mark.Kind.WRONG;
        };
        return Mark.of(kind, ui.texts().get("ui.intake.status." + status.name()));
    }

    private <T> TableColumn<Item, T> column(String key, double width) {
        TableColumn<Item, T> column = new TableColumn<>(ui.texts().get(key));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }
}
