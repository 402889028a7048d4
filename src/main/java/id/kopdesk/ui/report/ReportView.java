package id.kopdesk.ui.report;

import atlantafx.base.controls.Spacer;
import id.kopdesk.base.Period;
import id.kopdesk.region.Region;
import id.kopdesk.report.MonthlyReport;
import id.kopdesk.report.ReportSheet;
import id.kopdesk.ui.Commands;
import id.kopdesk.ui.Dialogs.FileKind;
import id.kopdesk.ui.Dialogs.FileQuestion;
import id.kopdesk.ui.Mark;
import id.kopdesk.ui.Screen;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.Buttons;
import id.kopdesk.ui.control.PageHeader;
import id.kopdesk.ui.control.StatusMark;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Laporan: choose a month, look at what it counts, save the workbook. */
public final class ReportView implements Screen {
    private static final int MONTHS = 24;

    private final UiContext ui;
    private final ReportModel model;
    private final Consumer<Path> opener;
    private final PageHeader header;
    private final ReportTableView table;
    private final HBox sheets = new HBox();
    private final HBox control = new HBox();
    private final Label notes = new Label();
    private final ComboBox<Period> month = new ComboBox<>();
    private final ComboBox<Optional<Region>> area = new ComboBox<>();
    private final BorderPane root = new BorderPane();
    private int chosen;

    /**
     * @param newest the newest month to offer
     * @param regencies the kab/kota of the office's area
     * @param opener opens a written file with the system's program
     */
    public ReportView(UiContext ui, ReportModel model, Period newest, List<Region> regencies, Consumer<Path> opener) {
        this.ui = ui;
        this.model = model;
        this.opener = opener;
        header = new PageHeader(text("ui.report.title"));
        header.primary(Buttons.primary(text("ui.report.save"), this::save));
        table = new ReportTableView(ui);
        choices(newest, regencies);
        HBox line = new HBox(month, area, new Spacer(), control);
        line.getStyleClass().add("filter-line");
        sheets.getStyleClass().add("filter-line");
        notes.getStyleClass().addAll("muted", "report-notes");
        notes.setWrapText(true);
        root.setTop(new VBox(header, line, sheets));
        root.setCenter(table);
        root.setBottom(notes);
        model.report().addListener((o, before, now) -> show(now));
    }

    private void choices(Period newest, List<Region> regencies) {
        for (int i = 0; i < MONTHS; i++) {
            month.getItems().add(new Period(newest.month().minusMonths(i)));
        }
        month.setConverter(words(ui.formats()::month));
        month.setAccessibleText(text("ui.report.month"));
        Buttons.tip(month, text("ui.report.month"));
        month.setValue(model.period().get());
        area.getItems().add(Optional.empty());
        regencies.forEach(region -> area.getItems().add(Optional.of(region)));
        area.setConverter(words(region -> region.map(r -> r.titled(ui.texts())).orElse(text("ui.report.all"))));
        area.setAccessibleText(text("ui.report.area"));
        Buttons.tip(area, text("ui.report.area"));
        area.setValue(Optional.empty());
        month.setOnAction(e -> choose());
        area.setOnAction(e -> choose());
    }

    private void choose() {
        model.choose(month.getValue(), area.getValue().map(Region::code));
    }

    private static <T> StringConverter<T> words(java.util.function.Function<T, String> word) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T item) {
                return item == null ? "" : word.apply(item);
            }

            @Override
            public T fromString(String typed) {
                throw new UnsupportedOperationException("chosen, never typed");
            }
        };
    }

    private void show(@Nullable MonthlyReport report) {
        if (report == null) {
            return;
        }
        ToggleGroup group = new ToggleGroup();
        List<Node> buttons = new ArrayList<>();
        for (int i = 0; i < report.sheets().size(); i++) {
            int place = i;
            ToggleButton button = new ToggleButton(report.sheets().get(i).name());
            button.setToggleGroup(group);
            button.setSelected(i == chosen);
            button.setAccessibleText(button.getText());
            button.setOnAction(e -> {
                button.setSelected(true);
                chosen = place;
                show(report.sheets().get(place));
            });
            buttons.add(button);
        }
        sheets.getChildren().setAll(buttons);
        control.getChildren()
                .setAll(new StatusMark(
                        report.agrees()
                                ? Mark.of(Mark.Kind.DONE, text("ui.report.agrees"))
                                : Mark.of(Mark.Kind.LATE, text("ui.report.differs"))));
        header.filter(
                text("ui.report.upto", ui.formats().longDate(report.period().lastDay())));
        show(report.sheets().get(chosen));
    }

    private void show(ReportSheet sheet) {
        table.show(sheet);
        notes.setText(String.join("  ", sheet.notes()));
    }

    private void save() {
        String name = "laporan-" + model.period().get()
                + model.regency().get().map(code -> "-" + code).orElse("") + ".xlsx";
        ui.dialogs()
                .saveFile(new FileQuestion(
                        text("ui.report.save.title"),
                        name,
                        null,
                        List.of(new FileKind(text("ui.report.workbook"), List.of("*.xlsx")))))
                .ifPresent(file -> model.save(
                        file,
                        report -> ui.dialogs()
                                .toast(
                                        text(
                                                "ui.report.saved",
                                                file.getFileName().toString()),
                                        text("ui.report.open"),
                                        () -> opener.accept(file))));
    }

    private String text(String key, Object... arguments) {
        return ui.texts().get(key, arguments);
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public ObservableStringValue title() {
        return Screen.fixedTitle(text("ui.report.title"));
    }

    @Override
    public void shown() {
        model.count();
    }

    @Override
    public Commands commands() {
        return Commands.none().on(Commands.Key.SAVE, this::save).on(Commands.Key.REFRESH, model::count);
    }
}
