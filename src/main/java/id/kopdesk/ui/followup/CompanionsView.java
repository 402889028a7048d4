package id.kopdesk.ui.followup;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.controls.Spacer;
import id.kopdesk.base.CleanText;
import id.kopdesk.base.Period;
import id.kopdesk.base.Progress;
import id.kopdesk.cooperative.CooperativeLine;
import id.kopdesk.cooperative.Part;
import id.kopdesk.cooperative.oversight.Assignment;
import id.kopdesk.cooperative.oversight.CompanionFile;
import id.kopdesk.cooperative.oversight.CompanionKind;
import id.kopdesk.cooperative.oversight.CompanionLine;
import id.kopdesk.ui.Commands;
import id.kopdesk.ui.Latest;
import id.kopdesk.ui.Mark;
import id.kopdesk.ui.PageRequest;
import id.kopdesk.ui.PageSource;
import id.kopdesk.ui.Screen;
import id.kopdesk.ui.SearchTrace;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.Buttons;
import id.kopdesk.ui.control.ColumnOf;
import id.kopdesk.ui.control.DetailPane;
import id.kopdesk.ui.control.EmptyState;
import id.kopdesk.ui.control.FilterChip;
import id.kopdesk.ui.control.PageHeader;
import id.kopdesk.ui.control.PagedTable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** Pendamping: who looks after how many cooperatives, and whose monthly report is here. */
final class CompanionsView implements Screen {
    private final FollowupScreens screens;
    private final UiContext ui;
    private final CompanionForms forms;
    private final PageHeader header;
    private final PagedTable<CompanionLine> table;
    private final CustomTextField search = new CustomTextField();
    private final FilterChip<CompanionKind> kinds;
    private final FilterChip<CompanionLine.Load> loads;
    private final DetailPane pane;
    private final Latest brief;
    private final BorderPane root = new BorderPane();
    private String typed = "";

    CompanionsView(FollowupScreens screens) {
        this.screens = screens;
        this.ui = screens.ui();
        forms = new CompanionForms(ui, screens.desk(), screens.words());
        header = new PageHeader(text("ui.followup.companions"));
        table = new PagedTable<>(ui, "companions", columns(), source(), CompanionLine::id);
        kinds = new FilterChip<>(
                ui,
                text("ui.followup.field.companionKind"),
                progress -> Arrays.stream(CompanionKind.values())
                        .map(kind ->
                                new FilterChip.Choice<>(kind, text("ui.followup.choice.companionKind." + kind), -1))
                        .toList());
        loads = new FilterChip<>(
                ui,
                text("ui.followup.field.load"),
                progress -> Arrays.stream(CompanionLine.Load.values())
                        .map(load -> new FilterChip.Choice<>(load, text("ui.followup.choice.load." + load), -1))
                        .toList());
        kinds.onChange(table::reload);
        loads.onChange(table::reload);
        pane = new DetailPane(ui.texts(), table::focusTable);
        brief = new Latest(ui.tasks());
        table.onOpen(line -> beside(line.id()));
        table.onCurrent(line -> {
            if (line != null && pane.isVisible()) {
                beside(line.id());
            }
        });
        table.total().addListener(o -> {
            long total = table.total().get();
            header.count(
                    total < 0
                            ? ""
                            : text("ui.followup.companions.count", ui.formats().number(total)));
        });
        table.empty(new EmptyState(
                BootstrapIcons.PEOPLE,
                text("ui.followup.companions.none"),
                text("ui.followup.companions.none.what"),
                Buttons.primary(text("ui.followup.companion.add"), this::add)));
        header.actions(Buttons.plain(
                text("ui.followup.export"), BootstrapIcons.FILE_EARMARK_SPREADSHEET, screens::exportCompanions));
        header.primary(Buttons.plain(text("ui.followup.companion.add"), BootstrapIcons.PLUS, this::add));
        header.filter(text("ui.followup.companions.rule", CompanionFile.LEAST, CompanionFile.MOST));
        search.setLeft(new FontIcon(BootstrapIcons.SEARCH));
        search.setPromptText(text("ui.followup.companions.search"));
        search.setAccessibleText(text("ui.followup.companions.search"));
        search.getStyleClass().add("chip-search");
        PauseTransition typing = new PauseTransition(Duration.millis(200));
        typing.setOnFinished(e -> {
            typed = search.getText();
            table.reload();
        });
        search.textProperty().addListener(o -> typing.playFromStart());
        new SearchTrace(ui.access(), "companion").watch(search.textProperty());
        HBox line = new HBox(search, kinds, loads, new Spacer(), table.viewMenu());
        line.getStyleClass().add("filter-line");
        root.setTop(new VBox(header, line));
        root.setCenter(table);
        root.setRight(pane);
    }

