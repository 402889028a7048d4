package id.kopdesk.ui.report;

import id.kopdesk.base.Period;
import id.kopdesk.report.CheckItem;
import id.kopdesk.ui.Latest;
import id.kopdesk.ui.Tasks;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Moves a month along and reads anew where it stands. */
final class ClosingModel {
    private final Tasks tasks;
    private final MonthDesk desk;
    private final Runnable moved;
    private final Latest latest;
    private final ReadOnlyObjectWrapper<MonthDesk.@Nullable Standing> standing = new ReadOnlyObjectWrapper<>();
    private @Nullable Period period;

    /** @param moved told after each step, for what is shown of the month elsewhere */
    ClosingModel(Tasks tasks, MonthDesk desk, Runnable moved) {
        this.tasks = tasks;
        this.desk = desk;
        this.moved = moved;
        latest = new Latest(tasks);
    }

    ReadOnlyObjectProperty<MonthDesk.@Nullable Standing> standing() {
        return standing.getReadOnlyProperty();
    }

    void show(Period month) {
        period = month;
        latest.ask("ui.report.task.standing", progress -> desk.standing(month, progress), standing::set);
    }

    void ready() {
        act("ui.report.task.ready", (month, progress) -> desk.ready(month, progress));
    }

    void close() {
        act("ui.report.task.close", (month, progress) -> desk.close(month, progress));
    }

    void sent(String to) {
        act("ui.report.task.sent", (month, progress) -> desk.sent(month, desk.today(), to));
    }

    void reopen(String reason) {
        act("ui.report.task.reopen", (month, progress) -> desk.reopen(month, reason));
    }

    /** @param reason empty takes the skipping back */
    void skip(CheckItem.Item item, String reason) {
        act("ui.report.task.skip", (month, progress) -> desk.skip(month, item, reason));
    }

    private interface Step {
        void run(Period month, id.kopdesk.base.Progress progress);
    }

    private void act(String titleKey, Step step) {
        Period month = period;
        if (month == null) {
            return;
        }
        tasks.act(titleKey, progress -> step.run(month, progress))
                .onDone(done -> moved.run())
                .onEnd(() -> show(month))
                .start();
    }
}
