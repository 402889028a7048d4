package id.kopdesk.ui.report;

import id.kopdesk.report.ReportSheet;
import id.kopdesk.ui.UiContext;
import id.kopdesk.workbook.SheetColumn;
import java.util.Objects;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;

/** One sheet as a table: groups, sums and total drawn as Excel shows them. */
final class ReportTableView extends TableView<ReportGrid.Line> {
    private static final PseudoClass SUM = PseudoClass.getPseudoClass("sum");
    private static final double LETTER = 7.4;

    private final UiContext ui;

    ReportTableView(UiContext ui) {
        this.ui = ui;
        getStyleClass().add("report-table");
        setFixedCellSize(32);
        setRowFactory(table -> new TableRow<>() {
            @Override
            protected void updateItem(ReportGrid.Line item, boolean empty) {
                super.updateItem(item, empty);
                pseudoClassStateChanged(SUM, !empty && item != null && item.kind() != ReportGrid.Kind.DATA);
            }
        });
    }

    void show(ReportSheet sheet) {
        getColumns().clear();
        setAccessibleText(sheet.title());
        for (int c = 0; c < sheet.columns().size(); c++) {
            getColumns().add(column(sheet.columns().get(c), c));
        }
        setItems(FXCollections.observableArrayList(ReportGrid.of(sheet, ui.formats())));
        setPlaceholder(new Label(ui.texts().get("ui.report.empty")));
    }

    private static TableColumn<ReportGrid.Line, String> column(SheetColumn column, int place) {
        TableColumn<ReportGrid.Line, String> shown = new TableColumn<>(column.heading());
        Pos pos = position(column.kind());
        shown.setSortable(false);
        shown.setReorderable(false);
        shown.setPrefWidth(Math.max(
                44, Math.max(column.width(), column.heading().length() * 0.9) * LETTER + 16));
        shown.setCellValueFactory(
                line -> new ReadOnlyStringWrapper(line.getValue().cells().get(place)));
        shown.setCellFactory(c -> new TableCell<>() {
            @Override
            protected void updateItem(String item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty ? "" : Objects.requireNonNullElse(item, ""));
                setAlignment(pos);
            }
        });
        return shown;
    }

    private static Pos position(SheetColumn.Kind kind) {
        return switch (kind) {
            case TEXT, IDENTIFIER -> Pos.CENTER_LEFT;
            case WHOLE, MONEY, PERCENT -> Pos.CENTER_RIGHT;
            case DATE, MARK -> Pos.CENTER;
        };
    }
}
