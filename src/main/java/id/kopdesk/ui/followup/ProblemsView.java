package id.kopdesk.ui.followup;

import id.kopdesk.followup.ProblemFile;
import id.kopdesk.followup.ProblemFilter;
import id.kopdesk.followup.ProblemLine;
import id.kopdesk.followup.ProblemState;
import id.kopdesk.ui.Commands;
import id.kopdesk.ui.Latest;
import id.kopdesk.ui.Screen;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.Buttons;
import id.kopdesk.ui.control.ColumnOf;
import id.kopdesk.ui.control.DetailPane;
import id.kopdesk.ui.control.EmptyState;
import id.kopdesk.ui.control.PageHeader;
import id.kopdesk.ui.control.PagedTable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** Masalah: everything that is stuck, as a list or as a board, with the one chosen beside it. */
final class ProblemsView implements Screen {
    private final FollowupScreens screens;
    private final UiContext ui;
    private final ProblemsModel model;
    private final ProblemForms forms;
    private final PageHeader header;
    private final PagedTable<ProblemLine> table;
    private final ProblemFilters filters;
    private final DetailPane pane;
    private final Latest brief;
    private final Latest boards;
    private final ToggleButton board = new ToggleButton();
    private final BorderPane root = new BorderPane();

    ProblemsView(FollowupScreens screens) {
        this.screens = screens;
        this.ui = screens.ui();
        model = new ProblemsModel(screens.desk());
        forms = new ProblemForms(ui, screens.desk(), screens.words());
        header = new PageHeader(text("ui.followup.title"));
        table = new PagedTable<>(ui, "problems", columns(), model, ProblemLine::id);
        filters = new ProblemFilters(ui, model, screens, this::reload);
        pane = new DetailPane(ui.texts(), table::focusTable);
        brief = new Latest(ui.tasks());
        boards = new Latest(ui.tasks());
        table.onOpen(line -> beside(line.id()));
        table.onCurrent(line -> {
            if (line != null && pane.isVisible()) {
                beside(line.id());
            }
        });
        table.total().addListener(o -> showCount());
        header.actions(
                Buttons.plain(text("ui.followup.visits.open"), BootstrapIcons.CALENDAR3, screens::visits),
                Buttons.plain(text("ui.followup.companions.open"), BootstrapIcons.PEOPLE, screens::companions),
                Buttons.plain(text("ui.followup.export"), BootstrapIcons.FILE_EARMARK_SPREADSHEET, this::export));
        header.primary(Buttons.shortcut(
                Buttons.plain(text("ui.followup.problem.add"), BootstrapIcons.PLUS, this::add),
                new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN)));
        FlowPane chips = new FlowPane();
        chips.getChildren().addAll(filters.nodes());
        chips.getStyleClass().add("filter-chips");
        HBox.setHgrow(chips, Priority.ALWAYS);
        MenuButton view = table.viewMenu();
        view.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        board.setText(text("ui.followup.board"));
        board.setAccessibleText(text("ui.followup.board"));
        board.setGraphic(new FontIcon(BootstrapIcons.KANBAN));
        board.getStyleClass().add("chip");
        board.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        board.selectedProperty().addListener(o -> reload());
        HBox line = new HBox(chips, board, view);
        line.getStyleClass().add("filter-rows");
        root.setTop(new VBox(header, line));
        root.setCenter(table);
        root.setRight(pane);
    }

    private List<ColumnOf<ProblemLine>> columns() {
        FollowupWords words = screens.words();
        return List.of(
                ColumnOf.<ProblemLine>text("title", "ui.followup.field.title", 230, ProblemLine::title)
                        .sorted(),
                ColumnOf.<ProblemLine>text(
                                "subject",
                                "ui.followup.field.subject",
                                230,
                                l -> l.subject().name())
                        .sorted(),
                ColumnOf.<ProblemLine>mark(
                                "severity", "ui.followup.field.severity", 90, l -> words.severity(l.severity()))
                        .sorted(),
                ColumnOf.mark(
                        "state",
                        "ui.followup.field.state",
                        150,
                        l -> words.state(l, screens.desk().today())),
                ColumnOf.text("owner", "ui.followup.field.owner", 148, l -> words.of(l.owner())),
                ColumnOf.<ProblemLine>text("due", "ui.followup.field.dueOn", 95, l -> words.day(l.dueOn()))
                        .sorted(),
                ColumnOf.<ProblemLine>number(
                                "age",
                                "ui.followup.field.age",
                                104,
                                l -> String.valueOf(l.ageInDays(screens.desk().today())))
                        .sorted(),
                ColumnOf.<ProblemLine>text("category", "ui.followup.field.category", 120, l -> words.of(l.category()))
                        .sorted(),
                ColumnOf.<ProblemLine>number(
                                "repeats", "ui.followup.field.repeats", 80, l -> String.valueOf(l.repeats()))
                        .hidden(),
                ColumnOf.<ProblemLine>text(
                                "place",
                                "ui.followup.field.place",
                                220,
                                l -> words.place(l.subject().regionCode()))
                        .hidden());
    }

    private void reload() {
        if (board.isSelected()) {
            boards.ask("ui.followup.task.read", progress -> model.board(), columns -> {
                root.setCenter(new ProblemBoard(
                        ui,
                        screens.words(),
                        screens.desk().today(),
                        columns,
                        model.filter().get().closed()
                                || model.filter().get().states().contains(ProblemState.CLOSED),
                        line -> beside(line.id())));
                showCount(columns.values().stream().mapToInt(List::size).sum());
            });
        } else {
            root.setCenter(table);
            table.reload();
        }
    }

    private void showCount() {
        showCount(table.total().get());
    }

    private void showCount(long total) {
        header.count(total < 0 ? "" : text("ui.followup.count", ui.formats().number(total)));
        header.filter(filters.inWords());
        if (total == 0) {
            table.empty(
                    model.filtered()
                            ? new EmptyState(
                                    BootstrapIcons.SEARCH,
                                    text("ui.followup.unfound"),
                                    text("ui.followup.unfound.what"),
                                    Buttons.plain(text("ui.followup.unfound.all"), () -> {
                                        filters.show(ProblemFilter.open());
                                        reload();
                                    }))
                            : new EmptyState(
                                    BootstrapIcons.CHECK_CIRCLE,
                                    text("ui.followup.none"),
                                    text("ui.followup.none.what"),
                                    Buttons.primary(text("ui.followup.problem.add"), this::add)));
        }
    }

    void beside(UUID id) {
        brief.ask(
                "ui.followup.task.read",
                progress -> screens.desk().problems.find(screens.desk().actor, id),
                found -> found.ifPresent(this::beside));
    }

    private void beside(ProblemFile file) {
        ui.access().seen("problem", file.id());
        filters.opened();
        ui.tasks()
                .run("ui.followup.task.read", progress -> line(file))
                .quietly()
                .onDone(line -> {
                    List<Button> more = new ArrayList<>();
                    more.add(Buttons.plain(
                            text("ui.followup.open." + file.problem().subject().kind()),
                            () -> screens.subject(file.problem().subject())));
                    more.add(Buttons.plain(text("ui.followup.problem.edit"), () -> forms.change(file, this::changed)));
                    more.add(Buttons.plain(text("ui.followup.aside"), () -> aside(file)));
                    pane.show(
                            file.problem().title(),
                            new ProblemPane(
                                    ui,
                                    screens.words(),
                                    file,
                                    line,
                                    screens.desk().today(),
                                    kind -> forms.step(file, kind, this::changed),
                                    more));
                })
                .start();
    }

    private ProblemLine line(ProblemFile file) {
        return screens
                .desk()
                .list
                .of(
                        screens.desk().actor,
                        file.problem().subject().kind(),
                        file.problem().subject().id())
                .stream()
                .filter(line -> line.id().equals(file.id()))
                .findFirst()
                .orElseThrow();
    }

    private void changed(ProblemFile file) {
        reload();
        beside(file);
        ui.dialogs().toast(text("ui.followup.saved", file.problem().title()));
    }

    /** A problem that was noted by mistake leaves every list; what was written of it stays in the history. */
    private void aside(ProblemFile file) {
        forms.reason(file.problem().title())
                .ifPresent(reason -> ui.tasks()
                        .act(
                                "ui.followup.task.save",
                                progress -> screens.desk().problems.setAside(screens.desk().actor, file, reason))
                        .onDone(() -> {
                            pane.close();
                            reload();
                            ui.dialogs()
                                    .toast(text(
                                            "ui.followup.aside.done",
                                            file.problem().title()));
                        })
                        .start());
    }

    private void add() {
        forms.add(null, null, this::changed);
    }

    private void export() {
        screens.exportProblems(model.all());
    }

    PagedTable<ProblemLine> table() {
        return table;
    }

    DetailPane pane() {
        return pane;
    }

    ProblemsModel model() {
        return model;
    }

    void showBoard(boolean on) {
        board.setSelected(on);
    }

    void show(ProblemFilter filter) {
        filters.show(filter);
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public ObservableStringValue title() {
        return Screen.fixedTitle(text("ui.followup.title"));
    }

    @Override
    public void shown() {
        reload();
    }

    @Override
    public Commands commands() {
        return Commands.none()
                .on(Commands.Key.SEARCH, filters::focus)
                .on(Commands.Key.NEW, this::add)
                .on(Commands.Key.REFRESH, this::reload)
                .on(Commands.Key.NEXT, () -> table.move(1))
                .on(Commands.Key.PREVIOUS, () -> table.move(-1))
                .on(Commands.Key.ESCAPE, pane::close);
    }

    private String text(String key, Object... arguments) {
        return ui.texts().get(key, arguments);
    }
}
