package id.kopdesk.ui.cooperative;

import atlantafx.base.controls.CustomTextField;
import id.kopdesk.cooperative.CooperativeFilter;
import id.kopdesk.cooperative.CooperativeLine;
import id.kopdesk.ui.Commands;
import id.kopdesk.ui.Latest;
import id.kopdesk.ui.Screen;
import id.kopdesk.ui.SearchTrace;
import id.kopdesk.ui.Tasks;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.Buttons;
import id.kopdesk.ui.control.DetailPane;
import id.kopdesk.ui.control.EmptyState;
import id.kopdesk.ui.control.PageHeader;
import id.kopdesk.ui.control.PagedTable;
import id.kopdesk.ui.control.SelectionBar.Action;
import id.kopdesk.ui.cooperative.SavedViews.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** The list of cooperatives, with the one under the cursor in brief beside it. */
final class CooperativeListView implements Screen {
    private final CooperativeScreens screens;
    private final UiContext ui;
    private final CooperativeListModel model;
    private final Runnable importList;
    private final PageHeader header;
    private final CustomTextField search = new CustomTextField();
    private final SearchTrace trace;
    private final PauseTransition typing = new PauseTransition(Duration.millis(200));
    private final PagedTable<CooperativeLine> table;
    private final ListFilters filters;
    private final DetailPane pane;
    private final Latest brief;
    private final BorderPane root = new BorderPane();
    private boolean visited;

    /** @param importList opens the import of a list */
    CooperativeListView(CooperativeScreens screens, CooperativeListModel model, SavedViews views, Runnable importList) {
        this.screens = screens;
        this.ui = screens.ui();
        this.model = model;
        this.importList = importList;
        header = new PageHeader(text("ui.cooperative.list"));
        table = new PagedTable<>(
                ui, "cooperatives", new ListColumns(ui.texts(), screens.words()).all(), model, CooperativeLine::id);
        trace = new SearchTrace(ui.access(), "cooperative");
        filters = new ListFilters(ui, model, screens.words(), !screens.area().contains("."), this::reload);
        pane = new DetailPane(ui.texts(), table::focusTable);
        brief = new Latest(ui.tasks());
        table.onOpen(this::beside);
        table.onOpenWhole(this::whole);
        table.onCurrent(row -> {
            if (row != null && pane.isVisible()) {
                beside(row);
            }
        });
        List<Action<CooperativeLine>> many = new ArrayList<>(new ListActions(screens, this::refresh).all());
        many.add(new Action<>(text("ui.cooperative.export.selection"), rows -> export(progress -> rows)));
        table.actions(many);
        table.total().addListener(o -> showCount());
        buildHeader();
        buildSearch();
        // Chosen chips grow: what has no room goes to a second line instead of losing its words.
        FlowPane chips = new FlowPane(search);
        chips.getChildren().addAll(filters.nodes());
        chips.getStyleClass().add("filter-chips");
        HBox.setHgrow(chips, Priority.ALWAYS);
        MenuButton columns = table.viewMenu();
        columns.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(chips, new ViewsMenu(ui, views, this::show, this::now), columns);
        line.getStyleClass().add("filter-rows");
        root.setTop(new VBox(header, line));
        root.setCenter(table);
        root.setRight(pane);
        showCount();
    }

