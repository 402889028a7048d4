package id.kopdesk.ui.member;

import id.kopdesk.member.MandatoryLine;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** A column of amounts to be typed: Enter and Down go to the next row, Up goes back. */
final class AmountColumn {
    private AmountColumn() {}

    static TableColumn<MandatoryLine, MandatoryLine> of(
            MemberKit kit,
            Function<MandatoryLine, String> shown,
            BiConsumer<MandatoryLine, String> typed,
            IntConsumer go) {
        TableColumn<MandatoryLine, MandatoryLine> column = new TableColumn<>(kit.text("ui.member.month.amount"));
        column.setPrefWidth(150);
        column.setSortable(false);
        column.setReorderable(false);
        column.getStyleClass().add("number-column");
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(c -> new Cell(kit, shown, typed, go));
        return column;
    }

    private static final class Cell extends TableCell<MandatoryLine, MandatoryLine> {
        private final TextField box = new TextField();
        private final MemberKit kit;
        private final Function<MandatoryLine, String> shown;
        private final IntConsumer go;
        private boolean filling;

        Cell(
                MemberKit kit,
                Function<MandatoryLine, String> shown,
                BiConsumer<MandatoryLine, String> typed,
                IntConsumer go) {
            this.kit = kit;
            this.shown = shown;
            this.go = go;
            box.getStyleClass().addAll("number-field", "chip-search");
            box.setEditable(kit.mayWrite());
            box.textProperty().addListener((o, before, now) -> {
                MandatoryLine line = getItem();
                if (!filling && line != null) {
                    typed.accept(line, now);
                }
            });
            box.focusedProperty().addListener((o, before, now) -> {
                if (now) {
                    Platform.runLater(box::selectAll);
                }
            });
            box.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
                if (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.DOWN || e.getCode() == KeyCode.UP) {
                    e.consume();
                    move(e.getCode() == KeyCode.UP ? -1 : 1);
                }
            });
        }

        private void move(int by) {
            int to = getIndex() + by;
            if (to < 0 || to >= getTableView().getItems().size()) {
                return;
            }
            go.accept(to);
            Platform.runLater(() -> focus(to));
        }

        private void focus(int row) {
            for (Node node : getTableView().lookupAll(".month-amount")) {
                if (node.getUserData() instanceof Integer at && at == row) {
                    node.requestFocus();
                    if (node instanceof TextField field) {
                        field.selectAll();
                    }
                }
            }
        }

        @Override
        protected void updateItem(@Nullable MandatoryLine line, boolean empty) {
            super.updateItem(line, empty);
            if (empty || line == null) {
                setGraphic(null);
                return;
            }
            filling = true;
            box.setText(shown.apply(line));
            box.setAccessibleText(kit.text("ui.member.month.amount") + " " + line.name());
            box.setUserData(getIndex());
            if (!box.getStyleClass().contains("month-amount")) {
                box.getStyleClass().add("month-amount");
            }
            filling = false;
            setGraphic(box);
        }
    }
}
