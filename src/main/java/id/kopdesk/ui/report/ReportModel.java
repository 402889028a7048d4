package id.kopdesk.ui.report;

import id.kopdesk.base.Period;
import id.kopdesk.base.Progress;
import id.kopdesk.report.MonthlyReport;
import id.kopdesk.ui.Latest;
import id.kopdesk.ui.Tasks;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Which month of which area is shown, and what it counts. */
public final class ReportModel {
    /** Counts a month; takes time. */
    @FunctionalInterface
    public interface Counting {
        MonthlyReport count(Period period, Optional<String> regency, Progress progress);
    }

    /** Writes a counted month; takes time. */
    @FunctionalInterface
    public interface Writing {
        void write(MonthlyReport report, Path file, Progress progress);
    }

    private final Tasks tasks;
    private final Counting counting;
    private final Writing writing;
    private final Latest latest;
    private final ReadOnlyObjectWrapper<Period> period;
    private final ReadOnlyObjectWrapper<Optional<String>> regency = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<@Nullable MonthlyReport> report = new ReadOnlyObjectWrapper<>();

    public ReportModel(Tasks tasks, Counting counting, Writing writing, Period first) {
        this.tasks = tasks;
        this.counting = counting;
        this.writing = writing;
        this.latest = new Latest(tasks);
        this.period = new ReadOnlyObjectWrapper<>(first);
    }

    ReadOnlyObjectProperty<Period> period() {
        return period.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<String>> regency() {
        return regency.getReadOnlyProperty();
    }

    /** Null until the first count is there. */
    ReadOnlyObjectProperty<@Nullable MonthlyReport> report() {
        return report.getReadOnlyProperty();
    }

    void choose(Period month, Optional<String> area) {
        period.set(month);
        regency.set(area);
        count();
    }

    /** Counts anew; an answer that a later choice has overtaken is dropped. */
    void count() {
        Period month = period.get();
        Optional<String> area = regency.get();
        latest.ask("ui.report.counting", progress -> counting.count(month, area, progress), report::set);
    }

    /** Counts what stands in the data at this moment and writes it. */
    void save(Path file, Consumer<MonthlyReport> written) {
        Period month = period.get();
        Optional<String> area = regency.get();
        tasks.run("ui.report.writing", progress -> {
                    MonthlyReport fresh = counting.count(month, area, progress);
                    writing.write(fresh, file, progress);
                    return fresh;
                })
                .onDone(fresh -> {
                    report.set(fresh);
                    written.accept(fresh);
                })
                .start();
    }
}
