package id.kopdesk.ui.report;

import id.kopdesk.base.Actor;
import id.kopdesk.base.OfficeClock;
import id.kopdesk.base.Period;
import id.kopdesk.base.Progress;
import id.kopdesk.base.Texts;
import id.kopdesk.database.Database;
import id.kopdesk.office.Office;
import id.kopdesk.office.OfficeStore;
import id.kopdesk.report.CheckItem;
import id.kopdesk.report.Comparison;
import id.kopdesk.report.Completeness;
import id.kopdesk.report.Level;
import id.kopdesk.report.MonthClosing;
import id.kopdesk.report.MonthlyPrint;
import id.kopdesk.report.MonthlyReport;
import id.kopdesk.report.MonthlyReports;
import id.kopdesk.report.RegencyFiles;
import id.kopdesk.report.Reminder;
import id.kopdesk.report.ReportForm;
import id.kopdesk.report.ReportMonth;
import id.kopdesk.report.SheetSets;
import id.kopdesk.report.Summary;
import id.kopdesk.report.Topic;
import id.kopdesk.report.Trend;
import id.kopdesk.report.sheet.ReportSheet;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The months' side of the data. The office is read each time, for its letterhead and language may have changed. */
final class StoreMonthDesk implements MonthDesk {
    private final Database database;
    private final Actor actor;
    private final OfficeClock clock;
    private final OfficeStore offices;

    StoreMonthDesk(Database database, Actor actor, OfficeClock clock) {
        this.database = database;
        this.actor = actor;
        this.clock = clock;
        offices = new OfficeStore(database);
    }

    private static Texts texts(Office office) {
        return Texts.of(Locale.forLanguageTag(office.language()));
    }

    private MonthClosing months(Office office) {
        return new MonthClosing(database, texts(office), clock);
    }

    @Override
    public Standing standing(Period period, Progress progress) {
        Office office = offices.load();
        MonthClosing months = months(office);
        ReportMonth month = months.month(period);
        MonthlyReport live = months.live(actor, office, period, Optional.empty(), progress);
        Optional<Comparison> late = month.state().frozen()
                ? Optional.of(Comparison.of(
                        months.report(actor, office, period, Optional.empty(), progress), live, Level.REGENCY))
                : Optional.empty();
        return new Standing(month, months.checklist(actor, office, live), months.revisions(period), late);
    }

    @Override
    public void skip(Period period, CheckItem.Item item, String reason) {
        Office office = offices.load();
        months(office).skip(actor, office, period, item, reason);
    }

    @Override
    public void ready(Period period, Progress progress) {
        Office office = offices.load();
        months(office).ready(actor, office, period, progress);
    }

    @Override
    public void close(Period period, Progress progress) {
        Office office = offices.load();
        months(office).close(actor, office, period, progress);
    }

    @Override
    public void sent(Period period, LocalDate on, String to) {
        Office office = offices.load();
        months(office).sent(actor, office, period, on, to);
    }

    @Override
    public void reopen(Period period, String reason) {
        Office office = offices.load();
        months(office).reopen(actor, office, period, reason);
    }

    @Override
    public List<List<Completeness.Cell>> completeness(Period last, int months, Completeness.Unit unit) {
        return new Completeness(database).months(actor, offices.load(), last, months, unit, clock.today());
    }

    @Override
    public void received(Period period, List<Completeness.Reporter> reporters, LocalDate on) {
        new Completeness(database).received(actor, period, reporters, on);
    }

    @Override
    public void skipped(Period period, List<Completeness.Reporter> reporters, String reason) {
        new Completeness(database).skipped(actor, period, reporters, reason);
    }

    @Override
    public void forgotten(Period period, List<Completeness.Reporter> reporters) {
        new Completeness(database).forgotten(actor, period, reporters);
    }

    @Override
    public String reminder(Period period, List<Completeness.Cell> cells) {
        Office office = offices.load();
        String name = String.join(
                "\n", office.letterhead().stream().limit(office.boldLines()).toList());
        return new Reminder(texts(office)).of(period, new Completeness(database).due(period), cells, name);
    }

    @Override
    public Comparison compare(Copy before, Copy after, Level level, Progress progress) {
        return Comparison.of(copy(before, progress), copy(after, progress), level);
    }

    private MonthlyReport copy(Copy copy, Progress progress) {
        Office office = offices.load();
        MonthClosing months = months(office);
        if (copy.revision() < 0) {
            return months.live(actor, office, copy.period(), Optional.empty(), progress);
        }
        return copy.revision() == 0
                ? months.report(actor, office, copy.period(), Optional.empty(), progress)
                : months.revision(actor, office, copy.period(), copy.revision(), Optional.empty());
    }

    @Override
    public Run run(Period last, Progress progress) {
        Office office = offices.load();
        Trend trend = Trend.read(database, texts(office), actor, office, last, Optional.empty(), progress);
        Period before = new Period(last.month().minusMonths(1));
        MonthClosing months = months(office);
        List<String> sentences = new Summary(texts(office))
                .of(
                        months.report(actor, office, last, Optional.empty(), progress),
                        months.report(actor, office, before, Optional.empty(), progress));
        return new Run(trend, sentences);
    }

    @Override
    public List<Topic> topics(MonthlyReport report) {
        return new MonthlyReports(database, texts(offices.load())).topics(report);
    }

    @Override
    public ReportSheet recap(MonthlyReport report, Topic topic, Level level) {
        Office office = offices.load();
        return new MonthlyReports(database, texts(office)).recap(actor, office, report, topic, level);
    }

    @Override
    public List<SheetSets.SheetSet> sets() {
        return new SheetSets(database).all();
    }

    @Override
    public void save(SheetSets.SheetSet set) {
        new SheetSets(database).save(actor, set);
    }

    @Override
    public void remove(SheetSets.SheetSet set) {
        new SheetSets(database).remove(actor, set);
    }

    @Override
    public void print(MonthlyReport report, List<ReportSheet> sheets, Path file, Progress progress) {
        Office office = offices.load();
        new MonthlyPrint(office, texts(office), clock, database.demo()).write(report, sheets, file, progress);
    }

    @Override
    public List<Path> each(MonthlyReport report, Path target, Progress progress) {
        Office office = offices.load();
        return new RegencyFiles(database, office, texts(office), clock).write(actor, report, target, progress);
    }

    @Override
    public List<String> fill(Path form, MonthlyReport report, Path target, Progress progress) {
        Office office = offices.load();
        return new ReportForm(office, texts(office), clock).fill(form, report, target, progress);
    }

    @Override
    public LocalDate today() {
        return clock.today();
    }
}
