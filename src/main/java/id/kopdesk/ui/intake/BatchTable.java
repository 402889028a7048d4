package id.kopdesk.ui.intake;

import id.kopdesk.intake.Batch;
import id.kopdesk.ui.Mark;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.StatusMark;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/** Imports that were done, one a row. */
final class BatchTable extends TableView<Batch> {
    private final UiContext ui;

    BatchTable(UiContext ui, ZoneId zone) {
        this.ui = ui;
        getStyleClass().addAll("list-table", "plain-headings");
        setFixedCellSize(32);
        setAccessibleText(ui.texts().get("ui.intake.imports"));
        getColumns()
                .setAll(List.of(
                        text("ui.intake.batch.when", 150, b -> ui.formats().moment(b.at(), zone)),
                        text("ui.intake.batch.file", 300, Batch::fileName),
                        text("ui.intake.batch.asOf", 120, b -> ui.formats().date(b.asOf())),
                        text(
                                "ui.intake.batch.rows",
                                90,
                                b -> ui.formats().number(b.receipt().rows())),
                        text(
                                "ui.intake.batch.written",
                                90,
                                b -> ui.formats().number(b.receipt().written())),
                        text("ui.intake.batch.who", 140, Batch::actor),
                        state()));
        getColumns().get(0).getStyleClass().add("first-column");
    }

    private TableColumn<Batch, String> text(String key, double width, Function<Batch, String> of) {
        TableColumn<Batch, String> column = new TableColumn<>(ui.texts().get(key));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(of.apply(row.getValue())));
        return column;
    }

    private TableColumn<Batch, String> state() {
        TableColumn<Batch, String> column = text("ui.intake.batch.state", 260, this::word);
        column.setCellFactory(c -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable String word, boolean empty) {
                super.updateItem(word, empty);
                Batch batch = empty ? null : getTableRow().getItem();
                setGraphic(
                        batch == null || word == null
                                ? null
                                : new StatusMark(
                                        Mark.of(batch.reverted() == null ? Mark.Kind.DONE : Mark.Kind.NEUTRAL, word)));
            }
        });
        return column;
    }

    private String word(Batch batch) {
        return batch.reverted() == null
                ? ui.texts().get("ui.intake.batch.stands")
                : ui.texts().get("ui.intake.batch.reverted", batch.reverted());
    }
}
