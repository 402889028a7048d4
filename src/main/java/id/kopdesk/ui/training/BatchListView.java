package id.kopdesk.ui.training;

import atlantafx.base.controls.Spacer;
import id.kopdesk.training.BatchLine;
import id.kopdesk.training.BatchStatus;
import id.kopdesk.ui.Commands;
import id.kopdesk.ui.Screen;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.Buttons;
import id.kopdesk.ui.control.ColumnOf;
import id.kopdesk.ui.control.EmptyState;
import id.kopdesk.ui.control.FilterChip;
import id.kopdesk.ui.control.PageHeader;
import id.kopdesk.ui.control.PagedTable;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** Pelatihan: every batch of every programme. */
final class BatchListView implements Screen {
    private final TrainingScreens screens;
    private final UiContext ui;
    private final TrainingWordsUi words;
    private final BatchListModel model;
    private final PageHeader header;
    private final PagedTable<BatchLine> table;
    private final List<FilterChip<?>> chips;
    private final ToggleButton week = new ToggleButton();
    private final BorderPane root = new BorderPane();

    BatchListView(TrainingScreens screens, BatchListModel model) {
        this.screens = screens;
        this.ui = screens.ui();
        this.words = screens.words();
        this.model = model;
        header = new PageHeader(text("ui.training.title"));
        table = new PagedTable<>(
                ui, "training", columns(), model, line -> line.batch().id());
        table.onOpen(line -> screens.open(line.batch().id()));
        table.onOpenWhole(line -> screens.open(line.batch().id()));
        table.total().addListener(o -> showCount());
        header.actions(
                more(),
                Buttons.plain(text("ui.training.calendar.open"), BootstrapIcons.CALENDAR3, screens::calendar),
                Buttons.plain(text("ui.training.coverage.open"), BootstrapIcons.MAP, screens::coverage));
        header.primary(Buttons.shortcut(
                Buttons.plain(text("ui.training.batch.add"), BootstrapIcons.PLUS, this::add),
                new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN)));
        chips = List.of(programmeChip(), regencyChip(), statusChip());
        HBox line = new HBox();
        line.getChildren().addAll(chips);
        week.setText(text("ui.training.week"));
        week.getStyleClass().add("chip");
        week.setMinWidth(Region.USE_PREF_SIZE);
        week.selectedProperty().addListener(o -> {
            model.thisWeek(week.isSelected());
            reload();
        });
        line.getChildren().addAll(week, new Spacer(), table.viewMenu());
        line.getStyleClass().add("filter-line");
        root.setTop(new VBox(header, line));
        root.setCenter(table);
        showCount();
    }

    /** Shows only the batches that are held in this week. */
    void showWeek() {
        week.setSelected(true);
    }

    private MenuButton more() {
        MenuButton more = new MenuButton(text("ui.training.more"));
        more.setAccessibleText(text("ui.training.more"));
        more.setMinWidth(Region.USE_PREF_SIZE);
        more.getItems()
                .setAll(
                        item("ui.training.programmes.open", screens::programmes),
                        item("ui.training.register.open", screens::register),
                        item("ui.training.standards.open", screens::standards),
                        item("ui.training.due.open", () -> ui.navigator().open(screens.duePlans())));
        return more;
    }

    private MenuItem item(String key, Runnable run) {
        MenuItem item = new MenuItem(text(key));
        item.setOnAction(e -> run.run());
        return item;
    }

    private List<ColumnOf<BatchLine>> columns() {
        return List.of(
                ColumnOf.<BatchLine>text(
                                "batch",
                                "ui.training.column.batch",
                                180,
                                l -> words.words().batch(l.value()))
                        .sorted(),
                ColumnOf.<BatchLine>text("regency", "ui.training.column.regency", 120, l -> words.regencies(l.value()))
                        .sorted(),
                ColumnOf.<BatchLine>text("days", "ui.training.column.days", 180, l -> words.days(l.value()))
                        .sorted(),
                ColumnOf.<BatchLine>mark(
                                "status",
                                "ui.training.column.status",
                                120,
                                l -> words.status(l.value().status()))
                        .sorted(),
                number("quota", l -> l.value().quota()),
                number("seated", BatchLine::seated),
                number("waiting", BatchLine::waiting),
                number("came", BatchLine::came),
                number("certificates", BatchLine::certificates),
                ColumnOf.text(
                        "venue",
                        "ui.training.column.venue",
                        160,
                        l -> words.orDash(l.value().venue())),
                ColumnOf.<BatchLine>text("programme", "ui.training.column.programme", 260, BatchLine::programme)
                        .sorted()
                        .hidden());
    }

    private ColumnOf<BatchLine> number(String id, Function<BatchLine, Integer> of) {
        return ColumnOf.number(
                id, "ui.training.column." + id, 80, l -> ui.formats().number(of.apply(l)));
    }

    private FilterChip<String> programmeChip() {
        FilterChip<String> chip = new FilterChip<>(
                ui,
                text("ui.training.column.programme"),
                progress -> choices(model.<String>counts(l -> List.of(l.programme())), name -> name));
        chip.onChange(() -> {
            model.programmes(chip.chosen());
            reload();
        });
        return chip;
    }

    private FilterChip<String> regencyChip() {
        FilterChip<String> chip = new FilterChip<>(
                ui,
                text("ui.training.column.regency"),
                progress -> choices(model.counts(l -> l.value().regencies()), words.words()::titled));
        chip.onChange(() -> {
            model.regencies(chip.chosen());
            reload();
        });
        return chip;
    }

    private FilterChip<BatchStatus> statusChip() {
        FilterChip<BatchStatus> chip = new FilterChip<>(
                ui,
                text("ui.training.column.status"),
                progress -> choices(
                        model.<BatchStatus>counts(l -> List.of(l.value().status())),
                        s -> text("training.status." + s)));
        chip.onChange(() -> {
            model.statuses(chip.chosen());
            reload();
        });
        return chip;
    }

    private static <K extends Comparable<K>> List<FilterChip.Choice<K>> choices(
            Map<K, Long> counts, Function<K, String> label) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(e -> new FilterChip.Choice<>(e.getKey(), label.apply(e.getKey()), e.getValue()))
                .toList();
    }

    private void reload() {
        table.reload();
        showCount();
    }

    private void showCount() {
        long total = table.total().get();
        header.count(total < 0 ? "" : text("ui.training.count", ui.formats().number(total)));
        long[] sums = model.sums();
        String chosen = Stream.<FilterChip<?>>of(
                        chips == null ? new FilterChip<?>[0] : chips.toArray(FilterChip[]::new))
                .map(FilterChip::inWords)
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining("; "));
        header.filter(
                total <= 0
                        ? chosen
                        : text(
                                        "ui.training.sums",
                                        ui.formats().number(sums[0]),
                                        ui.formats().number(sums[1]),
                                        ui.formats().number(sums[2]))
                                + (chosen.isEmpty() ? "" : " · " + chosen));
        if (total == 0) {
            table.empty(
                    model.filtered()
                            ? new EmptyState(
                                    BootstrapIcons.SEARCH,
                                    text("ui.training.unfound"),
                                    text("ui.training.unfound.what"))
                            : new EmptyState(
                                    BootstrapIcons.EASEL,
                                    text("ui.training.none"),
                                    text("ui.training.none.what"),
                                    Buttons.primary(text("ui.training.batch.add"), this::add),
                                    Buttons.plain(text("ui.training.programmes.open"), screens::programmes)));
        }
    }

    private void add() {
        new BatchForms(screens).add(saved -> screens.open(saved.id()));
    }

    PagedTable<BatchLine> table() {
        return table;
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public ObservableStringValue title() {
        return Screen.fixedTitle(text("ui.training.title"));
    }

    @Override
    public void shown() {
        reload();
    }

    @Override
    public Commands commands() {
        return Commands.none()
                .on(Commands.Key.NEW, this::add)
                .on(Commands.Key.REFRESH, this::reload)
                .on(Commands.Key.NEXT, () -> table.move(1))
                .on(Commands.Key.PREVIOUS, () -> table.move(-1));
    }

    private String text(String key, Object... arguments) {
        return ui.texts().get(key, arguments);
    }
}
