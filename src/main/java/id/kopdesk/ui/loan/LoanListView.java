package id.kopdesk.ui.loan;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.controls.Spacer;
import id.kopdesk.loan.LoanFilter;
import id.kopdesk.loan.LoanLine;
import id.kopdesk.ui.Commands;
import id.kopdesk.ui.Latest;
import id.kopdesk.ui.Screen;
import id.kopdesk.ui.SearchTrace;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.Buttons;
import id.kopdesk.ui.control.ColumnOf;
import id.kopdesk.ui.control.EmptyState;
import id.kopdesk.ui.control.PageHeader;
import id.kopdesk.ui.control.PagedTable;
import java.util.List;
import java.util.Set;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** Pinjaman: the proposals as a board by steps or as a table, under the same filters. */
final class LoanListView implements Screen {
    private final LoanScreens screens;
    private final UiContext ui;
    private final LoanWords words;
    private final LoanListModel model;
    private final PageHeader header;
    private final CustomTextField search = new CustomTextField();
    private final PauseTransition typing = new PauseTransition(Duration.millis(200));
    private final LoanFilters filters;
    private final PagedTable<LoanLine> table;
    private final BoardView board;
    private final ToggleButton asBoard;
    private final ToggleButton asTable;
    private final MenuButton columns;
    private final Latest cards;
    private final BorderPane root = new BorderPane();

    LoanListView(LoanScreens screens, LoanListModel model) {
        this.screens = screens;
        this.model = model;
        ui = screens.ui();
        words = screens.words();
        cards = new Latest(ui.tasks());
        header = new PageHeader(words.get("ui.loan.title"));
        table = new PagedTable<>(ui, "loans", columns(), model, LoanLine::id);
        table.onOpen(line -> screens.open(line.id()));
        table.onOpenWhole(line -> screens.open(line.id()));
        table.total().addListener(o -> showCount());
        board = new BoardView(words, screens::open, this::column);
        filters = new LoanFilters(ui, model, words, screens.wholeProvince(), this::reload);
        columns = table.viewMenu();
        asBoard = toggle("ui.loan.board", BootstrapIcons.KANBAN);
        asTable = toggle("ui.loan.table", BootstrapIcons.TABLE);
        ToggleGroup way = new ToggleGroup();
        way.getToggles().addAll(asBoard, asTable);
        asBoard.setSelected(true);
        way.selectedToggleProperty().addListener((o, before, now) -> {
            if (now == null) {
                way.selectToggle(before);
            } else {
                reload();
            }
        });
        buildHeader();
        root.setTop(new VBox(header, line()));
    }

    private ToggleButton toggle(String key, BootstrapIcons icon) {
        ToggleButton button = new ToggleButton(null, new FontIcon(icon));
        button.setAccessibleText(words.get(key));
        Buttons.tip(button, words.get(key));
        return button;
    }

    private void buildHeader() {
        MenuButton more = new MenuButton(words.get("ui.loan.more"));
        more.setMnemonicParsing(true);
        more.setAccessibleText(more.getText().replace("_", ""));
        more.getItems()
                .addAll(
                        item("ui.loan.schemes", screens::schemes),
                        item("ui.loan.targets", () -> ui.navigator().open(screens.targets())),
                        item(
                                "ui.loan.export",
                                () -> screens.export(model.filter().get())),
                        item("ui.loan.import", screens::importList));
        header.actions(
                Buttons.plain(words.get("ui.loan.week"), BootstrapIcons.LIST_CHECK, screens::week),
                Buttons.plain(words.get("ui.loan.calendar"), BootstrapIcons.CALENDAR3, screens::calendar),
                Buttons.plain(words.get("ui.loan.calculator"), BootstrapIcons.CALCULATOR, screens::calculator),
                more);
        header.primary(Buttons.plain(words.get("ui.loan.new"), BootstrapIcons.PLUS, screens::add));
    }

    private MenuItem item(String key, Runnable run) {
        MenuItem item = new MenuItem(words.get(key));
        item.setOnAction(e -> run.run());
        return item;
    }

    private HBox line() {
        search.setLeft(new FontIcon(BootstrapIcons.SEARCH));
        search.setPromptText(words.get("ui.loan.search"));
        search.setAccessibleText(words.get("ui.loan.search"));
        search.getStyleClass().add("chip-search");
        typing.setOnFinished(e -> {
            model.show(model.filter().get().withText(search.getText().strip()));
            reload();
        });
        search.textProperty().addListener(o -> typing.playFromStart());
        new SearchTrace(ui.access(), "loan_proposal").watch(search.textProperty());
        FlowPane chips = new FlowPane(search);
        chips.getChildren().addAll(filters.nodes());
        chips.getStyleClass().add("filter-chips");
        HBox.setHgrow(chips, Priority.ALWAYS);
        HBox ways = new HBox(asBoard, asTable);
        HBox line = new HBox(chips, new Spacer(), columns, ways);
        columns.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        ways.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        line.getStyleClass().add("filter-rows");
        return line;
    }

