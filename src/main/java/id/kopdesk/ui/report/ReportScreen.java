package id.kopdesk.ui.report;

import id.kopdesk.base.Period;
import id.kopdesk.report.Completeness;
import id.kopdesk.report.Edition;
import id.kopdesk.report.MonthlyReport;
import id.kopdesk.ui.Commands;
import id.kopdesk.ui.Dialogs;
import id.kopdesk.ui.Latest;
import id.kopdesk.ui.Screen;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.Buttons;
import id.kopdesk.ui.control.EmptyState;
import id.kopdesk.ui.control.PageHeader;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
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
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** Laporan: a month is chosen and looked at from its five sides; its sheets are shown as they will be written, and written. */
public final class ReportScreen implements Screen {
    /** Where a number leads to. */
    public interface Links {
        /** The cooperatives of an area. @param code of a kab/kota, kecamatan or village */
        void area(String code);

        void cooperative(UUID id);

        static Links none() {
            return new Links() {
                @Override
                public void area(String code) {
                    // A report that stands alone leads nowhere.
                }

                @Override
                public void cooperative(UUID id) {
                    // As above.
                }
            };
        }
    }

    private final UiContext ui;
    private final ReportModel model;
    private final ReportDesk desk;
    private final Consumer<Path> openFile;
    private final BorderPane root = new BorderPane();
    private final StackPane body = new StackPane();
    private final PageHeader header;
    private final SheetsPane sheets;
    private final ClosingModel closingModel;
    private final ClosingPane closing;
    private final CompletenessModel completenessModel;
    private final CompletenessPane completeness;
    private final ComparePane compare;
    private final TrendPane trend;
    private final Latest trendLatest;
    private final ViewBar<ReportView> views;
    private final ReportMenu menu;
    private ReportView view = ReportView.SHEETS;

    /** @param openFile shows a written workbook with the system's own program */
    public ReportScreen(UiContext ui, ReportDesk desk, Consumer<Path> openFile) {
        this(ui, desk, openFile, Links.none());
    }

    public ReportScreen(UiContext ui, ReportDesk desk, Consumer<Path> openFile, Links links) {
        this.ui = ui;
        this.desk = desk;
        this.openFile = openFile;
        model = new ReportModel(ui.tasks(), desk);
        MonthDesk months = desk.months();
        sheets = new SheetsPane(ui, months, links::area);
        closingModel = new ClosingModel(ui.tasks(), months, model::count);
        closing = new ClosingPane(ui, closingModel, () -> choose(ReportView.COMPARISON));
        completenessModel = new CompletenessModel(
                ui.tasks(),
                months,
                desk.regencies().isEmpty() ? Completeness.Unit.COOPERATIVE : Completeness.Unit.REGENCY);
        completeness = new CompletenessPane(ui, completenessModel);
        compare = new ComparePane(ui, new CompareModel(ui.tasks(), months), desk::place, links::cooperative);
        trend = new TrendPane(ui);
        trendLatest = new Latest(ui.tasks());
        menu = new ReportMenu(ui, model, months, sheets::shown, openFile);
        header = new PageHeader(text("ui.report.title"));
        Button save = Buttons.shortcut(
                Buttons.plain(text("ui.report.save"), BootstrapIcons.FILE_EARMARK_SPREADSHEET, this::save),
                new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN));
        save.disableProperty().bind(model.writing());
        header.actions(menu.sets(), menu.more());
        header.primary(save);
        views = new ViewBar<>(ui, "ui.report.view.", ReportView.values(), this::choose);
        views.show(view);
        root.setTop(new VBox(header, line()));
        root.setCenter(body);
        model.report().addListener((o, before, now) -> show(now));
        model.period().addListener(o -> refresh());
    }

    private HBox line() {
        ComboBox<Period> months = ReportChoices.months(ui, model);
        HBox line = new HBox(
                Buttons.icon(BootstrapIcons.CHEVRON_LEFT, text("ui.report.before"), () -> move(1)),
                months,
                Buttons.icon(BootstrapIcons.CHEVRON_RIGHT, text("ui.report.after"), () -> move(-1)));
        if (!desk.regencies().isEmpty()) {
            line.getChildren().add(ReportChoices.regencies(ui, model, desk.regencies()));
        }
        line.getStyleClass().add("filter-line");
        ProgressIndicator busy = new ProgressIndicator();
        busy.setMaxSize(18, 18);
        busy.setFocusTraversable(false);
        busy.setAccessibleText(text("ui.report.task.count"));
        busy.visibleProperty().bind(model.counting());
        javafx.scene.layout.Region space = new javafx.scene.layout.Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        line.getChildren().addAll(busy, space, views);
        return line;
    }

    private void move(int earlier) {
        List<Period> months = model.months();
        int at = months.indexOf(model.period().get()) + earlier;
        if (at >= 0 && at < months.size()) {
            model.period().set(months.get(at));
        }
    }

    private void choose(ReportView wanted) {
        view = wanted;
        views.show(wanted);
        MonthlyReport report = model.report().get();
        if (wanted == ReportView.SHEETS && report != null) {
            show(report);
        }
        refresh();
    }

    /** Brings what is in front up to the month; the sheets come from the model by themselves. */
    private void refresh() {
        Period month = model.period().get();
        switch (view) {
            case SHEETS -> {
                // Shown when the count is there.
            }
            case CLOSING -> {
                closingModel.show(month);
                body.getChildren().setAll(closing);
            }
            case COMPLETENESS -> {
                completenessModel.show(month);
                body.getChildren().setAll(completeness);
            }
            case COMPARISON -> {
                ui.tasks()
                        .run("ui.report.task.standing", progress -> desk.revisions(month))
                        .quietly()
                        .onDone(numbers -> compare.offer(model.months(), month, numbers))
                        .start();
                body.getChildren().setAll(compare);
            }
            case TREND -> {
                trendLatest.ask("ui.report.task.trend", p -> desk.months().run(month, p), trend::show);
                body.getChildren().setAll(trend);
            }
        }
    }

    private void show(@org.jspecify.annotations.Nullable MonthlyReport report) {
        if (report == null) {
            return;
        }
        String until =
                text("ui.report.until", ui.formats().longDate(report.period().lastDay()));
        Edition edition = report.edition();
        header.filter(
                edition.frozen()
                        ? until + " · " + text("ui.report.frozen", edition.revision())
                        : edition.revision() > 1
                                ? until + " · " + text("ui.report.reopened", edition.revision())
                                : until);
        if (view != ReportView.SHEETS) {
            return;
        }
        boolean nothing =
                report.facts().rows().isEmpty() && report.controls().stream().allMatch(c -> c.inSheet() == 0);
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

    /** Begins with who handed in that month. */
    public ReportScreen atCompleteness(Period month) {
        model.period().set(month);
        choose(ReportView.COMPLETENESS);
        return this;
    }

    /** Opens at the run of the last months. */
    public ReportScreen atTrend() {
        choose(ReportView.TREND);
        return this;
    }

    ReportModel model() {
        return model;
    }

    /** For a look at one side alone. */
    void view(ReportView wanted) {
        choose(wanted);
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
        menu.refresh();
        model.count();
        refresh();
    }

    @Override
    public Commands commands() {
        return Commands.none().on(Commands.Key.SAVE, this::save).on(Commands.Key.REFRESH, model::count);
    }

    private String text(String key, Object... arguments) {
        return ui.texts().get(key, arguments);
    }
}
