package id.kopdesk.ui.training;

import id.kopdesk.cooperative.Part;
import id.kopdesk.training.BudgetLine;
import id.kopdesk.training.Programme;
import id.kopdesk.ui.Commands;
import id.kopdesk.ui.Screen;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.Buttons;
import id.kopdesk.ui.control.EmptyState;
import id.kopdesk.ui.control.PageHeader;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** What a programme plans and spends outside of its batches, and what it comes to with them. */
final class ProgrammeBudgetView implements Screen {
    private final TrainingScreens screens;
    private final UiContext ui;
    private final Part<Programme> programme;
    private final PageHeader header;
    private final ListTable<Part<BudgetLine>> table;
    private final BorderPane root = new BorderPane();

    ProgrammeBudgetView(TrainingScreens screens, Part<Programme> programme) {
        this.screens = screens;
        this.ui = screens.ui();
        this.programme = programme;
        header = new PageHeader(text("ui.training.programme.budget.title"));
        header.actions(Buttons.plain(text("ui.training.row.remove"), this::remove));
        header.primary(
                Buttons.plain(text("ui.training.budget.add"), BootstrapIcons.PLUS, () -> open(Optional.empty())));
        TrainingWordsUi words = screens.words();
        table = new ListTable<Part<BudgetLine>>(text("ui.training.programme.budget.title"))
                .text(
                        text("report.training.accountcode"),
                        110,
                        b -> words.orDash(b.value().accountCode()))
                .text(text("report.training.item"), 330, b -> b.value().name())
                .number(
                        text("report.training.volume"),
                        80,
                        b -> ui.formats().decimal(b.value().volume()))
                .text(text("report.training.unit"), 90, b -> b.value().unit())
                .number(
                        text("report.training.planned"),
                        150,
                        b -> ui.formats().number(b.value().planned()))
                .number(text("report.training.realised"), 150, this::spent)
                .onOpen(b -> open(Optional.of(b)))
                .onDelete(this::remove);
        table.none(new EmptyState(
                BootstrapIcons.CASH_STACK,
                text("ui.training.programme.budget.none"),
                text("ui.training.programme.budget.none.what"),
                Buttons.primary(text("ui.training.budget.add"), () -> open(Optional.empty()))));
        root.setTop(header);
        root.setCenter(table);
    }

    private String spent(Part<BudgetLine> b) {
        Long spent = b.value().realised();
        return spent == null ? text("report.training.missing") : ui.formats().number(spent);
    }

    private void open(Optional<Part<BudgetLine>> known) {
        TrainingDesk desk = screens.desk();
        new BudgetForm(ui)
                .show(known, programme.id(), null)
                .ifPresent(line -> ui.tasks()
                        .run("ui.training.task.save", progress -> desk.extras().saveBudget(desk.actor(), line))
                        .onDone(this::load)
                        .start());
    }

    private void remove() {
        List<Part<BudgetLine>> chosen = table.chosen();
        TrainingDesk desk = screens.desk();
        ui.tasks()
                .act(
                        "ui.training.task.save",
                        progress -> chosen.forEach(b -> desk.extras().removeBudget(desk.actor(), b)))
                .onDone(this::load)
                .start();
    }

    private void load() {
        ui.tasks()
                .run(
                        "ui.training.task.open",
                        progress -> screens.desk().extras().budget(programme.id()))
                .onDone(this::show)
                .quietly()
                .start();
    }

    private void show(List<Part<BudgetLine>> all) {
        table.show(all.stream().filter(b -> b.value().batchId() == null).toList());
        long planned = all.stream().mapToLong(b -> b.value().planned()).sum();
        long realised = all.stream()
                .map(b -> b.value().realised())
                .filter(java.util.Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum();
        header.filter(text(
                "ui.training.programme.budget.sums",
                programme.value().name(),
                ui.formats().rupiah(planned),
                ui.formats().rupiah(realised),
                ui.formats().percent(realised, planned)));
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public ObservableStringValue title() {
        return Screen.fixedTitle(text("ui.training.programme.budget.title"));
    }

    @Override
    public void shown() {
        load();
    }

    @Override
    public Commands commands() {
        return Commands.none().on(Commands.Key.REFRESH, this::load).on(Commands.Key.NEW, () -> open(Optional.empty()));
    }

    private String text(String key, Object... arguments) {
        return ui.texts().get(key, arguments);
    }
}
