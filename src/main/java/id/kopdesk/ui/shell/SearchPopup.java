package id.kopdesk.ui.shell;

import id.kopdesk.ui.SearchSource.Hit;
import id.kopdesk.ui.shell.SearchResults.Line;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;

/** The results under the search box. */
final class SearchPopup {
    private static final int ROW = 40;
    private static final int MOST_VISIBLE = 12;
    private static final double WIDTH = 460;

    private final Popup popup = new Popup();
    private final ListView<Line> list = new ListView<>();
    private final Label note = new Label();
    private final Region owner;
    private final Consumer<Hit> open;

    SearchPopup(Region owner, Consumer<Hit> open) {
        this.owner = owner;
        this.open = open;
        note.getStyleClass().addAll("muted", "popup-note");
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.getStyleClass().add("popup-list");
        list.setCellFactory(v -> new LineCell());
        list.setOnMouseClicked(e -> take());
        list.managedProperty().bind(list.visibleProperty());
        VBox box = new VBox(list, note);
        box.getStyleClass().add("popup-box");
        box.setPrefWidth(WIDTH);
        popup.getContent().add(box);
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
    }

    void show(List<Line> lines, String message) {
        list.getItems().setAll(lines);
        list.setVisible(!lines.isEmpty());
        list.setPrefHeight(Math.min(MOST_VISIBLE, lines.size()) * (double) ROW + 2);
        list.getSelectionModel().select(SearchResults.next(lines, -1, 1));
        note.setText(message);
        Bounds at = owner.localToScreen(owner.getBoundsInLocal());
        if (at != null && !popup.isShowing()) {
            popup.show(owner, at.getMaxX() - WIDTH, at.getMaxY() + 4);
        }
    }

    void hide() {
        popup.hide();
    }

    void move(int by) {
        int to = SearchResults.next(list.getItems(), list.getSelectionModel().getSelectedIndex(), by);
        if (to >= 0) {
            list.getSelectionModel().select(to);
            list.scrollTo(Math.max(0, to - 4));
        }
    }

    void take() {
        if (popup.isShowing() && list.getSelectionModel().getSelectedItem() instanceof Line.Found found) {
            open.accept(found.hit());
        }
    }

    private static final class LineCell extends ListCell<Line> {
        private final Label title = new Label();
        private final Label detail = new Label();
        private final VBox both = new VBox(title, detail);

        LineCell() {
            detail.getStyleClass().addAll("muted", "hit-detail");
            both.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        }

        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            setText(null);
            setGraphic(null);
            getStyleClass().remove("hit-heading");
            if (line instanceof Line.Heading heading && !empty) {
                setText(heading.text());
                getStyleClass().add("hit-heading");
            } else if (line instanceof Line.Found found && !empty) {
                title.setText(found.hit().title());
                detail.setText(found.hit().detail());
                setGraphic(both);
                setAccessibleText(found.hit().title() + ", " + found.hit().detail());
            }
        }
    }
}
