package id.kopdesk.ui.report;

import id.kopdesk.base.Period;
import id.kopdesk.region.Region;
import id.kopdesk.report.MonthlyReport;
import id.kopdesk.ui.Commands;
import id.kopdesk.ui.Dialogs;
import id.kopdesk.ui.Screen;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.Buttons;
import id.kopdesk.ui.control.EmptyState;
import id.kopdesk.ui.control.PageHeader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** Laporan: a month is chosen, its sheets are shown as they will be written, and written. */
public final class ReportScreen implements Screen {
    private final UiContext ui;
    private final ReportModel model;
    private final ReportDesk desk;
    private final Consumer<Path> openFile;
    private final BorderPane root = new BorderPane();
    private final StackPane body = new StackPane();
    private final PageHeader header;
    private final SheetsPane sheets;

    /** @param openFile shows a written workbook with the system's own program */
    public ReportScreen(UiContext ui, ReportDesk desk, Consumer<Path> openFile) {
        this.ui = ui;
        this.desk = desk;
        this.openFile = openFile;
        model = new ReportModel(ui.tasks(), desk);
        sheets = new SheetsPane(ui);
        header = new PageHeader(text("ui.report.title"));
        Button save = Buttons.shortcut(
                Buttons.plain(text("ui.report.save"), BootstrapIcons.FILE_EARMARK_SPREADSHEET, this::save),
                new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN));
        save.disableProperty().bind(model.writing());
        header.primary(save);
        ComboBox<Period> months = ReportChoices.months(ui, model);
        HBox line = new HBox(
                Buttons.icon(BootstrapIcons.CHEVRON_LEFT, text("ui.report.before"), () -> move(1)),
                months,
                Buttons.icon(BootstrapIcons.CHEVRON_RIGHT, text("ui.report.after"), () -> move(-1)));
        if (!desk.regencies().isEmpty()) {
            line.getChildren().add(ReportChoices.regencies(ui, model, codes()));
        }
        line.getStyleClass().add("filter-line");
        ProgressIndicator busy = new ProgressIndicator();
        busy.setMaxSize(18, 18);
        busy.setFocusTraversable(false);
        busy.setAccessibleText(text("ui.report.task.count"));
        busy.visibleProperty().bind(model.counting());
        line.getChildren().add(busy);
        root.setTop(new VBox(header, line));
        root.setCenter(body);
        model.report().addListener((o, before, now) -> show(now));
    }

    private List<Region> codes() {
        return new ArrayList<>(desk.regencies());
    }

    private void move(int earlier) {
        List<Period> months = model.months();
        int at = months.indexOf(model.period().get()) + earlier;
        if (at >= 0 && at < months.size()) {
            model.period().set(months.get(at));
        }
    }

    private void show(@org.jspecify.annotations.Nullable MonthlyReport report) {
        if (report == null) {
            return;
        }
        header.filter(
                text("ui.report.until", ui.formats().longDate(report.period().lastDay())));
        boolean nothing = report.controls().stream().allMatch(c -> c.inSheet() == 0);
        if (nothing) {
            body.getChildren()
                    .setAll(new EmptyState(
                            BootstrapIcons.FILE_EARMARK_SPREADSHEET,
                            text("ui.report.empty"),
                            text("ui.report.empty.what")));
        } else {
            sheets.show(report);
            body.getChildren().setAll(sheets);
        }
    }

    private void save() {
        ui.dialogs()
                .saveFile(new Dialogs.FileQuestion(
                        text("ui.report.save.title"),
                        model.fileName(text("ui.report.file")),
                        null,
                        List.of(new Dialogs.FileKind(text("ui.report.kind"), List.of("*.xlsx")))))
                .ifPresent(file -> model.write(
                        file,
                        () -> ui.access().exported("report", null, String.valueOf(file.getFileName())),
                        written -> ui.dialogs()
                                .toast(
                                        text("ui.report.saved", String.valueOf(written.getFileName())),
                                        text("ui.report.open"),
                                        () -> openFile.accept(written))));
    }

    ReportModel model() {
        return model;
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

    private String text(String key, Object... arguments) {
        return ui.texts().get(key, arguments);
    }
}
