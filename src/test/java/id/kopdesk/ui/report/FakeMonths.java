package id.kopdesk.ui.report;

import id.kopdesk.base.Period;
import id.kopdesk.base.Progress;
import id.kopdesk.report.CheckItem;
import id.kopdesk.report.Comparison;
import id.kopdesk.report.Completeness;
import id.kopdesk.report.Edition;
import id.kopdesk.report.FactRow;
import id.kopdesk.report.FactTable;
import id.kopdesk.report.Level;
import id.kopdesk.report.Measure;
import id.kopdesk.report.MonthState;
import id.kopdesk.report.MonthlyReport;
import id.kopdesk.report.ReportMonth;
import id.kopdesk.report.SheetSets;
import id.kopdesk.report.Topic;
import id.kopdesk.report.Trend;
import id.kopdesk.report.sheet.ReportSheet;
import id.kopdesk.workbook.Value;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Months that remember what was asked of them. */
final class FakeMonths implements MonthDesk {
    private static final Instant WHEN = Instant.parse("2026-09-04T01:12:00Z");

    final List<String> did;
    MonthState state = MonthState.OPEN;

    FakeMonths(List<String> did) {
        this.did = did;
    }

    @Override
    public Standing standing(Period period, Progress progress) {
        did.add("standing " + period);
        ReportMonth month = new ReportMonth(
                UUID.randomUUID(),
                1,
                period,
                state,
                2,
                "siti",
                WHEN,
                LocalDate.of(2026, 9, 5),
                "Kemenkop",
                "ada yang terlambat");
        List<CheckItem> items = List.of(
                new CheckItem(CheckItem.Item.ENDED, 0, false, ""),
                new CheckItem(CheckItem.Item.REPORTED, 2, true, ""),
                new CheckItem(CheckItem.Item.ERRORS, 31, true, "menunggu perbaikan dari Tapin"),
                new CheckItem(CheckItem.Item.AGREES, 1, false, ""));
        return new Standing(
                month,
                items,
                List.of(Edition.closed(1, "siti", WHEN)),
                state.frozen()
                        ? Optional.of(compare(new Copy(period, 1), new Copy(period, -1), Level.REGENCY, progress))
                        : Optional.empty());
    }

    @Override
    public void skip(Period period, CheckItem.Item item, String reason) {
        did.add("skip " + item + " " + reason);
    }

    @Override
    public void ready(Period period, Progress progress) {
        did.add("ready " + period);
    }

    @Override
    public void close(Period period, Progress progress) {
        did.add("close " + period);
        state = MonthState.CLOSED;
    }

    @Override
    public void sent(Period period, LocalDate on, String to) {
        did.add("sent " + to);
    }

    @Override
    public void reopen(Period period, String reason) {
        did.add("reopen " + reason);
    }

    @Override
    public List<List<Completeness.Cell>> completeness(Period last, int months, Completeness.Unit unit) {
        List<List<Completeness.Cell>> all = new ArrayList<>();
        for (int m = 0; m < months; m++) {
            Period month = new Period(last.month().minusMonths(months - 1L - m));
            List<Completeness.Cell> cells = new ArrayList<>();
            for (int r = 1; r <= 13; r++) {
                Completeness.State cell = Completeness.State.values()[(m * 7 + r) % 11 > 3 ? 0 : (m + r) % 4];
                String code = "63." + String.format(java.util.Locale.ROOT, "%02d", r);
                cells.add(new Completeness.Cell(
                        new Completeness.Reporter(code, code, "Hulu Sungai " + r),
                        month,
                        cell,
                        cell == Completeness.State.ON_TIME ? month.lastDay().plusDays(4) : null,
                        cell == Completeness.State.SKIPPED ? "libur bersama" : ""));
            }
            all.add(cells);
        }
        return all;
    }

    @Override
    public void received(Period period, List<Completeness.Reporter> reporters, LocalDate on) {
        did.add("received " + reporters.size() + " " + on);
    }

    @Override
    public void skipped(Period period, List<Completeness.Reporter> reporters, String reason) {
        did.add("skipped " + reporters.size() + " " + reason);
    }

    @Override
    public void forgotten(Period period, List<Completeness.Reporter> reporters) {
        did.add("forgotten " + reporters.size());
    }

    @Override
    public String reminder(Period period, List<Completeness.Cell> cells) {
        return "Yth.";
    }

    @Override
    public Comparison compare(Copy before, Copy after, Level level, Progress progress) {
        return Comparison.of(copy(before, 0), copy(after, 1), level);
    }

    private static MonthlyReport copy(Copy copy, long has) {
        List<FactRow> rows = new ArrayList<>();
        for (int i = 1; i <= 12; i++) {
            rows.add(new FactRow(
                    new UUID(0, i),
                    "Koperasi Desa Merah Putih Tungkap " + i,
                    "63.05.01.20" + String.format(java.util.Locale.ROOT, "%02d", i),
                    List.of(Value.of(1), Value.of(has))));
        }
        return new MonthlyReport(
                copy.period(),
                Edition.open(1),
                List.of(),
                List.of(),
                0,
                new FactTable(List.of(Measure.count("koperasi"), Measure.count("tahap.BUSINESS_ID")), rows),
                List.of("63.05"));
    }

    @Override
    public Run run(Period last, Progress progress) {
        List<Period> months = new ArrayList<>();
        List<Long> numbers = new ArrayList<>();
        for (int m = 12; m >= 0; m--) {
            months.add(new Period(last.month().minusMonths(m)));
            numbers.add(1652L - m * (m % 3 + 9));
        }
        return new Run(
                new Trend(
                        months,
                        Map.of("koperasi", java.util.Collections.nCopies(13, 2013L), "tahap.BUSINESS_ID", numbers)),
                List.of("1.652 dari 2.013 koperasi (82,1 %) ber-NIB, naik 12."));
    }

    @Override
    public List<Topic> topics(MonthlyReport report) {
        return List.of(Topic.values());
    }

    @Override
    public ReportSheet recap(MonthlyReport report, Topic topic, Level level) {
        did.add("recap " + topic + " " + level);
        return report.sheets().get(0);
    }

    @Override
    public List<SheetSets.SheetSet> sets() {
        return List.of(SheetSets.SheetSet.named("Untuk Kemenkop", List.of("Rekap Kab-Kota")));
    }

    @Override
    public void save(SheetSets.SheetSet set) {
        did.add("save " + set.name());
    }

    @Override
    public void remove(SheetSets.SheetSet set) {
        did.add("remove " + set.name());
    }

    @Override
    public void print(MonthlyReport report, List<ReportSheet> sheets, Path file, Progress progress) {
        did.add("print " + sheets.size());
    }

    @Override
    public List<Path> each(MonthlyReport report, Path target, Progress progress) {
        did.add("each " + target);
        return List.of(target);
    }

    @Override
    public List<String> fill(Path form, MonthlyReport report, Path target, Progress progress) {
        did.add("fill " + form.getFileName());
        return List.of();
    }

    @Override
    public LocalDate today() {
        return LocalDate.of(2026, 9, 5);
    }
}
