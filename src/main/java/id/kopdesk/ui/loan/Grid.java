package id.kopdesk.ui.loan;

import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/** A table that is all in memory: a schedule, a village's funds, a scheme's parameters. */
final class Grid<T> extends TableView<T> {
    private static final int ROW = 32;
    private static final int HEADER = 36;

    Grid(String name, String none) {
        getStyleClass().addAll("list-table", "rows-table", "plain-headings");
        setFixedCellSize(ROW);
        setAccessibleText(name);
        Label empty = new Label(none);
        empty.getStyleClass().add("muted");
        empty.setWrapText(true);
        setPlaceholder(empty);
        getSelectionModel().setSelectionMode(javafx.scene.control.SelectionMode.SINGLE);
    }

    Grid<T> text(String title, double width, Function<T, String> shown) {
        return column(title, width, shown, false);
    }

    Grid<T> number(String title, double width, Function<T, String> shown) {
        return column(title, width, shown, true);
    }

    private Grid<T> column(String title, double width, Function<T, String> shown, boolean right) {
        TableColumn<T, String> column = new TableColumn<>(title);
        column.setCellValueFactory(cell -> new SimpleStringProperty(shown.apply(cell.getValue())));
        if (right) {
            column.getStyleClass().add("number-column");
            column.setCellFactory(c -> {
                TableCell<T, String> cell = new TableCell<>() {
                    @Override
                    protected void updateItem(@Nullable String item, boolean empty) {
                        super.updateItem(item, empty);
                        setText(empty ? null : item);
                    }
                };
                cell.getStyleClass().add("number-cell");
                return cell;
            });
        }
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        getColumns().add(column);
        return this;
    }

    /** Just as high as its rows. */
    Grid<T> fitted() {
        Runnable fit =
                () -> setPrefHeight(HEADER + 3.0 + ROW * Math.max(1, getItems().size()));
        getItems().addListener((javafx.beans.Observable o) -> fit.run());
        fit.run();
        setMinHeight(USE_PREF_SIZE);
        return this;
    }
}
