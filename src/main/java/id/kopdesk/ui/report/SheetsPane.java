package id.kopdesk.ui.report;

import id.kopdesk.report.Control;
import id.kopdesk.report.Level;
import id.kopdesk.report.MonthlyReport;
import id.kopdesk.report.Topic;
import id.kopdesk.report.sheet.ReportSheet;
import id.kopdesk.ui.Latest;
import id.kopdesk.ui.Mark;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.StateLegend;
import id.kopdesk.ui.control.StatusMark;
import id.kopdesk.workbook.SheetRow;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The sheets at the left, each with its rows and whether it agrees with the database; the chosen one at the right, as a
 * table of any level or as a chart.
 */
final class SheetsPane extends BorderPane {
    enum Form {
        TABLE,
        CHART
    }

    private final UiContext ui;
    private final MonthDesk months;
    private final Latest latest;
    private final VBox list = new VBox();
    private final SheetTable table;
    private final SheetChartPane chart;
    private final ViewBar<Level> levels;
    private final ViewBar<Form> forms;
    private final HBox bar = new HBox();
    private @Nullable MonthlyReport report;
    private @Nullable ReportSheet shown;
    private Form form = Form.TABLE;
    private Level level = Level.REGENCY;
    private String chosen = "";

    /** @param open told the code of an area whose bar was pressed */
    SheetsPane(UiContext ui, MonthDesk months, Consumer<String> open) {
        this.ui = ui;
        this.months = months;
        latest = new Latest(ui.tasks());
        table = new SheetTable(ui);
        chart = new SheetChartPane(ui, open);
        levels = new ViewBar<>(ui, "ui.report.level.", Level.values(), this::level);
        forms = new ViewBar<>(ui, "ui.report.form.", Form.values(), this::form);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        bar.getChildren().setAll(levels, space, forms);
        bar.getStyleClass().add("sheet-bar");
        list.getStyleClass().add("sheet-list");
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("sheet-scroll");
        setLeft(scroll);
        setCenter(table);
    }

    /** The sheet that is being looked at. */
    Optional<ReportSheet> shown() {
        return Optional.ofNullable(shown);
    }

    void show(MonthlyReport now) {
        report = now;
        list.getChildren().clear();
        ToggleGroup group = new ToggleGroup();
        for (ReportSheet sheet : now.sheets()) {
            ToggleButton entry = entry(now, sheet);
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
        list.getChildren().addAll(space(), verdict(now));
    }

    private void choose(ReportSheet sheet) {
        if (!sheet.name().equals(chosen)) {
            level = Level.REGENCY;
        }
        chosen = sheet.name();
        draw(sheet);
        if (level != Level.REGENCY) {
            level(level);
        }
    }

    private Optional<Topic> topic() {
        return Arrays.stream(Topic.values())
                .filter(topic -> topic.sheet().equals(chosen))
                .findFirst();
    }

    private void level(Level wanted) {
        level = wanted;
        MonthlyReport now = report;
        Optional<Topic> topic = topic();
        if (now != null && topic.isPresent()) {
            latest.ask("ui.report.task.level", progress -> months.recap(now, topic.get(), wanted), this::draw);
        }
    }

    private void form(Form wanted) {
        form = wanted;
        ReportSheet sheet = shown;
        if (sheet != null) {
            draw(sheet);
        }
    }

    private void draw(ReportSheet sheet) {
        shown = sheet;
        boolean drawn = !sheet.charts().isEmpty();
        boolean finer = topic().isPresent();
        levels.setVisible(finer);
        levels.setManaged(finer);
        levels.show(level);
        forms.setVisible(drawn);
        forms.setManaged(drawn);
        forms.show(form);
        setTop(null);
        VBox right = new VBox();
        if (finer || drawn) {
            right.getChildren().add(bar);
        }
        Node body = drawn && form == Form.CHART ? chart : table;
        VBox.setVgrow(body, Priority.ALWAYS);
        right.getChildren().add(body);
        right.getChildren().add(new StateLegend(ui.texts()));
        setCenter(right);
        if (body == chart) {
            chart.show(sheet);
        } else {
            table.show(sheet);
        }
    }

    private ToggleButton entry(MonthlyReport now, ReportSheet sheet) {
        long rows =
                sheet.rows().stream().filter(SheetRow.Data.class::isInstance).count();
        String count = ui.texts().get("ui.report.rows", ui.formats().number(rows));
        Label name = new Label(sheet.name());
        Label detail = new Label(count);
        detail.getStyleClass().addAll("muted", "hit-detail");
        List<Control> own = now.controls().stream()
                .filter(c -> c.sheet().equals(sheet.name()))
                .toList();
        HBox line = new HBox(name, detail);
        line.getStyleClass().add("sheet-line");
        HBox.setHgrow(detail, Priority.ALWAYS);
        detail.setMaxWidth(Double.MAX_VALUE);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setPrefWidth(188);
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

    private Node verdict(MonthlyReport now) {
        Label undated =
                new Label(ui.texts().get("ui.report.undated", ui.formats().number(now.undated())));
        undated.setWrapText(true);
        undated.setMinHeight(USE_PREF_SIZE);
        undated.getStyleClass().addAll("muted", "hit-detail");
        VBox box = new VBox(undated);
        if (!now.controls().isEmpty()) {
            StatusMark mark = new StatusMark(mark(now.agrees()));
            mark.setWrapText(true);
            mark.setMinHeight(USE_PREF_SIZE);
            box.getChildren().add(0, mark);
        }
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
