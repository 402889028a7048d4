package id.kopdesk.ui.safekeeping;

import id.kopdesk.base.Texts;
import id.kopdesk.safekeeping.BackupShelf;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

/** Kept backups, newest first. */
final class BackupTable extends TableView<BackupShelf.Book> {
    private final Texts texts;

    /** @param open takes the row that was double-clicked or entered */
    BackupTable(
            Texts texts, BackupWords words, ObservableList<BackupShelf.Book> books, Consumer<BackupShelf.Book> open) {
        this.texts = texts;
        getStyleClass().addAll("list-table", "account-table");
        setFixedCellSize(32);
        setAccessibleText(texts.get("ui.safekeeping.title"));
        Label nothing = new Label(texts.get("ui.safekeeping.empty"));
        nothing.setWrapText(true);
        setPlaceholder(nothing);
        setItems(books);
        column(
                "ui.safekeeping.column.made",
                190,
                book -> words.moment(book.note().made()));
        column("ui.safekeeping.column.size", 110, book -> words.size(book.bytes()));
        column("ui.safekeeping.column.program", 110, book -> book.note().program());
        column(
                "ui.safekeeping.column.file",
                560,
                book -> String.valueOf(book.file().getFileName()));
        setRowFactory(view -> {
            TableRow<BackupShelf.Book> row = new TableRow<>();
            row.setOnMouseClicked(e -> {
                BackupShelf.Book book = row.getItem();
                if (e.getClickCount() == 2 && book != null) {
                    open.accept(book);
                }
            });
            return row;
        });
        setOnKeyPressed(e -> {
            BackupShelf.Book book = getSelectionModel().getSelectedItem();
            if (e.getCode() == KeyCode.ENTER && book != null) {
                e.consume();
                open.accept(book);
            }
        });
    }

    private void column(String key, double width, Function<BackupShelf.Book, String> text) {
        TableColumn<BackupShelf.Book, String> column = new TableColumn<>(texts.get(key));
        column.setPrefWidth(width);
        column.setReorderable(false);
        column.setSortable(false);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
        getColumns().add(column);
    }
}
