package id.kopdesk.ui.training;

import id.kopdesk.training.DuePlans;
import id.kopdesk.ui.Commands;
import id.kopdesk.ui.Screen;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.EmptyState;
import id.kopdesk.ui.control.PageHeader;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** Action plans of which it is time to ask what became of them; a line opens its batch at the scores. */
final class DuePlansView implements Screen {
    private final TrainingScreens screens;
    private final UiContext ui;
    private final PageHeader header;
    private final ListTable<DuePlans.Line> table;
    private final BorderPane root = new BorderPane();

    DuePlansView(TrainingScreens screens) {
        this.screens = screens;
        ui = screens.ui();
        header = new PageHeader(text("ui.training.due"));
        header.filter(text("ui.training.due.what"));
        table = new ListTable<DuePlans.Line>(text("ui.training.due"))
                .text(text("ui.training.due.on"), 110, l -> ui.formats().date(l.dueOn()))
                .number(text("ui.training.due.late"), 95, l -> ui.formats().number(late(l)))
                .text(text("report.training.name"), 165, DuePlans.Line::person)
                .text(text("report.column.cooperative"), 225, DuePlans.Line::cooperative)
                .text(text("ui.training.field.phone"), 120, l -> screens.words().orDash(l.phone()))
                .text(text("report.training.plan"), 270, DuePlans.Line::text)
                .text(
                        text("ui.training.column.batch"),
                        150,
                        l -> text("training.batch.name", l.batchNumber()) + ", " + l.programme())
                .onOpen(l -> screens.openAtScores(l.batch()));
        table.none(new EmptyState(
                BootstrapIcons.CHECK2_CIRCLE, text("ui.training.due.none"), text("ui.training.due.none.what")));
        root.setTop(header);
        root.setCenter(table);
    }

    private long late(DuePlans.Line line) {
        return today().toEpochDay() - line.dueOn().toEpochDay();
    }

    private LocalDate today() {
        return screens.desk().clock().today();
    }

    private void show(List<DuePlans.Line> lines) {
        header.count(text("ui.training.due.count", ui.formats().number(lines.size())));
        table.show(lines);
    }

    ListTable<DuePlans.Line> table() {
        return table;
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public ObservableStringValue title() {
        return Screen.fixedTitle(text("ui.training.due"));
    }

    @Override
    public void shown() {
        ui.tasks()
                .run(
                        "ui.training.task.open",
                        progress ->
                                screens.desk().duePlans().until(screens.desk().actor(), today()))
                .quietly()
                .onDone(this::show)
                .start();
    }

    @Override
    public Commands commands() {
        return Commands.none().on(Commands.Key.REFRESH, this::shown);
    }

    private String text(String key, Object... arguments) {
        return ui.texts().get(key, arguments);
    }
}