    private void buildHeader() {
        header.actions(
                Buttons.plain(text("ui.cooperative.map.open"), BootstrapIcons.MAP, screens::map),
                Buttons.plain(text("ui.cooperative.coverage.open"), BootstrapIcons.GRID, screens::coverage),
                Buttons.plain(
                        text("ui.cooperative.export"),
                        BootstrapIcons.DOWNLOAD,
                        () -> export(progress -> model.all(table.rows().sort(), progress))),
                Buttons.plain(text("ui.cooperative.import"), BootstrapIcons.UPLOAD, importList));
        header.primary(Buttons.shortcut(
                Buttons.plain(text("ui.cooperative.add"), BootstrapIcons.PLUS, this::add),
                new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN)));
    }

    private void buildSearch() {
        search.setLeft(new FontIcon(BootstrapIcons.SEARCH));
        search.setPromptText(text("ui.cooperative.search"));
        search.setAccessibleText(text("ui.cooperative.search"));
        search.setId("cooperative-search");
        search.setPrefWidth(190);
        search.setMinWidth(150);
        search.getStyleClass().add("chip-search");
        typing.setOnFinished(e -> {
            model.search(search.getText());
            reload();
        });
        search.textProperty().addListener((o, before, now) -> typing.playFromStart());
        trace.watch(search.textProperty());
        search.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.DOWN || e.getCode() == KeyCode.ENTER) {
                table.focusTable();
                e.consume();
            } else if (e.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
                search.clear();
                e.consume();
            }
        });
    }

    private void export(Tasks.Work<List<CooperativeLine>> rows) {
        screens.export().ask(filters.inWords(), table.shown(), rows);
    }

    private void reload() {
        table.reload();
        showCount();
    }

    private void refresh() {
        reload();
        CooperativeLine row = table.current();
        if (row != null && pane.isVisible()) {
            beside(row);
        }
    }

    private void showCount() {
        long total = table.total().get();
        header.count(total < 0 ? "" : text("ui.cooperative.count", ui.formats().number(total)));
        header.filter(filters.inWords());
        if (total == 0) {
            table.empty(model.filtered() ? nothingFound() : nothingYet());
        }
    }

    private EmptyState nothingYet() {
        return new EmptyState(
                BootstrapIcons.BUILDING,
                text("ui.cooperative.none"),
                text("ui.cooperative.none.what"),
                Buttons.primary(text("ui.cooperative.import"), importList),
                Buttons.plain(text("ui.cooperative.add"), this::add));
    }

    private EmptyState nothingFound() {
        return new EmptyState(
                BootstrapIcons.SEARCH,
                text("ui.cooperative.unfound"),
                text("ui.cooperative.unfound.what"),
                Buttons.plain(
                        text("ui.cooperative.views.everything"),
                        () -> show(new View(
                                "", CooperativeFilter.all(), table.rows().sort()))));
    }

    private void show(View view) {
        typing.stop();
        model.show(view.filter());
        filters.show(view.filter());
        if (!search.getText().equals(view.filter().text())) {
            search.setText(view.filter().text());
            typing.stop();
        }
        if (view.sort().isEmpty()) {
            reload();
        } else {
            table.sortBy(view.sort());
            showCount();
        }
    }

    private View now() {
        return new View("", model.filter().get(), table.rows().sort());
    }

    private void beside(CooperativeLine row) {
        brief.ask("ui.cooperative.task.open", progress -> screens.desk().open(row.id()), opened -> {
            CooperativeLine current = table.current();
            if (current == null || Objects.equals(current.id(), row.id())) {
                screens.ui().access().seen("cooperative", row.id());
                trace.opened();
                pane.show(
                        opened.name(),
                        new CooperativeSummary(screens, opened),
                        Buttons.primary(text("ui.cooperative.openWhole"), () -> whole(row)),
                        Buttons.plain(text("ui.cooperative.page.open"), () -> screens.page(row.id())));
            }
        });
    }

    private void whole(CooperativeLine row) {
        trace.opened();
        screens.open(
                row.id(),
                new RecordOrder(() ->
                        table.rows().atHand().stream().map(CooperativeLine::id).toList()));
    }

    private void add() {
        screens.add("");
    }

    PagedTable<CooperativeLine> table() {
        return table;
    }

    CustomTextField searchField() {
        return search;
    }

    DetailPane pane() {
        return pane;
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public ObservableStringValue title() {
        return Screen.fixedTitle(text("ui.cooperative.list"));
    }

    /** The first visit reads the list; a return reads it anew and keeps place, filter and selection. */
    @Override
    public void shown() {
        if (visited) {
            refresh();
        } else {
            show(now());
        }
        visited = true;
    }

    @Override
    public Commands commands() {
        return Commands.none()
                .on(Commands.Key.SEARCH, () -> {
                    search.requestFocus();
                    search.selectAll();
                })
                .on(Commands.Key.NEW, this::add)
                .on(Commands.Key.REFRESH, this::refresh)
                .on(Commands.Key.NEXT, () -> table.move(1))
                .on(Commands.Key.PREVIOUS, () -> table.move(-1))
                .on(Commands.Key.ESCAPE, pane::close);
    }

    private String text(String key, Object... arguments) {
        return ui.texts().get(key, arguments);
    }
}
