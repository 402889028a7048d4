package id.kopdesk.ui.report;

import id.kopdesk.report.Control;
import id.kopdesk.report.MonthlyReport;
import id.kopdesk.report.sheet.ReportSheet;
import id.kopdesk.ui.Mark;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.StatusMark;
import id.kopdesk.workbook.SheetRow;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The sheets at the left, each with its rows and whether it agrees with the database; the chosen one at the right. */
final class SheetsPane extends BorderPane {
    private final UiContext ui;
    private final VBox list = new VBox();
    private final SheetTable table;
    private String chosen = "";

    SheetsPane(UiContext ui) {
        this.ui = ui;
        table = new SheetTable(ui);
        list.getStyleClass().add("sheet-list");
        setLeft(list);
        setCenter(table);
    }

    void show(MonthlyReport report) {
        list.getChildren().clear();
        ToggleGroup group = new ToggleGroup();
        for (ReportSheet sheet : report.sheets()) {
            ToggleButton entry = entry(report, sheet);
            entry.setToggleGroup(group);
            entry.setOnAction(e -> {
                entry.setSelected(true);
                choose(sheet);
            });
            list.getChildren().add(entry);
            if (sheet.name().equals(chosen)) {
                entry.fire();
            }
        }
        if (group.getSelectedToggle() == null && list.getChildren().get(0) instanceof ToggleButton first) {
            first.fire();
        }
        list.getChildren().addAll(space(), verdict(report));
    }

    private void choose(ReportSheet sheet) {
        chosen = sheet.name();
        table.show(sheet);
    }

    private ToggleButton entry(MonthlyReport report, ReportSheet sheet) {
        long rows =
                sheet.rows().stream().filter(SheetRow.Data.class::isInstance).count();
        String count = ui.texts().get("ui.report.rows", ui.formats().number(rows));
        Label name = new Label(sheet.name());
        Label detail = new Label(count);
        detail.getStyleClass().addAll("muted", "hit-detail");
        List<Control> own = report.controls().stream()
                .filter(c -> c.sheet().equals(sheet.name()))
                .toList();
        HBox line = new HBox(new VBox(name, detail));
        HBox.setHgrow(line.getChildren().get(0), Priority.ALWAYS);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setPrefWidth(196);
        if (!own.isEmpty()) {
            StatusMark mark = new StatusMark(mark(own.stream().allMatch(Control::equal)));
            mark.setText("");
            line.getChildren().add(mark);
        }
        ToggleButton entry = new ToggleButton(null, line);
        entry.setAccessibleText(sheet.name() + ", " + count);
        entry.getStyleClass().add("sheet-entry");
        entry.setMaxWidth(Double.MAX_VALUE);
        return entry;
    }

    private Node verdict(MonthlyReport report) {
        StatusMark mark = new StatusMark(mark(report.agrees()));
        mark.setWrapText(true);
        mark.setMinHeight(USE_PREF_SIZE);
        Label undated =
                new Label(ui.texts().get("ui.report.undated", ui.formats().number(report.undated())));
        undated.setWrapText(true);
        undated.setMinHeight(USE_PREF_SIZE);
        undated.getStyleClass().addAll("muted", "hit-detail");
        VBox box = new VBox(mark, undated);
        box.getStyleClass().add("sheet-verdict");
        return box;
    }

    private Mark mark(boolean agrees) {
        return agrees
                ? Mark.of(Mark.Kind.DONE, ui.texts().get("ui.report.agrees"))
                : Mark.of(Mark.Kind.WRONG, ui.texts().get("ui.report.differs"));
    }

    private static Node space() {
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        return space;
    }
}
