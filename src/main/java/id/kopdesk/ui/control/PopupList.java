package id.kopdesk.ui.control;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;

/** A list under a field, from which one entry is taken with the arrow keys and Enter, or the mouse. */
final class PopupList<T> {
    private static final int ROW = 28;
    private static final int MOST_VISIBLE = 9;

    private final Popup popup = new Popup();
    private final ListView<T> list = new ListView<>();
    private final Label note = new Label();
    private final Region owner;

    PopupList(Region owner, Function<T, String> show, Function<T, String> detail, Consumer<T> chosen) {
        this.owner = owner;
        VBox box = new VBox(list, note);
        box.getStyleClass().add("popup-box");
        note.getStyleClass().addAll("muted", "popup-note");
        note.managedProperty().bind(note.visibleProperty());
        list.managedProperty().bind(list.visibleProperty());
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.getStyleClass().add("popup-list");
        list.setCellFactory(v -> new TwoPartCell<>(show, detail));
        list.setOnMouseClicked(e -> take(chosen));
        popup.getContent().add(box);
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
    }

    void show(java.util.List<T> entries, String whenNone) {
        list.getItems().setAll(entries);
        list.setVisible(!entries.isEmpty());
        note.setText(whenNone);
        note.setVisible(entries.isEmpty());
        list.setPrefHeight(Math.min(MOST_VISIBLE, entries.size()) * ROW + 2);
        list.getSelectionModel().select(0);
        Bounds at = owner.localToScreen(owner.getBoundsInLocal());
        if (at != null && !popup.isShowing()) {
            ((Region) popup.getContent().get(0)).setPrefWidth(Math.max(260, at.getWidth()));
            popup.show(owner, at.getMinX(), at.getMaxY() + 2);
        }
    }

    boolean showing() {
        return popup.isShowing();
    }

    void hide() {
        popup.hide();
    }

    void move(int by) {
        int to = Math.floorMod(
                list.getSelectionModel().getSelectedIndex() + by,
                Math.max(1, list.getItems().size()));
        list.getSelectionModel().select(to);
        list.scrollTo(to);
    }

    boolean take(Consumer<T> chosen) {
        T entry = list.getSelectionModel().getSelectedItem();
        if (entry != null) {
            chosen.accept(entry);
            return true;
        }
        return false;
    }

    private static final class TwoPartCell<T> extends ListCell<T> {
        private final Function<T, String> show;
        private final Function<T, String> detail;

        TwoPartCell(Function<T, String> show, Function<T, String> detail) {
            this.show = show;
            this.detail = detail;
        }

        @Override
        protected void updateItem(@Nullable T entry, boolean empty) {
            super.updateItem(entry, empty);
            setText(entry == null || empty ? null : show.apply(entry));
            setGraphic(null);
            if (entry != null && !empty && !detail.apply(entry).isEmpty()) {
                Label second = new Label(detail.apply(entry));
                second.getStyleClass().add("muted");
                setGraphic(second);
                setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
            }
        }
    }
}
