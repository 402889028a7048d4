package id.kopdesk.ui.report;

import id.kopdesk.base.Period;
import id.kopdesk.report.Completeness;
import id.kopdesk.ui.Latest;
import id.kopdesk.ui.Tasks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Who handed in which of the last thirteen months. */
final class CompletenessModel {
    static final int MONTHS = 13;

    /** One who hands in, with a cell for each month, the oldest first. */
    record Line(Completeness.Reporter reporter, List<Completeness.Cell> cells) {
        Line {
            cells = List.copyOf(cells);
        }

        Completeness.Cell last() {
            return cells.get(cells.size() - 1);
        }
    }

    private final Tasks tasks;
    private final MonthDesk desk;
    private final Latest latest;
    private final ReadOnlyObjectWrapper<@Nullable List<Line>> lines = new ReadOnlyObjectWrapper<>();
    private Completeness.Unit unit;
    private @Nullable Period period;

    CompletenessModel(Tasks tasks, MonthDesk desk, Completeness.Unit unit) {
        this.tasks = tasks;
        this.desk = desk;
        this.unit = unit;
        latest = new Latest(tasks);
    }

    ReadOnlyObjectProperty<@Nullable List<Line>> lines() {
        return lines.getReadOnlyProperty();
    }

    Completeness.Unit unit() {
        return unit;
    }

    void unit(Completeness.Unit wanted) {
        unit = wanted;
        Period month = period;
        if (month != null) {
            show(month);
        }
    }

    void show(Period last) {
        period = last;
        Completeness.Unit wanted = unit;
        latest.ask("ui.report.task.filing", progress -> lines(desk.completeness(last, MONTHS, wanted)), lines::set);
    }

    /** Those of the newest month are the rows; months before may have had others. */
    static List<Line> lines(List<List<Completeness.Cell>> months) {
        List<Line> all = new ArrayList<>();
        for (Completeness.Cell newest : months.get(months.size() - 1)) {
            List<Completeness.Cell> cells = new ArrayList<>();
            for (List<Completeness.Cell> month : months) {
                month.stream()
                        .filter(cell ->
                                cell.reporter().code().equals(newest.reporter().code()))
                        .findFirst()
                        .ifPresent(cells::add);
            }
            all.add(new Line(newest.reporter(), cells));
        }
        return all;
    }

    void received(List<Line> chosen, LocalDate on) {
        act(month -> desk.received(month, reporters(chosen), on));
    }

    void skipped(List<Line> chosen, String reason) {
        act(month -> desk.skipped(month, reporters(chosen), reason));
    }

    void forgotten(List<Line> chosen) {
        act(month -> desk.forgotten(month, reporters(chosen)));
    }

    /** @param then told the message, or an empty text where everybody has handed in */
    void reminder(Consumer<String> then) {
        Period month = period;
        List<Line> now = lines.get();
        if (month != null && now != null) {
            List<Completeness.Cell> cells = now.stream().map(Line::last).toList();
            tasks.run("ui.report.task.filing", progress -> desk.reminder(month, cells))
                    .onDone(then)
                    .start();
        }
    }

    LocalDate today() {
        return desk.today();
    }

    private static List<Completeness.Reporter> reporters(List<Line> chosen) {
        return chosen.stream().map(Line::reporter).toList();
    }

    private void act(Consumer<Period> step) {
        Period month = period;
        if (month != null) {
            tasks.act("ui.report.task.note", progress -> step.accept(month))
                    .onEnd(() -> show(month))
                    .start();
        }
    }
}
