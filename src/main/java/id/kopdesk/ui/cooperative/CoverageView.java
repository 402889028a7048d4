package id.kopdesk.ui.cooperative;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.controls.Spacer;
import id.kopdesk.cooperative.Coverage.Serving;
import id.kopdesk.ui.Commands;
import id.kopdesk.ui.Mark;
import id.kopdesk.ui.Screen;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.Buttons;
import id.kopdesk.ui.control.ColumnOf;
import id.kopdesk.ui.control.EmptyState;
import id.kopdesk.ui.control.FilterChip;
import id.kopdesk.ui.control.PageHeader;
import id.kopdesk.ui.control.PagedTable;
import id.kopdesk.ui.cooperative.CoverageModel.Filter;
import id.kopdesk.ui.cooperative.CoverageModel.Line;
import id.kopdesk.ui.cooperative.CoverageModel.State;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** Cakupan: every village of the area with its cooperative, none, or more than one. Enter opens or begins one. */
final class CoverageView implements Screen {
    private final CooperativeScreens screens;
    private final UiContext ui;
    private final CoverageModel model;
    private final PageHeader header;
    private final PagedTable<Line> table;
    private final CustomTextField search = new CustomTextField();
    private final PauseTransition typing = new PauseTransition(Duration.millis(200));
    private final List<FilterChip<?>> chips;
    private final Button open;
    private final BorderPane root = new BorderPane();

    CoverageView(CooperativeScreens screens, CoverageModel model) {
        this.screens = screens;
        this.ui = screens.ui();
        this.model = model;
        header = new PageHeader(text("ui.cooperative.coverage"));
        table = new PagedTable<>(
                ui, "coverage", columns(), model, line -> line.village().code());
        table.onOpen(this::act);
        table.total().addListener(o -> showCount());
        table.empty(new EmptyState(
                BootstrapIcons.MAP, text("ui.cooperative.coverage.none"), text("ui.cooperative.coverage.none.what")));
        open = Buttons.plain(text("ui.cooperative.coverage.new"), BootstrapIcons.PLUS, this::actOnCurrent);
        open.setDisable(true);
        table.onCurrent(line -> {
            open.setDisable(line == null);
            boolean free = line == null || line.serving().isEmpty();
            open.setText(text(free ? "ui.cooperative.coverage.new" : "ui.cooperative.coverage.see"));
            open.setAccessibleText(open.getText().replace("_", ""));
        });
        header.primary(open);
        chips = List.of(stateChip(), regionChip(5), regionChip(8));
        search.setLeft(new FontIcon(BootstrapIcons.SEARCH));
        search.setPromptText(text("ui.cooperative.coverage.search"));
        search.setAccessibleText(text("ui.cooperative.coverage.search"));
        search.getStyleClass().add("chip-search");
        typing.setOnFinished(e -> narrow(model.filter().get().withText(search.getText())));
        search.textProperty().addListener(o -> typing.playFromStart());
        search.setOnAction(e -> table.focusTable());
        HBox line = new HBox(search);
        line.getChildren().addAll(chips);
        line.getChildren().addAll(new Spacer(), table.viewMenu());
        line.getStyleClass().add("filter-line");
        root.setTop(new VBox(header, line));
        root.setCenter(table);
    }

    private List<ColumnOf<Line>> columns() {
        CooperativeWords words = screens.words();
        return List.of(
                ColumnOf.text(
                        "village",
                        "ui.cooperative.column.village",
                        200,
                        l -> l.village().name()),
                ColumnOf.text("subdistrict", "ui.cooperative.column.subdistrict", 170, l -> words.name(part(l, 8))),
                ColumnOf.text("regency", "ui.cooperative.column.regency", 170, l -> words.regency(part(l, 5))),
                ColumnOf.mark("state", "ui.cooperative.coverage.state", 160, this::mark),
                ColumnOf.text("names", "ui.cooperative.coverage.names", 400, CoverageView::names),
                ColumnOf.<Line>text(
                                "code",
                                "ui.cooperative.column.code",
                                120,
                                l -> l.village().code())
                        .hidden());
    }

    private Mark mark(Line line) {
        String word = text(
                "ui.cooperative.coverage.state." + line.state(), line.serving().size());
        return switch (line.state()) {
            case NONE -> Mark.of(Mark.Kind.LATE, word);
            case ONE -> Mark.of(Mark.Kind.DONE, word);
            case MORE -> Mark.of(Mark.Kind.DUE, word);
        };
    }

    private static String names(Line line) {
        return line.serving().isEmpty()
                ? "–"
                : line.serving().stream().map(Serving::name).collect(Collectors.joining("; "));
    }

    private static String part(Line line, int length) {
        return line.village().code().substring(0, length);
    }

    private FilterChip<State> stateChip() {
        FilterChip<State> chip = new FilterChip<>(
                ui,
                text("ui.cooperative.coverage.state"),
                progress -> model.counts().entrySet().stream()
                        .map(e -> new FilterChip.Choice<>(
                                e.getKey(), text("ui.cooperative.coverage.filter." + e.getKey()), e.getValue()))
                        .toList());
        chip.onChange(() -> narrow(model.filter().get().withStates(chip.chosen())));
        return chip;
    }

    private FilterChip<String> regionChip(int length) {
        String key = length == 5 ? "ui.cooperative.filter.REGENCY" : "ui.cooperative.filter.SUBDISTRICT";
        FilterChip<String> chip = new FilterChip<>(
                ui,
                text(key),
                progress -> model.counts(length).entrySet().stream()
                        .map(e -> new FilterChip.Choice<>(
                                e.getKey(), screens.words().regency(e.getKey()), e.getValue()))
                        .toList());
        chip.onChange(() -> narrow(
                length == 5
                        ? model.filter().get().withRegencies(chip.chosen())
                        : model.filter().get().withSubdistricts(chip.chosen())));
        return chip;
    }

    private void narrow(Filter wanted) {
        model.show(wanted);
        table.reload();
    }

    private void showCount() {
        long total = table.total().get();
        header.count(
                total < 0
                        ? ""
                        : text("ui.cooperative.coverage.count", ui.formats().number(total)));
        header.filter(summary());
    }

    /** "3 belum punya, 2.010 dilayani satu, 0 lebih dari satu": what the office asks first. */
    private String summary() {
        return Stream.of(State.values())
                .map(state -> text(
                        "ui.cooperative.coverage.sum." + state,
                        ui.formats().number(model.counts().getOrDefault(state, 0L))))
                .collect(Collectors.joining(", "));
    }

    private void actOnCurrent() {
        Line line = table.current();
        if (line != null) {
            act(line);
        }
    }

    private void act(Line line) {
        if (line.serving().isEmpty()) {
            screens.add(line.village().code());
        } else {
            screens.open(
                    line.serving().get(0).id(),
                    new RecordOrder(
                            () -> line.serving().stream().map(Serving::id).toList()));
        }
    }

    PagedTable<Line> table() {
        return table;
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public ObservableStringValue title() {
        return Screen.fixedTitle(text("ui.cooperative.coverage"));
    }

    @Override
    public void shown() {
        table.reload();
    }

    @Override
    public Commands commands() {
        return Commands.none()
                .on(Commands.Key.SEARCH, search::requestFocus)
                .on(Commands.Key.NEW, this::actOnCurrent)
                .on(Commands.Key.REFRESH, table::reload)
                .on(Commands.Key.NEXT, () -> table.move(1))
                .on(Commands.Key.PREVIOUS, () -> table.move(-1));
    }

    private String text(String key, Object... arguments) {
        return ui.texts().get(key, arguments);
    }
}
