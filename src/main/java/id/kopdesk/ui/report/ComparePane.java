package id.kopdesk.ui.report;

import id.kopdesk.base.Period;
import id.kopdesk.report.Comparison;
import id.kopdesk.report.Difference;
import id.kopdesk.report.Level;
import id.kopdesk.report.Measure;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.PlainTable;
import id.kopdesk.workbook.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Perbandingan: every number that differs between two copies, and for the chosen one the cooperatives behind it. */
final class ComparePane extends BorderPane {
    /** A number of the whole or of an area. */
    private record Line(String area, Measure measure, Difference difference) {}

    private final UiContext ui;
    private final CompareModel model;
    private final Function<String, String> places;
    private final ComboBox<MonthDesk.Copy> before = new ComboBox<>();
    private final ComboBox<MonthDesk.Copy> after = new ComboBox<>();
    private final PlainTable<Line> table;
    private final PlainTable<Difference.Record> records;
    private final Label heading = new Label();

    /** @param places names of areas by code @param open opens a cooperative */
    ComparePane(UiContext ui, CompareModel model, Function<String, String> places, Consumer<UUID> open) {
        this.ui = ui;
        this.model = model;
        this.places = places;
        ViewBar<Level> levels = new ViewBar<>(
                ui, "ui.report.level.", new Level[] {Level.REGENCY, Level.SUBDISTRICT, Level.VILLAGE}, model::level);
        levels.show(Level.REGENCY);
        setUp(before, text("ui.report.compare.before"));
        setUp(after, text("ui.report.compare.after"));
        before.valueProperty().addListener((o, old, now) -> model.before().set(now));
        after.valueProperty().addListener((o, old, now) -> model.after().set(now));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox bar = new HBox(before, new Label(text("ui.report.compare.with")), after, space, levels);
        bar.getStyleClass().add("sheet-bar");
        table = new PlainTable<Line>(ui.texts(), text("ui.report.view.COMPARISON"), text("ui.report.compare.none"))
                .text("ui.report.compare.measure", 250, line -> line.measure().heading(ui.texts()))
                .text("ui.report.compare.area", 190, Line::area)
                .number(
                        "ui.report.compare.old",
                        110,
                        line -> number(line.difference().before()))
                .number(
                        "ui.report.compare.new",
                        110,
                        line -> number(line.difference().after()))
                .number(
                        "ui.report.compare.change",
                        100,
                        line -> signed(line.difference().change()));
        records = new PlainTable<Difference.Record>(
                        ui.texts(), text("ui.report.compare.records"), text("ui.report.compare.choose"))
                .text("ui.report.compare.cooperative", 196, Difference.Record::name)
                .text("ui.report.compare.was", 66, record -> shown(record.before()))
                .text("ui.report.compare.is", 66, record -> shown(record.after()));
        records.onOpen(() -> records.chosen().ifPresent(record -> open.accept(record.id())));
        table.getSelectionModel().selectedItemProperty().addListener((o, old, now) -> behind(now));
        heading.getStyleClass().add("card-heading");
        heading.setWrapText(true);
        VBox side = new VBox(heading, records);
        VBox.setVgrow(records, Priority.ALWAYS);
        side.getStyleClass().add("compare-side");
        setTop(bar);
        setCenter(table);
        setRight(side);
        model.found().addListener((o, old, now) -> {
            if (now != null) {
                draw(now);
            }
        });
    }

    private void setUp(ComboBox<MonthDesk.Copy> box, String name) {
        box.setAccessibleText(name);
        box.setPrefWidth(230);
        box.setVisibleRowCount(14);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(MonthDesk.@Nullable Copy copy) {
                return copy == null ? "" : name(copy);
            }

            @Override
            public MonthDesk.Copy fromString(String shown) {
                throw new UnsupportedOperationException(shown);
            }
        });
    }

    private String name(MonthDesk.Copy copy) {
        String month = ui.formats().month(copy.period());
        if (copy.revision() < 0) {
            return text("ui.report.compare.now", month);
        }
        return copy.revision() == 0 ? month : text("ui.report.compare.revision", month, copy.revision());
    }

    /** What can be chosen: the months, the closed revisions of the newest one, and what is known of it now. */
    void offer(List<Period> months, Period month, List<Integer> revisions) {
        List<MonthDesk.Copy> copies = new ArrayList<>();
        copies.add(new MonthDesk.Copy(month, -1));
        revisions.forEach(number -> copies.add(new MonthDesk.Copy(month, number)));
        months.forEach(each -> copies.add(new MonthDesk.Copy(each, 0)));
        MonthDesk.Copy first = revisions.isEmpty()
                ? new MonthDesk.Copy(new Period(month.month().minusMonths(1)), 0)
                : new MonthDesk.Copy(month, revisions.get(0));
        MonthDesk.Copy second = revisions.isEmpty() ? new MonthDesk.Copy(month, 0) : new MonthDesk.Copy(month, -1);
        if (!copies.contains(first)) {
            copies.add(first);
        }
        before.getItems().setAll(copies);
        after.getItems().setAll(copies);
        before.setValue(first);
        after.setValue(second);
    }

    private void draw(Comparison found) {
        List<Line> lines = new ArrayList<>();
        for (Measure measure : found.measures()) {
            lines.add(new Line(text("ui.report.compare.all"), measure, found.total(measure.key())));
            found.differences().stream()
                    .filter(d -> d.measure().equals(measure.key()))
                    .forEach(d -> lines.add(new Line(places.apply(d.area()), measure, d)));
        }
        table.setItems(FXCollections.observableArrayList(lines));
        behind(null);
        if (!lines.isEmpty()) {
            table.getSelectionModel().select(0);
        }
    }

    private void behind(@Nullable Line line) {
        if (line == null) {
            heading.setText(text("ui.report.compare.records"));
            records.getItems().clear();
            return;
        }
        heading.setText(text(
                "ui.report.compare.behind",
                line.measure().heading(ui.texts()),
                signed(line.difference().change()),
                line.difference().records().size()));
        records.setItems(FXCollections.observableArrayList(line.difference().records()));
    }

    private String shown(Value value) {
        if (value instanceof Value.Whole whole) {
            return number(whole.number());
        }
        if (value instanceof Value.NotReported none) {
            return none.word();
        }
        return value instanceof Value.Skipped skipped ? skipped.word() : "–";
    }

    private String number(long value) {
        return ui.formats().number(value);
    }

    private String signed(long change) {
        return (change > 0 ? "+" : "") + number(change);
    }

    private String text(String key, Object... arguments) {
        return ui.texts().get(key, arguments);
    }
}
