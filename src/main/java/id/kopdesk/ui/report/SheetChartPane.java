package id.kopdesk.ui.report;

import id.kopdesk.report.sheet.ReportSheet;
import id.kopdesk.ui.UiContext;
import id.kopdesk.workbook.SheetChart;
import id.kopdesk.workbook.SheetColumn;
import id.kopdesk.workbook.SheetRow;
import id.kopdesk.workbook.Value;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The charts of a sheet: quiet bars from zero, shares on a fixed scale to 100 per cent; a press opens the list behind. */
final class SheetChartPane extends ScrollPane {
    private static final double NAME_WIDTH = 210;
    private static final double VALUE_WIDTH = 170;

    private final UiContext ui;
    private final Consumer<String> open;
    private final VBox cards = new VBox();

    /** @param open told the code of the area whose bar was pressed */
    SheetChartPane(UiContext ui, Consumer<String> open) {
        this.ui = ui;
        this.open = open;
        cards.getStyleClass().add("chart-cards");
        setContent(cards);
        setFitToWidth(true);
        setFocusTraversable(false);
        getStyleClass().add("home-scroll");
    }

    void show(ReportSheet sheet) {
        setAccessibleText(sheet.name());
        cards.getChildren()
                .setAll(sheet.charts().stream().map(chart -> card(sheet, chart)).toList());
    }

    private VBox card(ReportSheet sheet, SheetChart chart) {
        Label heading = new Label(chart.title());
        heading.getStyleClass().add("card-heading");
        VBox card = new VBox(heading);
        card.getStyleClass().add("card-box");
        int column = chart.columns().get(0);
        List<SheetRow.Data> rows = sheet.rows().stream()
                .filter(SheetRow.Data.class::isInstance)
                .map(SheetRow.Data.class::cast)
                .toList();
        long most = rows.stream().mapToLong(row -> whole(row, column)).max().orElse(0);
        for (SheetRow.Data row : rows) {
            String name = row.values().get(chart.names()) instanceof Value.Text text ? text.text() : "";
            card.getChildren().add(bar(sheet.columns().get(column), row, column, name, most));
        }
        return card;
    }

    private Button bar(SheetColumn column, SheetRow.Data row, int at, String name, long most) {
        double share = column.ratio()
                .map(r -> whole(row, r.whole()) == 0 ? 0 : (double) whole(row, r.part()) / whole(row, r.whole()))
                .orElse(most == 0 ? 0 : (double) whole(row, at) / most);
        String value = column.ratio()
                .map(r -> ui.texts()
                        .get(
                                "ui.report.chart.share",
                                ui.formats().number(whole(row, r.part())),
                                ui.formats().number(whole(row, r.whole())),
                                ui.formats().percent(whole(row, r.part()), whole(row, r.whole()))))
                .orElse(ui.formats().number(whole(row, at)));
        Label called = new Label(name);
        called.setMinWidth(NAME_WIDTH);
        called.setMaxWidth(NAME_WIDTH);
        Region full = new Region();
        full.getStyleClass().add("measure-full");
        Region part = new Region();
        part.getStyleClass().add("measure-part");
        StackPane bar = new StackPane(full, part);
        part.maxWidthProperty().bind(bar.widthProperty().multiply(Math.min(1, Math.max(0, share))));
        StackPane.setAlignment(part, Pos.CENTER_LEFT);
        HBox.setHgrow(bar, Priority.ALWAYS);
        Label amount = new Label(value);
        amount.setMinWidth(VALUE_WIDTH);
        amount.setAlignment(Pos.CENTER_RIGHT);
        HBox line = new HBox(called, bar, amount);
        line.getStyleClass().add("measure-line");
        line.setAlignment(Pos.CENTER_LEFT);
        Button button = new Button();
        line.prefWidthProperty().bind(button.widthProperty().subtract(18));
        button.getStyleClass().add("line-button");
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setGraphic(line);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(name + ": " + value);
        button.setOnAction(e -> open.accept(row.key()));
        return button;
    }

    private static long whole(SheetRow.Data row, int column) {
        return row.values().get(column) instanceof Value.Whole whole ? whole.number() : 0;
    }
}
