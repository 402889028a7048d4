package id.kopdesk.ui.record;

import id.kopdesk.base.Finding;
import id.kopdesk.base.Ids;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.Validation;
import id.kopdesk.ui.control.Buttons;
import id.kopdesk.ui.record.RowSet.Entry;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.transformation.FilteredList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** A short table of a record's rows. Enter or F2 changes one, Insert adds one, Delete takes one out. */
public final class RowsEditor extends VBox {
    private static final int ROW = 32;
    private static final int HEADER = 36;

    /**
     * What the rows of one kind are.
     *
     * @param kind first part of their names, such as "officer"
     * @param of which of the kind this table shows
     * @param columns with their widths in pixels, in order
     * @param fresh values that a new row begins with
     * @param form the fields of one row, for the dialog
     * @param check rules over one row; errors keep the dialog's action grey
     */
    public record Spec(
            String kind,
            Predicate<Entry> of,
            Map<String, Double> columns,
            Map<String, String> fresh,
            Function<FieldKit, Node> form,
            Function<Map<String, String>, List<Finding>> check) {}

    private final UiContext ui;
    private final Spec spec;
    private final RowSet rows;
    private final FieldWords words;
    private final String keys;
    private final TableView<Entry> table = new TableView<>();

    /** @param keys beginning of this table's bundle keys, with its dot: add, edit, remove, none, title, save follow */
    public RowsEditor(UiContext ui, Spec spec, RowSet rows, FieldWords words, String keys) {
        this.ui = ui;
        this.spec = spec;
        this.rows = rows;
        this.words = words;
        this.keys = keys;
        FilteredList<Entry> shown = new FilteredList<>(rows.rows(), spec.of());
        spec.columns().forEach((name, width) -> table.getColumns().add(column(name, width)));
        table.setItems(shown);
        table.getStyleClass().addAll("list-table", "rows-table");
        table.setFixedCellSize(ROW);
        table.setAccessibleText(words.label(spec.kind()));
        Label none = new Label(ui.texts().get(keys + "none"));
        none.getStyleClass().add("muted");
        table.setPlaceholder(none);
        Runnable fit = () -> table.setPrefHeight(HEADER + 3.0 + ROW * Math.max(1, shown.size()));
        shown.addListener((javafx.beans.Observable o) -> fit.run());
        fit.run();
        table.setMinHeight(USE_PREF_SIZE);
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        table.setOnMouseClicked(e -> {
            if (e.getClickCount() == 2) {
                edit();
            }
        });
        setSpacing(4);
        getChildren().addAll(buttons(), table);
    }

    private HBox buttons() {
        Button edit = Buttons.plain(ui.texts().get(keys + "edit"), this::edit);
        Button remove = Buttons.plain(ui.texts().get(keys + "remove"), this::remove);
        Button add = Buttons.plain(ui.texts().get(keys + "add"), BootstrapIcons.PLUS, this::add);
        edit.disableProperty()
                .bind(table.getSelectionModel().selectedItemProperty().isNull());
        remove.disableProperty().bind(edit.disableProperty());
        HBox line = new HBox(add, edit, remove);
        line.getStyleClass().add("page-actions");
        return line;
    }

    private TableColumn<Entry, String> column(String name, double width) {
        TableColumn<Entry, String> column = new TableColumn<>(words.label(spec.kind() + "." + name));
        column.setCellValueFactory(cell -> new SimpleStringProperty(
                words.shown(spec.kind() + "." + name, cell.getValue().get(name))));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    private void key(KeyEvent e) {
        switch (e.getCode()) {
            case ENTER, F2 -> edit();
            case INSERT -> add();
            case DELETE -> remove();
            default -> {
                return;
            }
        }
        e.consume();
    }

    private void add() {
        open(new Entry(Ids.next().toString(), spec.fresh()));
    }

    private void edit() {
        Entry row = table.getSelectionModel().getSelectedItem();
        if (row != null) {
            open(row);
        }
    }

    private void remove() {
        Entry row = table.getSelectionModel().getSelectedItem();
        if (row != null) {
            rows.remove(row.id());
            ui.dialogs()
                    .toast(
                            ui.texts().get("ui.record.row.removed"),
                            ui.texts().get("ui.record.row.back"),
                            () -> rows.put(row));
        }
    }

    private void open(Entry row) {
        RecordValues values = new RecordValues();
        values.load(row.values());
        Validation validation = new Validation();
        validation.rule(() -> spec.check().apply(values.now()));
        FieldKit kit = new FieldKit(ui, values, validation, new RowWords(spec.kind(), words));
        Node form = spec.form().apply(kit);
        SimpleBooleanProperty ready = new SimpleBooleanProperty();
        Runnable judge = () -> ready.set(!validation.hasError());
        values.edits().addListener(o -> judge.run());
        judge.run();
        if (ui.dialogs().form(ui.texts().get(keys + "title"), form, ui.texts().get(keys + "save"), ready)) {
            rows.put(new Entry(row.id(), values.now()));
        }
    }

    /** Inside the row's own form its fields go by their short names. */
    private record RowWords(String kind, FieldWords words) implements FieldWords {
        @Override
        public String label(String name) {
            return words.label(kind + "." + name);
        }

        @Override
        public String shown(String name, String value) {
            return words.shown(kind + "." + name, value);
        }
    }
}
