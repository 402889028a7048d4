package id.kopdesk.ui.report;

import id.kopdesk.base.Period;
import id.kopdesk.report.MonthlyReport;
import id.kopdesk.report.SheetSets.SheetSet;
import id.kopdesk.ui.Latest;
import id.kopdesk.ui.Tasks;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** Which month for which area, what it counts, and its way into a workbook. */
final class ReportModel {
    private static final int MONTHS = 24;

    private final Tasks tasks;
    private final ReportDesk desk;
    private final Latest latest;
    private final ObjectProperty<Period> period;
    /** Code of a kab/kota, or empty for the whole area. */
    private final ObjectProperty<String> regency = new SimpleObjectProperty<>("");

    private final ReadOnlyObjectWrapper<@Nullable MonthlyReport> report = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper counting = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper writing = new ReadOnlyBooleanWrapper();
    /** All sheets there are: a set without names, kept by no office. */
    static final SheetSet WHOLE = SheetSet.named("", List.of());

    /** Of what was counted last; empty while another month is being counted. */
    private String named = "";

    private Optional<SheetSet> set = Optional.empty();

    ReportModel(Tasks tasks, ReportDesk desk) {
        this.tasks = tasks;
        this.desk = desk;
        latest = new Latest(tasks);
        period = new SimpleObjectProperty<>(desk.thisMonth());
        period.addListener(o -> count());
        regency.addListener(o -> count());
    }

    ObjectProperty<Period> period() {
        return period;
    }

    ObjectProperty<String> regency() {
        return regency;
    }

    /** This month and those before it, the newest first. */
    List<Period> months() {
        Period now = desk.thisMonth();
        return IntStream.range(0, MONTHS)
                .mapToObj(back -> new Period(now.month().minusMonths(back)))
                .toList();
    }

    /** What was counted last; null before the first answer and while another month is being counted. */
    ReadOnlyObjectProperty<@Nullable MonthlyReport> report() {
        return report.getReadOnlyProperty();
    }

    /** With all its sheets, whatever set is chosen; null before the first answer. */
    @Nullable
    MonthlyReport whole() {
        return report.get();
    }

    /** The sheets that the workbook gets; the seven of every month where none is chosen. */
    Optional<SheetSet> set() {
        return set;
    }

    void set(Optional<SheetSet> chosen) {
        set = chosen;
    }

    ReadOnlyBooleanProperty counting() {
        return counting.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty writing() {
        return writing.getReadOnlyProperty();
    }

    void count() {
        named = "";
        Period month = period.get();
        Optional<String> narrowed = Optional.of(regency.get()).filter(code -> !code.isEmpty());
        counting.set(true);
        latest.ask(
                "ui.report.task.count",
                progress -> {
                    MonthlyReport counted = desk.count(month, narrowed, progress);
                    return new Named(counted, desk.fileName(counted, narrowed));
                },
                counted -> {
                    named = counted.file();
                    report.set(counted.report());
                },
                () -> counting.set(false));
    }

    /**
     * Counts anew, so that the file holds what is true now, and writes it.
     *
     * @param before runs in the background before anything is written, and can refuse
     * @param then told once the file stands
     */
    void write(Path file, Runnable before, Consumer<Path> then) {
        Period month = period.get();
        Optional<String> narrowed = Optional.of(regency.get()).filter(code -> !code.isEmpty());
        Optional<SheetSet> only = set;
        writing.set(true);
        tasks.run("ui.report.task.write", progress -> {
                    MonthlyReport fresh = desk.count(month, narrowed, progress);
                    before.run();
                    desk.write(chosen(fresh, only), file, progress);
                    return fresh;
                })
                .onDone(fresh -> {
                    report.set(fresh);
                    then.accept(file);
                })
                .onEnd(() -> writing.set(false))
                .start();
    }

    private static MonthlyReport chosen(MonthlyReport fresh, Optional<SheetSet> set) {
        if (set.isEmpty()) {
            return fresh.basic();
        }
        return set.get().equals(WHOLE) ? fresh : fresh.withSheets(set.get().sheets());
    }

    private record Named(MonthlyReport report, String file) {}

    /** A name for the file as the office has it; before the first answer such as "laporan-2026-08-63.03.xlsx". */
    String fileName(String beginning) {
        if (!named.isEmpty()) {
            return named;
        }
        String where = regency.get().isEmpty() ? "" : "-" + regency.get();
        return beginning + "-" + period.get() + where + ".xlsx";
    }
}
