package id.kopdesk.ui.followup;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.controls.Spacer;
import id.kopdesk.base.CleanText;
import id.kopdesk.base.Progress;
import id.kopdesk.followup.VisitKind;
import id.kopdesk.followup.VisitLine;
import id.kopdesk.ui.Commands;
import id.kopdesk.ui.PageRequest;
import id.kopdesk.ui.PageSource;
import id.kopdesk.ui.Screen;
import id.kopdesk.ui.SearchTrace;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.Buttons;
import id.kopdesk.ui.control.ColumnOf;
import id.kopdesk.ui.control.EmptyState;
import id.kopdesk.ui.control.FilterChip;
import id.kopdesk.ui.control.PageHeader;
import id.kopdesk.ui.control.PagedTable;
import java.util.Arrays;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** Visits and coordination meetings, the newest first. Enter opens one. */
final class VisitsView implements Screen {
    private final FollowupScreens screens;
    private final UiContext ui;
    private final PageHeader header;
    private final PagedTable<VisitLine> table;
    private final CustomTextField search = new CustomTextField();
    private final FilterChip<VisitKind> kinds;
    private final BorderPane root = new BorderPane();
    private String typed = "";

    VisitsView(FollowupScreens screens) {
        this.screens = screens;
        this.ui = screens.ui();
        header = new PageHeader(text("ui.followup.visits"));
        table = new PagedTable<>(ui, "visits", columns(), source(), VisitLine::id);
        kinds = new FilterChip<>(
                ui,
                text("ui.followup.field.visitKind"),
                progress -> Arrays.stream(VisitKind.values())
                        .map(kind -> new FilterChip.Choice<>(kind, text("ui.followup.choice.visitKind." + kind), -1))
                        .toList());
        kinds.onChange(table::reload);
        table.onOpen(line -> screens.visit(line.id()));
        table.onOpenWhole(line -> screens.visit(line.id()));
        table.total().addListener(o -> {
            long total = table.total().get();
            header.count(
                    total < 0
                            ? ""
                            : text("ui.followup.visits.count", ui.formats().number(total)));
        });
        table.empty(new EmptyState(
                BootstrapIcons.CALENDAR3,
                text("ui.followup.visits.none"),
                text("ui.followup.visits.none.what"),
                Buttons.primary(text("ui.followup.visit.add"), () -> screens.newVisit(null))));
        header.actions(Buttons.plain(
                text("ui.followup.export"),
                BootstrapIcons.FILE_EARMARK_SPREADSHEET,
                () -> screens.exportVisits(all())));
        header.primary(Buttons.plain(text("ui.followup.visit.add"), BootstrapIcons.PLUS, () -> screens.newVisit(null)));
        search.setLeft(new FontIcon(BootstrapIcons.SEARCH));
        search.setPromptText(text("ui.followup.search"));
        search.setAccessibleText(text("ui.followup.search"));
        search.getStyleClass().add("chip-search");
        PauseTransition typing = new PauseTransition(Duration.millis(200));
        typing.setOnFinished(e -> {
            typed = search.getText();
            table.reload();
        });
        search.textProperty().addListener(o -> typing.playFromStart());
        new SearchTrace(screens.ui().access(), "visit").watch(search.textProperty());
        HBox line = new HBox(search, kinds, new Spacer(), table.viewMenu());
        line.getStyleClass().add("filter-line");
        root.setTop(new VBox(header, line));
        root.setCenter(table);
    }

    private List<ColumnOf<VisitLine>> columns() {
        FollowupWords words = screens.words();
        return List.of(
                ColumnOf.text(
                        "title",
                        "ui.followup.field.visitTitle",
                        270,
                        l -> l.visit().title()),
                ColumnOf.text(
                        "day",
                        "ui.followup.field.heldOn",
                        100,
                        l -> words.day(l.visit().heldOn())),
                ColumnOf.text(
                        "kind",
                        "ui.followup.field.visitKind",
                        130,
                        l -> text("ui.followup.choice.visitKind." + l.visit().kind())),
                ColumnOf.text(
                        "subject",
                        "ui.followup.field.subject",
                        240,
                        l -> l.visit().subject().name()),
                ColumnOf.number("attended", "ui.followup.field.attended", 80, l -> String.valueOf(l.attendees())),
                ColumnOf.number(
                        "institutions", "ui.followup.field.institutions", 80, l -> String.valueOf(l.institutions())),
                ColumnOf.number("decisions", "ui.followup.field.decisions", 90, l -> String.valueOf(l.decisions())),
                ColumnOf.number("actions", "ui.followup.field.actions", 90, l -> String.valueOf(l.actions())));
    }

    private PageSource<VisitLine> source() {
        return new PageSource<>() {
            @Override
            public long count(Progress progress) {
                return all().size();
            }

            @Override
            public List<VisitLine> page(PageRequest<VisitLine> request, Progress progress) {
                List<VisitLine> all = all();
                VisitLine after = request.after();
                int from = after == null ? 0 : all.indexOf(after) + 1;
                return all.subList(from, Math.min(all.size(), from + request.limit()));
            }
        };
    }

    private List<VisitLine> all() {
        String wanted = CleanText.sortName(typed);
        return screens.desk().visits.list(screens.desk().actor).stream()
                .filter(l -> kinds.chosen().isEmpty()
                        || kinds.chosen().contains(l.visit().kind()))
                .filter(l -> wanted.isEmpty()
                        || CleanText.sortName(l.visit().title()).contains(wanted)
                        || CleanText.sortName(l.visit().subject().name()).contains(wanted))
                .toList();
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public ObservableStringValue title() {
        return Screen.fixedTitle(text("ui.followup.visits"));
    }

    @Override
    public void shown() {
        table.reload();
    }

    @Override
    public Commands commands() {
        return Commands.none()
                .on(Commands.Key.SEARCH, search::requestFocus)
                .on(Commands.Key.NEW, () -> screens.newVisit(null))
                .on(Commands.Key.REFRESH, table::reload)
                .on(Commands.Key.NEXT, () -> table.move(1))
                .on(Commands.Key.PREVIOUS, () -> table.move(-1));
    }

    private String text(String key, Object... arguments) {
        return ui.texts().get(key, arguments);
    }
}
