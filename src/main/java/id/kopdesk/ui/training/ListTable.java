package id.kopdesk.ui.training;

import id.kopdesk.ui.Mark;
import id.kopdesk.ui.control.StatusMark;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** A table of what a batch holds: all rows at hand, several can be chosen, Enter or a double click opens. */
final class ListTable<T> extends TableView<T> {
    private final ObservableList<T> rows = FXCollections.observableArrayList();

    ListTable(String name) {
        getStyleClass().addAll("list-table", "plain-headings");
        setFixedCellSize(32);
        setAccessibleText(name);
        setItems(rows);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    }

    ListTable<T> text(String heading, double width, Function<T, String> of) {
        getColumns().add(column(heading, width, of));
        return this;
    }

    ListTable<T> number(String heading, double width, Function<T, String> of) {
        TableColumn<T, String> column = column(heading, width, of);
        column.getStyleClass().add("number-cell");
        getColumns().add(column);
        return this;
    }

    ListTable<T> mark(String heading, double width, Function<T, Mark> of) {
        TableColumn<T, String> column =
                column(heading, width, row -> of.apply(row).word());
        column.setCellFactory(c -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable String word, boolean empty) {
                super.updateItem(word, empty);
                T row = empty ? null : getTableRow().getItem();
                setGraphic(row == null ? null : new StatusMark(of.apply(row)));
            }
        });
        getColumns().add(column);
        return this;
    }

    private TableColumn<T, String> column(String heading, double width, Function<T, String> of) {
        TableColumn<T, String> column = new TableColumn<>(heading);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(of.apply(row.getValue())));
        return column;
    }

    ListTable<T> onOpen(Consumer<T> open) {
        addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            T row = getSelectionModel().getSelectedItem();
            if ((e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.F2) && row != null) {
                open.accept(row);
                e.consume();
            }
        });
        setOnMouseClicked(e -> {
            T row = getSelectionModel().getSelectedItem();
            if (e.getClickCount() == 2 && row != null) {
                open.accept(row);
            }
        });
        return this;
    }

    ListTable<T> onDelete(Runnable remove) {
        addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.DELETE && !getSelectionModel().isEmpty()) {
                remove.run();
                e.consume();
            }
        });
        return this;
    }

    /** Keeps the place in the list. */
    void show(List<T> now) {
        int at = getSelectionModel().getSelectedIndex();
        rows.setAll(now);
        if (at >= 0 && at < now.size()) {
            getSelectionModel().clearAndSelect(at);
        }
    }

    List<T> chosen() {
        return List.copyOf(getSelectionModel().getSelectedItems());
    }

    void none(Node state) {
        setPlaceholder(state);
    }
}
