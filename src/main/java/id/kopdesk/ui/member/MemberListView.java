package id.kopdesk.ui.member;

import atlantafx.base.controls.CustomTextField;
import id.kopdesk.member.MemberFilter;
import id.kopdesk.member.MemberLine;
import id.kopdesk.member.Merges.Merged;
import id.kopdesk.ui.Commands;
import id.kopdesk.ui.Latest;
import id.kopdesk.ui.Screen;
import id.kopdesk.ui.SearchTrace;
import id.kopdesk.ui.control.Buttons;
import id.kopdesk.ui.control.ColumnOf;
import id.kopdesk.ui.control.DetailPane;
import id.kopdesk.ui.control.EmptyState;
import id.kopdesk.ui.control.PageHeader;
import id.kopdesk.ui.control.PagedTable;
import java.util.List;
import java.util.Objects;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.PauseTransition;
import javafx.animation.Timeline;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
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

/** The member book: one search box that answers while typing, filters with counts, the member in brief beside. */
final class MemberListView implements Screen {
    private final MemberKit kit;
    private final MemberScreens screens;
    private final MemberListModel model;
    private final PageHeader header;
    private final CustomTextField search = new CustomTextField();
    private final SearchTrace trace;
    private final PauseTransition typing = new PauseTransition(Duration.millis(120));
    private final Label loading = new Label();
    private final Timeline watching;
    private final PagedTable<MemberLine> table;
    private final MemberChips chips;
    private final DetailPane pane;
    private final Latest brief;
    private final BorderPane root = new BorderPane();
    private boolean wasReady;

    MemberListView(MemberScreens screens, MemberListModel model) {
        this.screens = screens;
        this.kit = screens.kit();
        this.model = model;
        header = new PageHeader(kit.text("ui.member.list"));
        table = new PagedTable<>(kit.ui, "members", columns(), model, MemberLine::id);
        chips = new MemberChips(kit, model, this::reload);
        pane = new DetailPane(kit.ui.texts(), table::focusTable);
        brief = new Latest(kit.ui.tasks());
        trace = new SearchTrace(kit.ui.access(), "member");
        table.onOpen(this::beside);
        table.onOpenWhole(this::whole);
        table.onCurrent(row -> {
            if (row != null && pane.isVisible()) {
                beside(row);
            }
        });
        table.total().addListener(o -> showCount());
        buildHeader();
        buildSearch();
        FlowPane line = new FlowPane(search);
        line.getChildren().addAll(chips.nodes());
        line.getStyleClass().add("filter-chips");
        HBox.setHgrow(line, Priority.ALWAYS);
        MenuButton view = table.viewMenu();
        view.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(line, view);
        row.getStyleClass().add("filter-rows");
        loading.getStyleClass().addAll("muted", "row-reasons");
        loading.managedProperty().bind(loading.visibleProperty());
        loading.setVisible(false);
        root.setTop(new VBox(header, row, loading));
        root.setCenter(table);
        root.setRight(pane);
        watching = new Timeline(new KeyFrame(Duration.millis(500), e -> watch()));
        watching.setCycleCount(Animation.INDEFINITE);
    }

    private List<ColumnOf<MemberLine>> columns() {
        return List.of(
                ColumnOf.<MemberLine>text("name", "ui.member.field.name", 225, MemberLine::name),
                ColumnOf.text("number", "ui.member.column.number", 85, r -> MemberWords.or(r.number())),
                ColumnOf.text("cooperative", "ui.member.field.cooperative", 255, MemberLine::cooperative),
                ColumnOf.text("sex", "ui.member.column.sex", 85, r -> kit.words.sex(r.sex())),
                ColumnOf.text("birthDate", "ui.member.field.birthDate", 100, r -> kit.words.date(r.birthDate())),
                ColumnOf.text("nationalId", "ui.member.field.nationalId", 138, r -> MemberWords.or(r.maskedId())),
                ColumnOf.mark("status", "ui.member.field.status", 105, r -> kit.words.mark(r.status())),
                ColumnOf.number(
                        "savings",
                        "ui.member.savings",
                        120,
                        r -> kit.ui.formats().rupiah(r.savings())),
                ColumnOf.<MemberLine>text("phone", "ui.member.field.phone", 130, r -> MemberWords.or(r.phone()))
                        .hidden(),
                ColumnOf.<MemberLine>text("joinOn", "ui.member.field.joinOn", 110, r -> kit.words.date(r.joinOn()))
                        .hidden(),
                ColumnOf.<MemberLine>text(
                                "place", "ui.member.column.place", 260, r -> kit.words.place(r.cooperativeVillage()))
                        .hidden());
    }

