package id.kopdesk.ui.control;

import id.kopdesk.ui.SortKey;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** The heading of a column that the store can sort by: a click sorts, the next turns round, the third ends it. */
final class SortHeader<T> extends Label {
    private final ColumnOf<T> spec;

    SortHeader(ColumnOf<T> spec, TableColumn<T, T> column, String title, Consumer<ColumnOf<T>> clicked) {
        super(title);
        this.spec = spec;
        getStyleClass().add("sort-header");
        setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        setMaxWidth(Double.MAX_VALUE);
        prefWidthProperty().bind(column.widthProperty().subtract(2));
        if (spec.number()) {
            setAlignment(javafx.geometry.Pos.CENTER_RIGHT);
        }
        if (spec.sortable()) {
            getStyleClass().add("sortable");
            setOnMouseClicked(e -> {
                if (e.isStillSincePress()) {
                    clicked.accept(spec);
                }
            });
        }
    }

    void show(List<SortKey> sort) {
        SortKey own = sort.stream()
                .filter(k -> k.column().equals(spec.id()))
                .findFirst()
                .orElse(null);
        setGraphic(
                own == null
                        ? null
                        : new FontIcon(
                                own.descending() ? BootstrapIcons.CARET_DOWN_FILL : BootstrapIcons.CARET_UP_FILL));
    }

    /** Up, then down, then as the list is by itself; an older key becomes the second one. */
    static List<SortKey> turn(List<SortKey> sort, String column) {
        SortKey own =
                sort.stream().filter(k -> k.column().equals(column)).findFirst().orElse(null);
        List<SortKey> next = new ArrayList<>();
        if (own == null || !own.descending()) {
            next.add(new SortKey(column, own != null));
        }
        sort.stream()
                .filter(k -> !k.column().equals(column))
                .limit(next.isEmpty() ? 2 : 1)
                .forEach(next::add);
        return next;
    }
}
