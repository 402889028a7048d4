package id.kopdesk.ui.training;

import atlantafx.base.controls.Spacer;
import id.kopdesk.cooperative.Part;
import id.kopdesk.training.Participation;
import id.kopdesk.training.Programme;
import id.kopdesk.training.Reach;
import id.kopdesk.ui.Commands;
import id.kopdesk.ui.Dialogs;
import id.kopdesk.ui.Mark;
import id.kopdesk.ui.Screen;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.Buttons;
import id.kopdesk.ui.control.EmptyState;
import id.kopdesk.ui.control.PageHeader;
import id.kopdesk.ui.training.CoverageModel.Area;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableStringValue;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** Cakupan: heat table and chart by area at the left, the cooperatives of the chosen one at the right. */
final class CoverageView implements Screen {
    private final TrainingScreens screens;
    private final UiContext ui;
    private final TrainingWordsUi words;
    private final CoverageModel model;
    private final PageHeader header;
    private final ComboBox<Optional<UUID>> programme = new ComboBox<>();
    private final CheckBox missing;
    private final Button up;
    private final HeatTable heat;
    private final CoverageChart chart;
    private final ToggleButton asTable;
    private final ToggleButton asChart;
    private final SplitPane split;
    private final ListTable<Reach.Line> cooperatives;
    private final BorderPane root = new BorderPane();
    private String area = "";
    private boolean filling;

    CoverageView(TrainingScreens screens, CoverageModel model) {
        this.screens = screens;
        this.ui = screens.ui();
        this.words = screens.words();
        this.model = model;
        header = new PageHeader(text("ui.training.coverage"));
        header.actions(
                Buttons.plain(text("ui.training.recap.save"), BootstrapIcons.FILE_EARMARK_SPREADSHEET, this::recap));
        heat = new HeatTable(ui, words);
        heat.onChoose(this::choose);
        heat.onOpen(this::open);
        chart = new CoverageChart(ui, words, this::behind);
        asTable = toggle("ui.training.chart.table", BootstrapIcons.TABLE);
        asChart = toggle("ui.training.chart.chart", BootstrapIcons.BAR_CHART);
        missing = new CheckBox(text("ui.training.coverage.missing"));
        missing.selectedProperty().addListener(o -> list());
        up = Buttons.plain(text("ui.training.coverage.up"), BootstrapIcons.ARROW_LEFT, () -> openArea(""));
        up.managedProperty().bind(up.visibleProperty());
        up.setVisible(false);
        programme.setAccessibleText(text("ui.training.column.programme"));
        programme.setPrefWidth(340);
        programme.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Optional<UUID> id) {
                return id == null || id.isEmpty() ? text("ui.training.coverage.all") : name(id.get());
            }