    private List<ColumnOf<LoanLine>> columns() {
        return List.of(
                ColumnOf.<LoanLine>text("name", "ui.loan.column.cooperative", 290, LoanLine::name)
                        .sorted(),
                ColumnOf.text("regency", "ui.loan.column.regency", 165, l -> words.regency(l.villageCode())),
                ColumnOf.text("scheme", "ui.loan.column.scheme", 70, LoanLine::schemeCode),
                ColumnOf.<LoanLine>mark(
                                "state",
                                "ui.loan.column.state",
                                150,
                                l -> words.state(l, screens.desk().today()))
                        .sorted(),
                ColumnOf.<LoanLine>number("amount", "ui.loan.column.amount", 125, l -> words.rupiah(l.amount()))
                        .sorted(),
                ColumnOf.text("bank", "ui.loan.column.bank", 70, l -> l.bank() == null ? "–" : l.bank()),
                ColumnOf.<LoanLine>text("filed", "ui.loan.column.filed", 100, l -> words.date(l.filedOn()))
                        .sorted(),
                ColumnOf.text(
                        "late",
                        "ui.loan.column.late",
                        170,
                        l -> words.late(l, screens.desk().today())),
                ColumnOf.<LoanLine>number("owed", "ui.loan.column.owed", 130, l -> words.rupiah(l.owed()))
                        .hidden(),
                ColumnOf.<LoanLine>text("deadline", "ui.loan.column.deadline", 100, l -> words.date(l.deadline()))
                        .hidden(),
                ColumnOf.<LoanLine>text(
                                "reference",
                                "ui.loan.column.reference",
                                130,
                                l -> l.reference() == null ? "–" : l.reference())
                        .hidden());
    }

    /** Everything of one column of the board. */
    private void column(String state) {
        model.show(model.filter().get().withStates(Set.of(state)));
        filters.show(model.filter().get());
        asTable.setSelected(true);
    }

    void show(LoanFilter wanted) {
        model.show(wanted);
        filters.show(wanted);
        if (!search.getText().equals(wanted.text())) {
            search.setText(wanted.text());
            typing.stop();
        }
        reload();
    }

    /** Both ways are read anew; the one in sight is drawn. */
    private void reload() {
        boolean cardsWanted = asBoard.isSelected();
        columns.setVisible(!cardsWanted);
        table.reload();
        showCount();
        if (!cardsWanted) {
            root.setCenter(table);
            return;
        }
        cards.ask("ui.loan.task.list", progress -> model.board(), found -> {
            board.show(found, screens.desk().today());
            root.setCenter(found.isEmpty() ? nothing() : board);
        });
    }

    private void showCount() {
        long total = table.total().get();
        header.count(total < 0 ? "" : words.get("ui.loan.count", words.formats().number(total)));
        header.filter(filters.inWords());
        if (total == 0) {
            table.empty(nothing());
        }
    }

    private EmptyState nothing() {
        return model.filtered()
                ? new EmptyState(
                        BootstrapIcons.SEARCH,
                        words.get("ui.loan.unfound"),
                        words.get("ui.loan.unfound.what"),
                        Buttons.plain(words.get("ui.loan.everything"), () -> show(LoanFilter.all())))
                : new EmptyState(
                        BootstrapIcons.CASH_STACK,
                        words.get("ui.loan.none"),
                        words.get("ui.loan.none.what"),
                        Buttons.primary(words.get("ui.loan.new"), screens::add),
                        Buttons.plain(words.get("ui.loan.import"), screens::importList));
    }

    PagedTable<LoanLine> table() {
        return table;
    }

    /** Shows the table instead of the board. */
    void asTable() {
        asTable.setSelected(true);
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public ObservableStringValue title() {
        return Screen.fixedTitle(words.get("ui.loan.title"));
    }

    @Override
    public void shown() {
        filters.show(model.filter().get());
        reload();
    }

    @Override
    public Commands commands() {
        return Commands.none()
                .on(Commands.Key.SEARCH, () -> {
                    search.requestFocus();
                    search.selectAll();
                })
                .on(Commands.Key.NEW, screens::add)
                .on(Commands.Key.REFRESH, this::reload)
                .on(Commands.Key.NEXT, () -> table.move(1))
                .on(Commands.Key.PREVIOUS, () -> table.move(-1));
    }
}
