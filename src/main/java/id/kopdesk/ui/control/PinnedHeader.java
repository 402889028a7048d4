package id.kopdesk.ui.control;

import id.kopdesk.base.Texts;
import javafx.beans.property.DoubleProperty;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;

/** The key column's heading, kept at the left edge while the table is scrolled sideways. */
final class PinnedHeader<T> {
    private final Label heading = new Label();

    PinnedHeader(TableView<T> table, TableColumns<T> columns, Texts texts, DoubleProperty scrolled) {
        heading.setText(texts.get(columns.key().titleKey()));
        heading.getStyleClass().add("pinned-header");
        heading.setMouseTransparent(true);
        heading.visibleProperty().bind(scrolled.greaterThan(0));
        heading.prefWidthProperty().bind(columns.keyColumn().widthProperty());
        heading.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        table.skinProperty()
                .addListener((o, before, skin) -> table.lookupAll(".scroll-bar").stream()
                        .filter(bar -> bar instanceof ScrollBar s && s.getOrientation() == Orientation.HORIZONTAL)
                        .findFirst()
                        .ifPresent(bar -> ((ScrollBar) bar)
                                .valueProperty()
                                .addListener((v, old, now) -> scrolled.set(now.doubleValue()))));
    }

    void over(StackPane layers) {
        layers.getChildren().add(heading);
        StackPane.setAlignment(heading, Pos.TOP_LEFT);
    }
}
