package id.kopdesk.ui.control;

import id.kopdesk.base.Texts;
import id.kopdesk.ui.Mark;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/** A short table that is shown whole: no pages, no sorting. Enter, F2 or a double click opens the chosen row. */
public final class PlainTable<T> extends TableView<T> {
    private static final int HEADER = 36;

    private final Texts texts;

    /** @param name for screen readers */
    public PlainTable(Texts texts, String name, String nothing) {
        this.texts = texts;
        getStyleClass().addAll("list-table", "plain-headings");
        setFixedCellSize(32);
        setAccessibleText(name);
        Label none = new Label(nothing);
        none.getStyleClass().add("muted");
        none.setWrapText(true);
        setPlaceholder(none);
    }

    public PlainTable<T> text(String titleKey, double width, Function<T, String> text) {
        column(titleKey, width, text).setCellFactory(c -> new TextCell<>(false));
        return this;
    }

    /** At the right. */
    public PlainTable<T> number(String titleKey, double width, Function<T, String> text) {
        TableColumn<T, String> column = column(titleKey, width, text);
        column.getStyleClass().add("number-column");
        column.setCellFactory(c -> new TextCell<>(true));
        return this;
    }

    public PlainTable<T> mark(String titleKey, double width, Function<T, Mark> mark) {
        TableColumn<T, Mark> column = column(titleKey, width, mark);
        column.setCellFactory(c -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable Mark now, boolean empty) {
                super.updateItem(now, empty);
                setGraphic(empty || now == null ? null : new StatusMark(now));
            }
        });
        return this;
    }

    /** Just as high as its rows, with a frame: for a table inside a page that scrolls as a whole. */
    public PlainTable<T> fitted() {
        getStyleClass().add("rows-table");
        Runnable fit = () -> setPrefHeight(
                HEADER + 3.0 + getFixedCellSize() * Math.max(1, getItems().size()));
        getItems().addListener((Observable o) -> fit.run());
        fit.run();
        setMinHeight(USE_PREF_SIZE);
        return this;
    }

    /** What Enter, F2 and a double click do with the chosen row. */
    public PlainTable<T> onOpen(Runnable run) {
        setOnMouseClicked(e -> {
            if (e.getClickCount() == 2 && chosen().isPresent()) {
                run.run();
            }
        });
        setOnKeyPressed(e -> {
            if ((e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.F2) && chosen().isPresent()) {
                run.run();
                e.consume();
            }
        });
        return this;
    }

    public Optional<T> chosen() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem());
    }

    private <V> TableColumn<T, V> column(String titleKey, double width, Function<T, V> value) {
        TableColumn<T, V> column = new TableColumn<>(texts.get(titleKey));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        if (getColumns().isEmpty()) {
            column.getStyleClass().add("first-column");
        }
        getColumns().add(column);
        return column;
    }

    /** A text that does not fit is read in full in its tooltip. */
    private static final class TextCell<T> extends TableCell<T, String> {
        TextCell(boolean number) {
            if (number) {
                getStyleClass().add("number-cell");
            }
        }

        @Override
        protected void updateItem(@Nullable String now, boolean empty) {
            super.updateItem(now, empty);
            setText(empty ? null : now);
            setTooltip(null);
            if (!empty && now != null && now.length() > 24) {
                Buttons.tip(this, now);
            }
        }
    }
}
