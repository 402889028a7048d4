package id.kopdesk.ui.control;

import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.skin.TableRowSkin;

/**
 * Draws the key column's text again at the left edge once the table is scrolled sideways. JavaFX has no fixed columns,
 * and its rows drop cells that lie out of sight, so the real cell cannot simply be moved.
 */
final class PinnedRowSkin<T> extends TableRowSkin<T> {
    private final Label pinned = new Label();
    private final TableColumn<T, T> key;
    private final ColumnOf<T> spec;
    private final ObservableDoubleValue scrolled;

    PinnedRowSkin(TableRow<T> row, TableColumn<T, T> key, ColumnOf<T> spec, ObservableDoubleValue scrolled) {
        super(row);
        this.key = key;
        this.spec = spec;
        this.scrolled = scrolled;
        pinned.getStyleClass().add("pinned-cell");
        pinned.setManaged(false);
        pinned.setMouseTransparent(true);
        pinned.visibleProperty().bind(javafx.beans.binding.Bindings.greaterThan(scrolled, 0));
        pinned.layoutXProperty().bind(scrolled);
        registerChangeListener(row.itemProperty(), o -> row.requestLayout());
    }

    @Override
    protected void layoutChildren(double x, double y, double w, double h) {
        super.layoutChildren(x, y, w, h);
        if (!getChildren().contains(pinned)) {
            getChildren().add(pinned);
        }
        T row = getSkinnable().getItem();
        pinned.setText(row == null ? "" : spec.text().apply(row));
        pinned.resize(key.getWidth(), h);
        if (scrolled.get() > 0) {
            pinned.toFront();
        }
    }
}
