package id.kopdesk.ui.report;

import id.kopdesk.report.sheet.ReportSheet;
import id.kopdesk.report.sheet.SheetLine;
import id.kopdesk.ui.UiContext;
import id.kopdesk.workbook.SheetColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/** One sheet as a table on screen. */
final class SheetTable extends TableView<SheetLine> {
    private static final PseudoClass STRONG = PseudoClass.getPseudoClass("strong");
    private static final String GROUPED = "grouped";
    private static final double CHARACTER = 7.4;
    private static final double PADDING = 36;
    private static final double MOST = 300;

    private final UiContext ui;

    SheetTable(UiContext ui) {
        this.ui = ui;
        getStyleClass().addAll("list-table", "sheet-table");
        setFixedCellSize(30);
        setPlaceholder(new Label(ui.texts().get("ui.report.sheet.empty")));
        setRowFactory(view -> new TableRow<>() {
            @Override
            protected void updateItem(@Nullable SheetLine line, boolean empty) {
                super.updateItem(line, empty);
                pseudoClassStateChanged(STRONG, line != null && !empty && line.strong());
            }
        });
    }

    void show(ReportSheet sheet) {
        setAccessibleText(sheet.name());
        List<SheetLine> lines = SheetLine.of(sheet, ui.formats());
        getStyleClass().remove(GROUPED);
        if (sheet.columns().stream().anyMatch(column -> !column.group().isEmpty())) {
            getStyleClass().add(GROUPED);
        }
        getColumns().setAll(columns(sheet.columns()));
        setItems(FXCollections.observableArrayList(lines));
        scrollTo(0);
    }

    /** Neighbours with a shared heading stand under it, as on paper. */
    private static List<TableColumn<SheetLine, ?>> columns(List<SheetColumn> sources) {
        List<TableColumn<SheetLine, ?>> all = new ArrayList<>();
        TableColumn<SheetLine, ?> shared = new TableColumn<>();
        String group = "";
        for (int i = 0; i < sources.size(); i++) {
            SheetColumn source = sources.get(i);
            if (source.kind() == SheetColumn.Kind.KEY) {
                continue;
            }
            if (source.group().isEmpty()) {
                all.add(column(source, i));
            } else {
                if (!source.group().equals(group)) {
                    shared = new TableColumn<>(source.group());
                    shared.setSortable(false);
                    shared.setReorderable(false);
                    shared.getStyleClass().add("sheet-group");
                    all.add(shared);
                }
                shared.getColumns().add(column(source, i));
            }
            group = source.group();
        }
        return all;
    }

    /** Room for the longest word of a heading, for no word is broken. */
    private static double word(String heading) {
        return Stream.of(heading.split(" ", -1)).mapToInt(String::length).max().orElse(0) * CHARACTER + PADDING;
    }

    private static TableColumn<SheetLine, String> column(SheetColumn source, int index) {
        TableColumn<SheetLine, String> column = new TableColumn<>();
        Label heading = new Label(source.heading());
        heading.setWrapText(true);
        heading.getStyleClass().add("sheet-heading");
        column.setGraphic(heading);
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(Math.max(word(source.heading()), Math.min(MOST, source.width() * CHARACTER + 16)));
        column.setCellValueFactory(
                row -> new ReadOnlyStringWrapper(row.getValue().cells().get(index)));
        boolean number = switch (source.kind()) {
            case WHOLE, MONEY, PERCENT, DECIMAL -> true;
            case TEXT, IDENTIFIER, DATE, MARK, KEY -> false;
        };
        if (number) {
            column.getStyleClass().add("number-cell");
            heading.getStyleClass().add("number-heading");
        }
        return column;
    }
}
