package id.kopdesk.ui.control;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** A form of at most two columns, in groups of things that belong together; Tab goes as the eye reads. */
public final class FormGrid extends VBox {
    private final int columns;
    private GridPane grid = new GridPane();
    private int cell;

    /** @param columns 1 or 2 */
    public FormGrid(int columns) {
        this.columns = columns;
        getStyleClass().add("form-grid");
    }

    /** Begins a group. */
    public FormGrid group(String heading) {
        Label label = new Label(heading);
        label.getStyleClass().add("group-heading");
        getChildren().add(label);
        begin();
        return this;
    }

    public FormGrid add(Node field) {
        if (!getChildren().contains(grid)) {
            begin();
        }
        grid.add(field, cell % columns, cell / columns);
        cell++;
        return this;
    }

    /** A field across the whole width. */
    public FormGrid wide(Node field) {
        if (!getChildren().contains(grid)) {
            begin();
        }
        cell = (cell + columns - 1) / columns * columns;
        grid.add(field, 0, cell / columns, columns, 1);
        cell += columns;
        return this;
    }

    private void begin() {
        grid = new GridPane();
        grid.getStyleClass().add("form-group");
        cell = 0;
        for (int i = 0; i < columns; i++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(100.0 / columns);
            grid.getColumnConstraints().add(half);
        }
        getChildren().add(grid);
    }
}