    private List<ColumnOf<CompanionLine>> columns() {
        return List.of(
                ColumnOf.text(
                        "name",
                        "ui.followup.field.companionName",
                        220,
                        l -> l.companion().name()),
                ColumnOf.text(
                        "kind",
                        "ui.followup.field.companionKind",
                        110,
                        l -> text("ui.followup.choice.companionKind."
                                + l.companion().kind())),
                ColumnOf.text(
                        "region",
                        "ui.followup.field.region",
                        180,
                        l -> screens.words().region(l.companion().regionCode())),
                ColumnOf.number("assigned", "ui.followup.field.assigned", 90, l -> String.valueOf(l.assigned())),
                ColumnOf.mark("load", "ui.followup.field.load", 190, this::load),
                ColumnOf.mark("report", "ui.followup.field.lastReport", 190, this::report),
                ColumnOf.text(
                        "content",
                        "ui.followup.field.content",
                        320,
                        l -> l.lastContent() == null ? "–" : l.lastContent()),
                ColumnOf.text(
                        "until",
                        "ui.followup.field.endOn",
                        110,
                        l -> screens.words().day(l.companion().endOn())));
    }

    private Mark load(CompanionLine line) {
        if (line.companion().kind() != CompanionKind.BUSINESS_ASSISTANT) {
            return Mark.of(Mark.Kind.NEUTRAL, text("ui.followup.load.free"));
        }
        String word = text("ui.followup.choice.load." + line.load());
        return Mark.of(line.load() == CompanionLine.Load.RIGHT ? Mark.Kind.DONE : Mark.Kind.DUE, word);
    }

    /** The report of last month is what is due now. */
    private Mark report(CompanionLine line) {
        Period due = new Period(Period.of(screens.desk().today()).month().minusMonths(1));
        Period last = line.lastReport();
        if (line.companion().kind() != CompanionKind.BUSINESS_ASSISTANT) {
            return Mark.of(Mark.Kind.NEUTRAL, last == null ? "–" : ui.formats().month(last));
        }
        if (last == null) {
            return Mark.of(Mark.Kind.LATE, text("ui.followup.report.never"));
        }
        return Mark.of(
                last.index() >= due.index() ? Mark.Kind.DONE : Mark.Kind.LATE,
                ui.formats().month(last));
    }

    private PageSource<CompanionLine> source() {
        return new PageSource<>() {
            @Override
            public long count(Progress progress) {
                return all().size();
            }

            @Override
            public List<CompanionLine> page(PageRequest<CompanionLine> request, Progress progress) {
                List<CompanionLine> all = all();
                CompanionLine after = request.after();
                int from = after == null ? 0 : all.indexOf(after) + 1;
                return all.subList(from, Math.min(all.size(), from + request.limit()));
            }
        };
    }

    private List<CompanionLine> all() {
        String wanted = CleanText.sortName(typed);
        return screens
                .desk()
                .companions
                .list(screens.desk().actor, screens.desk().today())
                .stream()
                .filter(l -> kinds.chosen().isEmpty()
                        || kinds.chosen().contains(l.companion().kind()))
                .filter(l -> loads.chosen().isEmpty()
                        || l.companion().kind() == CompanionKind.BUSINESS_ASSISTANT
                                && loads.chosen().contains(l.load()))
                .filter(l -> wanted.isEmpty()
                        || CleanText.sortName(l.companion().name()).contains(wanted)
                        || CleanText.sortName(
                                        screens.words().region(l.companion().regionCode()))
                                .contains(wanted))
                .toList();
    }

    private record Read(CompanionFile file, Map<UUID, CooperativeLine> names) {}

    private void beside(UUID id) {
        brief.ask(
                "ui.followup.task.read",
                progress -> screens.desk()
                        .companions
                        .find(screens.desk().actor, id)
                        .map(file -> new Read(file, names(file))),
                found -> found.ifPresent(this::beside));
    }

    private Map<UUID, CooperativeLine> names(CompanionFile file) {
        java.util.Set<UUID> wanted = file.assignments().stream()
                .map(part -> part.value().cooperative())
                .collect(Collectors.toSet());
        return screens.desk().named(wanted);
    }

    private void beside(Read read) {
        LocalDate today = screens.desk().today();
        CompanionFile file = read.file();
        ui.access().seen("companion", file.id());
        pane.show(
                file.companion().name(),
                new CompanionPane(ui, screens, file, read.names(), today, part -> end(file, part)),
                Buttons.primary(text("ui.followup.companion.assign"), () -> forms.assign(file, this::changed)),
                Buttons.plain(text("ui.followup.companion.report"), () -> forms.report(file, this::changed)),
                Buttons.plain(text("ui.followup.companion.edit"), () -> forms.change(file, this::changed)));
    }

    private void end(CompanionFile file, Part<Assignment> part) {
        forms.end(file, part, this::changed);
    }

    private void changed(CompanionFile file) {
        table.reload();
        beside(file.id());
        ui.dialogs().toast(text("ui.followup.saved", file.companion().name()));
    }

    private void add() {
        forms.add(this::changed);
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public ObservableStringValue title() {
        return Screen.fixedTitle(text("ui.followup.companions"));
    }

    @Override
    public void shown() {
        table.reload();
    }

    @Override
    public Commands commands() {
        return Commands.none()
                .on(Commands.Key.SEARCH, search::requestFocus)
                .on(Commands.Key.NEW, this::add)
                .on(Commands.Key.REFRESH, table::reload)
                .on(Commands.Key.NEXT, () -> table.move(1))
                .on(Commands.Key.PREVIOUS, () -> table.move(-1))
                .on(Commands.Key.ESCAPE, pane::close);
    }

    private String text(String key, Object... arguments) {
        return ui.texts().get(key, arguments);
    }
}