            @Override
            public Optional<UUID> fromString(String shown) {
                throw new UnsupportedOperationException(shown);
            }
        });
        programme.valueProperty().addListener((o, before, now) -> {
            if (!filling) {
                model.programme().set(now == null ? null : now.orElse(null));
            }
        });
        cooperatives = new ListTable<Reach.Line>(text("ui.training.coverage.cooperatives"))
                .text(text("report.column.cooperative"), 250, Reach.Line::name)
                .text(text("report.column.subdistrict"), 120, l -> words.words().subdistrict(l.villageCode()))
                .mark(text("ui.training.coverage.state"), 140, this::state)
                .text(text("report.training.whowhat"), 380, this::said)
                .onOpen(this::tell);
        ToggleGroup way = new ToggleGroup();
        way.getToggles().addAll(asTable, asChart);
        asTable.setSelected(true);
        way.selectedToggleProperty().addListener((o, before, now) -> {
            if (now == null) {
                way.selectToggle(before);
            } else {
                swap();
            }
        });
        HBox ways = new HBox(asTable, asChart);
        HBox line = new HBox(programme, up, new Spacer(), missing, ways);
        line.getStyleClass().add("filter-line");
        root.setTop(new VBox(header, line));
        split = new SplitPane(heat, cooperatives);
        split.setDividerPositions(0.52);
        root.setCenter(split);
        model.result().addListener((o, before, now) -> show(now));
    }

    private String name(UUID id) {
        CoverageModel.Result now = model.result().get();
        return now == null
                ? ""
                : now.programmes().stream()
                        .filter(p -> p.id().equals(id))
                        .map(p -> p.value().name() + " " + p.value().bookYear())
                        .findFirst()
                        .orElse("");
    }

    private void show(CoverageModel.@Nullable Result now) {
        if (now == null) {
            return;
        }
        filling = true;
        List<Optional<UUID>> choices = now.programmes().stream()
                .map(Part::id)
                .map(Optional::of)
                .collect(Collectors.toCollection(java.util.ArrayList::new));
        choices.add(0, Optional.empty());
        programme.setItems(FXCollections.observableArrayList(choices));
        programme.setValue(Optional.ofNullable(model.programme().get()));
        filling = false;
        areas();
    }

    private void areas() {
        List<Area> areas = model.areas();
        heat.show(areas);
        chart.show(areas);
        int all = areas.stream().mapToInt(Area::cooperatives).sum();
        int reached = areas.stream().mapToInt(Area::reached).sum();
        header.count(text("ui.training.coverage.count", ui.formats().percent(reached, all)));
        header.filter(text(
                "ui.training.coverage.sum",
                ui.formats().number(reached),
                ui.formats().number(all),
                ui.formats().number(areas.stream().mapToInt(Area::people).sum())));
        list();
    }

    private void choose(@Nullable Area chosen) {
        area = chosen == null ? model.opened().get() : chosen.code();
        list();
    }

    private ToggleButton toggle(String key, BootstrapIcons icon) {
        ToggleButton button = new ToggleButton(null, new FontIcon(icon));
        button.setAccessibleText(text(key));
        Buttons.tip(button, text(key));
        return button;
    }

    private void swap() {
        double[] at = split.getDividerPositions();
        split.getItems().set(0, asChart.isSelected() ? chart : heat);
        split.setDividerPositions(at);
    }

    /** The cooperatives behind a bar. */
    private void behind(Area chosen) {
        choose(chosen);
        cooperatives.requestFocus();
        cooperatives.getSelectionModel().selectFirst();
    }

    private void open(Area chosen) {
        if (chosen.code().length() == 5) {
            openArea(chosen.code());
        }
    }

    private void openArea(String code) {
        model.opened().set(code);
        area = code;
        up.setVisible(!code.isEmpty());
        areas();
    }

    private void list() {
        // Nobody missing is one thing, nobody there another.
        cooperatives.none(
                model.cooperatives(area, false).isEmpty()
                        ? new EmptyState(
                                BootstrapIcons.MAP,
                                text("ui.training.coverage.empty"),
                                text("ui.training.coverage.empty.what"))
                        : new EmptyState(
                                BootstrapIcons.CHECK2_ALL,
                                text("ui.training.coverage.none"),
                                text("ui.training.coverage.none.what")));
        cooperatives.show(model.cooperatives(area, missing.isSelected()));
    }

    private Mark state(Reach.Line line) {
        if (line.reached()) {
            return Mark.of(
                    Mark.Kind.DONE,
                    text("ui.training.coverage.reached", ui.formats().number(line.came())));
        }
        return line.taken() > 0
                ? Mark.of(
                        Mark.Kind.DUE,
                        text("ui.training.coverage.invited", ui.formats().number(line.taken())))
                : Mark.of(Mark.Kind.LATE, text("ui.training.coverage.not"));
    }

    private String said(Reach.Line line) {
        return line.people().stream()
                .filter(Participation::came)
                .map(p -> text(
                        "ui.training.coverage.said",
                        p.name(),
                        p.batchNumber(),
                        ui.formats().date(p.firstOn())))
                .collect(Collectors.joining("; "));
    }

    /** Everybody of the cooperative, in what and when, in full. */
    private void tell(Reach.Line line) {
        String people = line.people().stream()
                .map(p -> "– " + p.name() + ", " + p.programmeName() + ", "
                        + text("training.batch.name", p.batchNumber()) + ", "
                        + ui.formats().date(p.firstOn()) + ", "
                        + (p.came()
                                ? text("ui.training.coverage.halves", p.halves())
                                : text("training.state." + p.state()))
                        + (p.certificate() == null ? "" : ", " + p.certificate()))
                .collect(Collectors.joining("\n"));
        ui.dialogs().inform(line.name(), people.isEmpty() ? text("ui.training.coverage.nobody") : people);
    }

    private void recap() {
        CoverageModel.Result now = model.result().get();
        if (now == null || now.programmes().isEmpty()) {
            ui.dialogs().inform(text("ui.training.programmes.none"), text("ui.training.programmes.first"));
            return;
        }
        Part<Programme> wanted = now.programmes().stream()
                .filter(p -> p.id().equals(model.programme().get()))
                .findFirst()
                .orElse(now.programmes().get(0));
        ui.dialogs()
                .saveFile(new Dialogs.FileQuestion(
                        text("ui.training.recap.title", wanted.value().name()),
                        text("ui.training.file.RECAP") + "-" + wanted.value().bookYear() + ".xlsx",
                        null,
                        List.of(
                                new Dialogs.FileKind(text("ui.training.kind.xlsx"), List.of("*.xlsx")),
                                new Dialogs.FileKind(text("ui.training.kind.pdf"), List.of("*.pdf")))))
                .ifPresent(target -> ui.tasks()
                        .run("ui.training.task.write", progress -> {
                            ui.access()
                                    .exported("training_programme", wanted.id(), String.valueOf(target.getFileName()));
                            screens.desk().writeRecap(wanted.id(), target, progress);
                            return target;
                        })
                        .onDone(this::written)
                        .start());
    }

    private void written(Path target) {
        ui.dialogs()
                .toast(
                        text("ui.training.written", String.valueOf(target.getFileName())),
                        text("ui.training.open.file"),
                        () -> screens.openFile().accept(target));
    }

    CoverageModel model() {
        return model;
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public ObservableStringValue title() {
        return Screen.fixedTitle(text("ui.training.coverage"));
    }

    @Override
    public void shown() {
        model.load();
    }

    @Override
    public Commands commands() {
        return Commands.none().on(Commands.Key.REFRESH, model::load);
    }

    private String text(String key, Object... arguments) {
        return Objects.requireNonNull(ui.texts().get(key, arguments));
    }
}