    private void buildHeader() {
        header.actions(
                Buttons.plain(kit.text("ui.member.duplicates"), BootstrapIcons.PEOPLE, screens::duplicates),
                Buttons.plain(kit.text("ui.member.month"), BootstrapIcons.CALENDAR3, screens::month),
                Buttons.plain(
                        kit.text("ui.member.export"),
                        BootstrapIcons.FILE_EARMARK_SPREADSHEET,
                        () -> screens.export(model.filter().get())),
                Buttons.plain(kit.text("ui.member.import"), BootstrapIcons.UPLOAD, screens::importList));
        header.primary(Buttons.shortcut(
                Buttons.plain(kit.text("ui.member.add"), BootstrapIcons.PLUS, this::add),
                new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN)));
    }

    private void buildSearch() {
        search.setLeft(new FontIcon(BootstrapIcons.SEARCH));
        search.setPromptText(kit.text("ui.member.search"));
        search.setAccessibleText(kit.text("ui.member.search"));
        search.setId("member-search");
        search.setPrefWidth(280);
        search.setMinWidth(200);
        search.getStyleClass().add("chip-search");
        search.setText(model.filter().get().text());
        typing.setOnFinished(e -> {
            model.show(model.filter().get().withText(search.getText().strip()));
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

    private void watch() {
        boolean ready = model.ready();
        long left = model.left();
        loading.setVisible(!ready);
        loading.setText(
                left < 0 ? kit.text("ui.member.loading") : kit.text("ui.member.loading.left", Math.max(1, left)));
        if (ready && !wasReady) {
            watching.stop();
            reload();
        }
        wasReady = ready;
    }

    private void reload() {
        table.reload();
        showCount();
    }

    private void refresh() {
        reload();
        MemberLine row = table.current();
        if (row != null && pane.isVisible()) {
            beside(row);
        }
    }

    private void showCount() {
        long total = table.total().get();
        String key = model.more() ? "ui.member.count.more" : "ui.member.count";
        header.count(total < 0 ? "" : kit.text(key, kit.ui.formats().number(total)));
        header.filter(chips.inWords());
        if (total == 0) {
            table.empty(model.filtered() ? nothingFound() : nothingYet());
        }
    }

    private EmptyState nothingYet() {
        return new EmptyState(
                BootstrapIcons.PEOPLE,
                kit.text("ui.member.none"),
                kit.text("ui.member.none.what"),
                Buttons.primary(kit.text("ui.member.import"), screens::importList),
                Buttons.plain(kit.text("ui.member.add"), this::add));
    }

    private EmptyState nothingFound() {
        return new EmptyState(
                BootstrapIcons.SEARCH,
                kit.text("ui.member.unfound"),
                kit.text("ui.member.unfound.what"),
                Buttons.plain(kit.text("ui.member.everything"), () -> show(MemberFilter.all())));
    }

    private void show(MemberFilter filter) {
        model.show(filter);
        chips.show(filter);
        search.setText(filter.text());
        typing.stop();
        reload();
    }

    private void beside(MemberLine row) {
        brief.ask("ui.member.task.open", progress -> screens.brief(row.id(), row.cooperative()), found -> {
            MemberLine current = table.current();
            if (current == null || Objects.equals(current.id(), row.id())) {
                kit.ui.access().seen("member", row.id());
                trace.opened();
                found.ifPresent(shown -> pane.show(
                        row.name(),
                        new MemberSummary(kit, shown, this::unmerge),
                        Buttons.primary(kit.text("ui.member.openWhole"), () -> whole(row))));
            }
        });
    }

    private void unmerge(Merged merged) {
        kit.ui
                .tasks()
                .act("ui.member.task.save", progress -> kit.merges.unmerge(kit.actor, merged.pair()))
                .onDone(() -> {
                    refresh();
                    kit.ui.dialogs().toast(kit.text("ui.member.unmerged", merged.name()));
                })
                .start();
    }

    private void whole(MemberLine row) {
        trace.opened();
        screens.open(row.id());
    }

    private void add() {
        screens.add(model.filter().get().cooperative());
    }

    PagedTable<MemberLine> table() {
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
        return Screen.fixedTitle(kit.text("ui.member.list"));
    }

    @Override
    public void shown() {
        chips.show(model.filter().get());
        wasReady = model.ready();
        if (!wasReady) {
            watching.play();
        }
        refresh();
    }

    @Override
    public void closed() {
        watching.stop();
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
}
