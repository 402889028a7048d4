package id.kopdesk.ui.training;

import id.kopdesk.training.BatchLine;
import id.kopdesk.training.BatchStatus;
import id.kopdesk.ui.Tasks;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** A month with the batches that meet in it. */
final class CalendarModel {
    private final Tasks tasks;
    private final TrainingDesk desk;
    private final ReadOnlyObjectWrapper<YearMonth> month;
    private final ReadOnlyObjectWrapper<List<BatchLine>> batches = new ReadOnlyObjectWrapper<>(List.of());

    CalendarModel(Tasks tasks, TrainingDesk desk) {
        this.tasks = tasks;
        this.desk = desk;
        month = new ReadOnlyObjectWrapper<>(YearMonth.from(desk.clock().today()));
    }

    ReadOnlyObjectProperty<YearMonth> month() {
        return month.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<BatchLine>> batches() {
        return batches.getReadOnlyProperty();
    }

    LocalDate today() {
        return desk.clock().today();
    }

    void load() {
        tasks.run("ui.training.task.open", progress -> desk.batches().list(desk.actor(), null))
                .onDone(all -> batches.set(all.stream()
                        .filter(line -> line.value().status() != BatchStatus.CANCELLED)
                        .toList()))
                .quietly()
                .start();
    }

    void turn(int months) {
        month.set(month.get().plusMonths(months));
    }

    /** The Mondays of the weeks that the month touches. */
    List<LocalDate> weeks() {
        LocalDate monday =
                month.get().atDay(1).with(java.time.temporal.TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return monday.datesUntil(month.get().atEndOfMonth().plusDays(1), java.time.Period.ofWeeks(1))
                .toList();
    }

    List<BatchLine> on(LocalDate day) {
        return batches.get().stream()
                .filter(line -> !day.isBefore(line.value().firstOn())
                        && !day.isAfter(line.value().lastOn()))
                .toList();
    }

    /** Batches of that day by kab/kota: an office of thirteen sees at a glance which is where. */
    Map<String, List<BatchLine>> byRegency(LocalDate day, Function<BatchLine, String> name) {
        return on(day).stream().collect(Collectors.groupingBy(name, java.util.TreeMap::new, Collectors.toList()));
    }
}
