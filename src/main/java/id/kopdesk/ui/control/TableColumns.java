package id.kopdesk.ui.control;

import id.kopdesk.base.Texts;
import id.kopdesk.ui.SortKey;
import id.kopdesk.ui.TablePrefs;
import id.kopdesk.ui.TablePrefs.ColumnLayout;
import id.kopdesk.ui.TablePrefs.TableLayout;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.util.Duration;

/** The columns of one table: built, put as the person left them last time, and remembered when they change. */
final class TableColumns<T> {
    private final Map<ColumnOf<T>, TableColumn<T, T>> built = new LinkedHashMap<>();
    private final Map<ColumnOf<T>, SortHeader<T>> headers = new LinkedHashMap<>();
    private final PauseTransition saving = new PauseTransition(Duration.millis(400));
    private final TableView<T> table;
    private final String tableId;
    private final TablePrefs prefs;
    private final List<ColumnOf<T>> specs;
    private List<SortKey> sort = List.of();

    TableColumns(
            TableView<T> table,
            String tableId,
            List<ColumnOf<T>> specs,
            Texts texts,
            TablePrefs prefs,
            Consumer<ColumnOf<T>> sortClicked) {
        this.table = table;
        this.tableId = tableId;
        this.prefs = prefs;
        this.specs = List.copyOf(specs);
        saving.setOnFinished(e -> prefs.write(tableId, layout()));
        for (ColumnOf<T> spec : specs) {
            TableColumn<T, T> column = new TableColumn<>();
            SortHeader<T> header = new SortHeader<>(spec, column, texts.get(spec.titleKey()), sortClicked);
            column.setId(spec.id());
            column.setGraphic(header);
            column.setSortable(false);
            column.setReorderable(spec != key());
            column.setMinWidth(48);
            column.setCellValueFactory(f -> new ReadOnlyObjectWrapper<>(f.getValue()));
            column.setCellFactory(c -> new CellOf<>(spec, spec == key(), texts));
            if (spec == key()) {
                header.getStyleClass().add("key-cell");
            }
            built.put(spec, column);
            headers.put(spec, header);
        }
        apply(prefs.read(tableId).orElseGet(this::original));
        built.values().forEach(c -> c.widthProperty().addListener(o -> saving.playFromStart()));
        built.values().forEach(c -> c.visibleProperty().addListener(o -> saving.playFromStart()));
        table.getColumns().addListener((ListChangeListener<TableColumn<T, ?>>) c -> {
            keepKeyFirst();
            saving.playFromStart();
        });
    }

    ColumnOf<T> key() {
        return specs.get(0);
    }

    TableColumn<T, T> keyColumn() {
        return column(key());
    }

    List<ColumnOf<T>> specs() {
        return specs;
    }

    TableColumn<T, T> column(ColumnOf<T> spec) {
        return java.util.Objects.requireNonNull(built.get(spec));
    }

    /** As they stand now, from left to right. */
    List<ColumnOf<T>> shown() {
        return inOrder().stream().filter(s -> column(s).isVisible()).toList();
    }

    List<SortKey> sort() {
        return sort;
    }

    void sort(List<SortKey> by) {
        sort = by;
        headers.values().forEach(h -> h.show(by));
        saving.playFromStart();
    }

    void reset() {
        apply(original());
    }

    private void apply(TableLayout layout) {
        Map<String, Integer> place = new LinkedHashMap<>();
        for (ColumnLayout c : layout.columns()) {
            place.put(c.id(), place.size());
            built.forEach((spec, column) -> {
                if (spec.id().equals(c.id())) {
                    column.setPrefWidth(Math.max(48, c.width()));
                    column.setVisible(c.visible() || spec == key());
                }
            });
        }
        List<ColumnOf<T>> order = new ArrayList<>(specs);
        order.sort(Comparator.comparingInt(s -> s == key() ? -1 : place.getOrDefault(s.id(), Integer.MAX_VALUE)));
        table.getColumns().setAll(order.stream().map(this::column).toList());
        sort = layout.sort().stream()
                .filter(k -> specs.stream().anyMatch(s -> s.sortable() && s.id().equals(k.column())))
                .toList();
        headers.values().forEach(h -> h.show(sort));
    }

    private TableLayout original() {
        return new TableLayout(
                specs.stream()
                        .map(s -> new ColumnLayout(s.id(), s.width(), s.shownAtFirst()))
                        .toList(),
                List.of());
    }

    private TableLayout layout() {
        return new TableLayout(
                inOrder().stream()
                        .map(s -> new ColumnLayout(
                                s.id(), column(s).getWidth(), column(s).isVisible()))
                        .toList(),
                sort);
    }

    private List<ColumnOf<T>> inOrder() {
        List<ColumnOf<T>> order = new ArrayList<>(specs);
        order.sort(Comparator.comparingInt(s -> table.getColumns().indexOf(column(s))));
        return order;
    }

    private void keepKeyFirst() {
        if (table.getColumns().indexOf(keyColumn()) > 0) {
            List<TableColumn<T, ?>> order = new ArrayList<>(table.getColumns());
            order.remove(keyColumn());
            order.add(0, keyColumn());
            javafx.application.Platform.runLater(() -> table.getColumns().setAll(order));
        }
    }
}
