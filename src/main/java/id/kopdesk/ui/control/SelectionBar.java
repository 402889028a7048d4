package id.kopdesk.ui.control;

import atlantafx.base.controls.Spacer;
import id.kopdesk.ui.UiContext;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** What can be done with the chosen rows; appears when there is more than one. */
public final class SelectionBar<T> extends HBox {
    /** @param run is given the chosen rows, all of them read */
    public record Action<T>(String text, Consumer<List<T>> run) {}

    private final UiContext ui;
    private final TableView<T> table;
    private final Label count = new Label();
    private final HBox actions = new HBox();

    /** @param copy puts the chosen rows on the clipboard */
    public SelectionBar(UiContext ui, TableView<T> table, Runnable copy) {
        this.ui = ui;
        this.table = table;
        getStyleClass().add("selection-bar");
        setAlignment(Pos.CENTER_LEFT);
        count.getStyleClass().add("selection-count");
        actions.getStyleClass().add("page-actions");
        Button copyButton = Buttons.plain(ui.texts().get("ui.table.copy"), BootstrapIcons.CLIPBOARD, copy);
        Button clear = Buttons.plain(
                ui.texts().get("ui.table.unselect"),
                () -> table.getSelectionModel().clearSelection());
        getChildren().addAll(count, actions, new Spacer(), copyButton, clear);
        managedProperty().bind(visibleProperty());
        setVisible(false);
        table.getSelectionModel().getSelectedIndices().addListener((ListChangeListener<Integer>) c -> update());
        table.getItems().addListener((ListChangeListener<T>) c -> update());
    }

    public void actions(List<Action<T>> all) {
        actions.getChildren()
                .setAll(all.stream()
                        .map(a -> Buttons.plain(a.text(), () -> a.run().accept(List.copyOf(selected()))))
                        .toList());
    }

    private List<T> selected() {
        return table.getSelectionModel().getSelectedItems().stream()
                .filter(Objects::nonNull)
                .toList();
    }

    private void update() {
        int chosen = table.getSelectionModel().getSelectedIndices().size();
        setVisible(chosen > 1);
        count.setText(ui.texts().get("ui.table.selected", ui.formats().number(chosen)));
        // Nothing is done to half of what is marked: the actions wait until every chosen row has been read.
        actions.setDisable(chosen > 1 && selected().size() < chosen);
    }
}
