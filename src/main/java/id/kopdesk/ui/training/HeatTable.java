package id.kopdesk.ui.training;

import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.training.CoverageModel.Area;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * Areas with how far they are reached: a bar on a fixed scale of 0 to 100 per cent, and a cell whose shade says the same,
 * so that the eye finds the pale ones; the figure stands in both.
 */
final class HeatTable extends TableView<Area> {
    private static final int SHADES = 5;
    private static final double FULL = 52;

    private final UiContext ui;
    private final ObservableList<Area> rows = FXCollections.observableArrayList();

    HeatTable(UiContext ui, TrainingWordsUi words) {
        this.ui = ui;
        getStyleClass().addAll("list-table", "plain-headings", "heat-table");
        setFixedCellSize(32);
        setItems(rows);
        setAccessibleText(ui.texts().get("ui.training.coverage.heat"));
        setPlaceholder(new Label(ui.texts().get("ui.training.coverage.empty")));
        text("ui.training.column.area", 150, false, a -> words.words().place(a.code()));
        text("report.training.cooperatives.whole", 72, true, a -> ui.formats().number(a.cooperatives()));
        getColumns().add(bar());
        shade("ui.training.column.reachedshare", 64, Area::reached, Area::cooperatives);
        text("ui.training.column.people", 56, true, a -> ui.formats().number(a.people()));
        shade("ui.training.column.wantedshare", 84, Area::people, Area::wanted);
        text("ui.training.column.women", 62, true, a -> ui.formats().percent(a.women(), a.people()));
    }

    private void text(String key, double width, boolean number, Function<Area, String> of) {
        TableColumn<Area, String> column = plain(key, width, of);
        if (number) {
            column.getStyleClass().add("number-cell");
        }
        getColumns().add(column);
    }

    private TableColumn<Area, String> plain(String key, double width, Function<Area, String> of) {
        TableColumn<Area, String> column = new TableColumn<>(ui.texts().get(key));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(of.apply(row.getValue())));
        return column;
    }

    private TableColumn<Area, String> bar() {
        TableColumn<Area, String> column =
                plain("ui.training.column.reached", FULL + 56, a -> ui.formats().number(a.reached()));
        column.setCellFactory(c -> new TableCell<>() {
            private final Region full = new Region();
            private final Region part = new Region();
            private final Label number = new Label();
            private final HBox line = new HBox(8, new StackPane(full, part), number);

            {
                full.getStyleClass().add("measure-full");
                part.getStyleClass().add("measure-part");
                full.setPrefWidth(FULL);
                full.setMaxWidth(FULL);
                StackPane.setAlignment(part, Pos.CENTER_LEFT);
                line.setAlignment(Pos.CENTER_LEFT);
            }

            @Override
            protected void updateItem(@Nullable String text, boolean empty) {
                super.updateItem(text, empty);
                Area area =
                        empty || getTableRow() == null ? null : getTableRow().getItem();
                setGraphic(area == null ? null : line);
                if (area != null) {
                    part.setMaxWidth(area.cooperatives() == 0 ? 0 : FULL * area.reached() / area.cooperatives());
                    part.setVisible(area.reached() > 0);
                    number.setText(text);
                }
            }
        });
        return column;
    }

    private void shade(String key, double width, Function<Area, Integer> part, Function<Area, Integer> whole) {
        TableColumn<Area, String> column = plain(key, width, a -> ui.formats().percent(part.apply(a), whole.apply(a)));
        column.setCellFactory(c -> new TableCell<>() {
            {
                getStyleClass().addAll("heat-cell", "number-cell");
            }

            @Override
            protected void updateItem(@Nullable String text, boolean empty) {
                super.updateItem(text, empty);
                Area area =
                        empty || getTableRow() == null ? null : getTableRow().getItem();
                setText(area == null ? null : text);
                int shade = area == null || whole.apply(area) == 0
                        ? -1
                        : Math.min(SHADES - 1, SHADES * part.apply(area) / whole.apply(area));
                for (int i = 0; i < SHADES; i++) {
                    pseudoClassStateChanged(PseudoClass.getPseudoClass("heat-" + i), i == shade);
                }
            }
        });
        getColumns().add(column);
    }

    void show(List<Area> areas) {
        int at = getSelectionModel().getSelectedIndex();
        rows.setAll(areas);
        if (at >= 0 && at < areas.size()) {
            getSelectionModel().select(at);
        }
    }

    void onChoose(Consumer<@Nullable Area> told) {
        getSelectionModel().selectedItemProperty().addListener((o, before, now) -> told.accept(now));
    }

    void onOpen(Consumer<Area> open) {
        addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            Area area = getSelectionModel().getSelectedItem();
            if (e.getCode() == KeyCode.ENTER && area != null) {
                open.accept(area);
                e.consume();
            }
        });
        setOnMouseClicked(e -> {
            Area area = getSelectionModel().getSelectedItem();
            if (e.getClickCount() == 2 && area != null) {
                open.accept(area);
            }
        });
    }
}
