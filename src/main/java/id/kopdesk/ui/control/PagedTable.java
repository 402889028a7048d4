package id.kopdesk.ui.control;

import id.kopdesk.ui.PageSource;
import id.kopdesk.ui.PagedRows;
import id.kopdesk.ui.SortKey;
import id.kopdesk.ui.UiContext;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The table of a list screen: pages read by key in the background, sorted by the store, columns as the person likes
 * them, the first column always in sight. Enter or a double click opens, Ctrl+Enter opens whole, Ctrl+C copies.
 */
public final class PagedTable<T> extends VBox {
    private final UiContext ui;
    private final TableView<@Nullable T> table = new TableView<>();
    private final PagedRows<T> rows;
    private final TableColumns<T> columns;
    private final SelectionBar<T> selectionBar;
    private final Function<T, Object> identity;
    private final SimpleDoubleProperty scrolled = new SimpleDoubleProperty();
    private Set<Object> reselect = Set.of();

    /**
     * @param tableId under which the layout is remembered, unique in the program
     * @param specs the first is the key column, always shown and always first
     * @param identity what makes two reads of a row the same, usually its id
     */
    public PagedTable(
            UiContext ui, String tableId, List<ColumnOf<T>> specs, PageSource<T> source, Function<T, Object> identity) {
        this.ui = ui;
        this.identity = identity;
        getStyleClass().add("paged-table");
        rows = new PagedRows<>(ui.tasks(), source);
        columns = new TableColumns<>(
                table,
                tableId,
                specs,
                ui.texts(),
                ui.tablePrefs(),
                spec -> sortBy(SortHeader.turn(columns().sort(), spec.id())));
        table.getStyleClass().add("list-table");
        table.setFixedCellSize(32);
        table.setItems(rows);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setRowFactory(t -> new RowOf<>(rows::want, columns.keyColumn(), columns.key(), scrolled));
        table.setPlaceholder(new StackPane());
        table.setAccessibleText(ui.texts().get("ui.table.name"));
        selectionBar = new SelectionBar<>(ui, table, this::copySelection);
        StackPane layers = new StackPane(table);
        new PinnedHeader<>(table, columns, ui.texts(), scrolled).over(layers);
        VBox.setVgrow(layers, Priority.ALWAYS);
        VBox.setVgrow(this, Priority.ALWAYS);
        getChildren().addAll(layers, selectionBar);
        new TableKeys<>(table, rows, this::copySelection).install();
        rows.addListener((ListChangeListener<@Nullable T>) c -> restoreSelection());
    }

    private TableColumns<T> columns() {
        return columns;
    }

    /** Reads the rows anew, as after a change of filter; the selection is kept where its rows are still there. */
    public void reload() {
        reselect = selected().stream().map(identity).collect(Collectors.toSet());
        rows.reload(columns.sort());
    }

    public void sortBy(List<SortKey> sort) {
        columns.sort(sort);
        reload();
    }

    /** Rows chosen and already read. */
    public List<T> selected() {
        return table.getSelectionModel().getSelectedItems().stream()
                .filter(Objects::nonNull)
                .toList();
    }

    public @Nullable T current() {
        return table.getSelectionModel().getSelectedItem();
    }

    /** Told of the row under the cursor, or null. */
    public void onCurrent(Consumer<@Nullable T> told) {
        table.getSelectionModel().selectedItemProperty().addListener((o, before, now) -> told.accept(now));
    }

    /** Enter or a double click. */
    public void onOpen(Consumer<T> open) {
        TableKeys.onOpen(table, open, false);
    }

    /** Ctrl+Enter. */
    public void onOpenWhole(Consumer<T> open) {
        TableKeys.onOpen(table, open, true);
    }

    /** Moves the selection by so many rows, such as 1 for the next record; stays at the ends. */
    public void move(int by) {
        int to = Math.max(0, Math.min(rows.size() - 1, table.getSelectionModel().getSelectedIndex() + by));
        if (!rows.isEmpty()) {
            table.getSelectionModel().clearAndSelect(to);
            table.scrollTo(Math.max(0, to - 3));
        }
    }

    /** What stands in the table while it has no rows. */
    public void empty(Node state) {
        table.setPlaceholder(state);
    }

    /** The columns that are shown, in their order. */
    public List<ColumnOf<T>> shown() {
        return columns.shown();
    }

    /** What can be done with several rows at once; the bar appears when more than one is chosen. */
    public void actions(List<SelectionBar.Action<T>> actions) {
        selectionBar.actions(actions);
    }

    /** The "Tampilan" button, for the filter line. */
    public MenuButton viewMenu() {
        return new ViewMenu<>(ui.texts(), columns, this::sortBy);
    }

    /** Rows under the filter, -1 before the first answer. */
    public ReadOnlyLongProperty total() {
        return rows.total();
    }

    public PagedRows<T> rows() {
        return rows;
    }

    public void focusTable() {
        table.requestFocus();
        if (table.getSelectionModel().isEmpty() && !rows.isEmpty()) {
            table.getSelectionModel().select(0);
        }
    }

    public void copySelection() {
        List<T> chosen = selected();
        TableCopy.toClipboard(columns.shown(), chosen, ui.texts()::get);
        ui.dialogs().toast(ui.texts().get("ui.table.copied", ui.formats().number(chosen.size())));
    }

    private void restoreSelection() {
        if (reselect.isEmpty() || rows.loading().get()) {
            return;
        }
        Set<Object> wanted = reselect;
        reselect = Set.of();
        table.getSelectionModel().clearSelection();
        List<T> atHand = rows.atHand();
        for (int i = 0; i < atHand.size(); i++) {
            if (wanted.contains(identity.apply(atHand.get(i)))) {
                table.getSelectionModel().select(i);
            }
        }
    }
}
