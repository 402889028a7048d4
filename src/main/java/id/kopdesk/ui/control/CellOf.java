package id.kopdesk.ui.control;

import id.kopdesk.base.Reported;
import id.kopdesk.base.Texts;
import id.kopdesk.ui.Mark;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** One cell: text, mark or figure; a grey bar while its row is still being read. */
final class CellOf<T> extends TableCell<T, T> {
    private final ColumnOf<T> column;
    private final StatusMark mark = new StatusMark();
    private final ReportedLabel figure;
    private final Region waiting = new Region();

    CellOf(ColumnOf<T> column, boolean key, Texts texts) {
        this.column = column;
        figure = new ReportedLabel(texts);
        waiting.getStyleClass().add("cell-waiting");
        if (key) {
            getStyleClass().add("key-cell");
        }
        if (column.number()) {
            setAlignment(Pos.CENTER_RIGHT);
            getStyleClass().add("number-cell");
        }
    }

    @Override
    protected void updateItem(@Nullable T row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        setGraphic(null);
        if (empty) {
            return;
        }
        if (row == null) {
            setGraphic(waiting);
            return;
        }
        Function<T, Mark> toMark = column.mark();
        Function<T, Reported<String>> toFigure = column.reported();
        if (toMark != null) {
            mark.set(toMark.apply(row));
            setGraphic(mark);
        } else if (toFigure != null) {
            figure.set(toFigure.apply(row), text -> text);
            setGraphic(figure);
        } else {
            setText(column.text().apply(row));
        }
    }
}
