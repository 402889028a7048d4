package id.kopdesk.ui.control;

import id.kopdesk.ui.PagedRows;
import java.util.function.Consumer;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** What keys and clicks do in a table. */
final class TableKeys<T> {
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination ALL = new KeyCodeCombination(KeyCode.A, KeyCombination.SHORTCUT_DOWN);

    private final TableView<T> table;
    private final PagedRows<T> rows;
    private final Runnable copy;

    TableKeys(TableView<T> table, PagedRows<T> rows, Runnable copy) {
        this.table = table;
        this.rows = rows;
        this.copy = copy;
    }

    void install() {
        table.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (COPY.match(e)) {
                copy.run();
                e.consume();
            } else if (ALL.match(e)) {
                // What is chosen must be read before anything can be done with it.
                rows.want(rows.size() - 1);
            }
        });
    }

    static <T> void onOpen(TableView<T> table, Consumer<T> open, boolean control) {
        table.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            T row = table.getSelectionModel().getSelectedItem();
            if (e.getCode() == KeyCode.ENTER && e.isShortcutDown() == control && row != null) {
                open.accept(row);
                e.consume();
            }
        });
        if (!control) {
            table.addEventHandler(MouseEvent.MOUSE_CLICKED, e -> {
                T row = table.getSelectionModel().getSelectedItem();
                boolean onRow = e.getPickResult().getIntersectedNode() != null && inRow(e);
                if (e.getClickCount() == 2 && e.getButton() == MouseButton.PRIMARY && row != null && onRow) {
                    open.accept(row);
                }
            });
        }
    }

    private static boolean inRow(MouseEvent e) {
        for (javafx.scene.Node n = e.getPickResult().getIntersectedNode(); n != null; n = n.getParent()) {
            if (n instanceof javafx.scene.control.TableRow<?> row) {
                return !row.isEmpty();
            }
        }
        return false;
    }
}
