package id.kopdesk.ui.report;

import id.kopdesk.base.Period;
import id.kopdesk.base.Progress;
import id.kopdesk.report.CheckItem;
import id.kopdesk.report.Comparison;
import id.kopdesk.report.Completeness;
import id.kopdesk.report.Edition;
import id.kopdesk.report.Level;
import id.kopdesk.report.MonthlyReport;
import id.kopdesk.report.ReportMonth;
import id.kopdesk.report.SheetSets;
import id.kopdesk.report.Topic;
import id.kopdesk.report.Trend;
import id.kopdesk.report.sheet.ReportSheet;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the screens of a month's way out ask for; everything is called in the background. */
public interface MonthDesk {
    /**
     * Where a month stands.
     *
     * @param late numbers that would differ if the month were counted now; empty while it is open
     */
    record Standing(ReportMonth month, List<CheckItem> checklist, List<Edition> revisions, Optional<Comparison> late) {}

    Standing standing(Period period, Progress progress);

    void skip(Period period, CheckItem.Item item, String reason);

    void ready(Period period, Progress progress);

    void close(Period period, Progress progress);

    void sent(Period period, LocalDate on, String to);

    void reopen(Period period, String reason);

    /** Months up to that one, the oldest first. */
    List<List<Completeness.Cell>> completeness(Period last, int months, Completeness.Unit unit);

    void received(Period period, List<Completeness.Reporter> reporters, LocalDate on);

    void skipped(Period period, List<Completeness.Reporter> reporters, String reason);

    void forgotten(Period period, List<Completeness.Reporter> reporters);

    /** A message to those of the month who have not handed in; empty where there is nobody. */
    String reminder(Period period, List<Completeness.Cell> cells);

    /** @param revision 0 for the month as it stands, -1 for what is known now */
    record Copy(Period period, int revision) {}

    Comparison compare(Copy before, Copy after, Level level, Progress progress);

    /** A run of months with the newest one told in sentences. */
    record Run(Trend trend, List<String> sentences) {}

    Run run(Period last, Progress progress);

    List<Topic> topics(MonthlyReport report);

    ReportSheet recap(MonthlyReport report, Topic topic, Level level);

    List<SheetSets.SheetSet> sets();

    void save(SheetSets.SheetSet set);

    void remove(SheetSets.SheetSet set);

    void print(MonthlyReport report, List<ReportSheet> sheets, Path file, Progress progress);

    List<Path> each(MonthlyReport report, Path target, Progress progress);

    /** @return what the form asks for and nobody knows */
    List<String> fill(Path form, MonthlyReport report, Path target, Progress progress);

    /** At the office. */
    LocalDate today();
}
