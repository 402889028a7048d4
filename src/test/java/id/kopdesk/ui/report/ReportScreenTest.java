package id.kopdesk.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.base.Formats;
import id.kopdesk.base.Period;
import id.kopdesk.base.Progress;
import id.kopdesk.base.Texts;
import id.kopdesk.region.Region;
import id.kopdesk.report.CheckItem;
import id.kopdesk.report.Completeness;
import id.kopdesk.report.Control;
import id.kopdesk.report.MonthState;
import id.kopdesk.report.MonthlyReport;
import id.kopdesk.report.sheet.ReportSheet;
import id.kopdesk.report.sheet.SheetLine;
import id.kopdesk.ui.AccessibleScan;
import id.kopdesk.ui.FxThread;
import id.kopdesk.ui.NoFxWarnings;
import id.kopdesk.ui.Shots;
import id.kopdesk.ui.TestUi;
import id.kopdesk.workbook.SheetColumn;
import id.kopdesk.workbook.SheetRow;
import id.kopdesk.workbook.Value;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith({NoFxWarnings.class, FxThread.class})
class ReportScreenTest {
    private static final ReportSheet SHEET = new ReportSheet(
            "Rekap Kab-Kota",
            "REKAPITULASI",
            true,
            List.of(
                    SheetColumn.ordinal("No", 5),
                    SheetColumn.text("Kabupaten/Kota", 24),
                    SheetColumn.count("Jumlah koperasi", 10),
                    SheetColumn.count("NIB", 8),
                    SheetColumn.percent("% ber-NIB", 9, 3, 2)),
            List.of(row(1, "Kabupaten Tapin", 135, 100), row(2, "Kabupaten Banjar", 290, 201)),
            "Jumlah",
            List.of());

    private final TestUi ui = new TestUi();
    private final List<String> did = new ArrayList<>();

    private static SheetRow row(long number, String name, long all, long part) {
        return new SheetRow.Data(
                List.of(Value.of(number), Value.of(name), Value.of(all), Value.of(part), new Value.Ratio()));
    }

    private final ReportDesk desk = new ReportDesk() {
        @Override
        public Period thisMonth() {
            return Period.parse("2026-08");
        }

        @Override
        public MonthDesk months() {
            return new FakeMonths(did);
        }

        @Override
        public String fileName(MonthlyReport report, Optional<String> regency) {
            return "laporan-" + report.period()
                    + regency.map(code -> "-" + code).orElse("") + ".xlsx";
        }

        @Override
        public String place(String code) {
            return "Tapin";
        }

        @Override
        public List<Integer> revisions(Period period) {
            return List.of(1);
        }

        @Override
        public List<Region> regencies() {
            return List.of(new Region("63.05", "Tapin", Region.Level.REGENCY, Region.Type.REGENCY));
        }

        @Override
        public MonthlyReport count(Period period, Optional<String> regency, Progress progress) {
            did.add("count " + period + " " + regency.orElse("all"));
            return new MonthlyReport(
                    period, List.of(SHEET), List.of(new Control("Rekap Kab-Kota", "Koperasi", 425, 425)), 12);
        }

        @Override
        public void write(MonthlyReport report, Path file, Progress progress) {
            did.add("write " + file);
        }
    };

    @Test
    void totalsOnScreenAreTheSumsOfTheRowsAndSharesAreOfTheSums() {
        List<SheetLine> lines = SheetLine.of(SHEET, new Formats(Texts.INDONESIAN));
        assertThat(lines.get(0).cells()).containsExactly("1", "Kabupaten Tapin", "135", "100", "74,1 %");
        assertThat(lines.get(2).cells()).containsExactly("", "Jumlah", "425", "301", "70,8 %");
        assertThat(lines.get(2).strong()).isTrue();
    }

    @Test
    void anotherMonthOrKabKotaIsCountedAtOnceAndTheFileIsNamedAfterThem() {
        ReportModel model = new ReportModel(ui.tasks, desk);
        model.count();
        model.period().set(Period.parse("2026-07"));
        model.regency().set("63.05");
        assertThat(did).containsExactly("count 2026-08 all", "count 2026-07 all", "count 2026-07 63.05");
        assertThat(model.fileName("laporan")).isEqualTo("laporan-2026-07-63.05.xlsx");
        assertThat(model.months()).hasSize(24).first().isEqualTo(Period.parse("2026-08"));
    }

    @Test
    void theWorkbookIsWrittenFromAFreshCount() {
        ReportModel model = new ReportModel(ui.tasks, desk);
        List<Path> written = new ArrayList<>();
        model.write(Path.of("laporan.xlsx"), () -> {}, written::add);
        assertThat(did).containsExactly("count 2026-08 all", "write laporan.xlsx");
        assertThat(written).containsExactly(Path.of("laporan.xlsx"));
        assertThat(model.writing().get()).isFalse();
    }

    @Test
    void theScreenIsDrawnAndEveryControlHasAName() {
        Shots.take("report", 1170, 652, () -> (Parent) screen().node());
        AccessibleScan.everyControlHasAName((Parent) screen().node());
    }

    private ReportScreen screen() {
        ReportScreen screen = new ReportScreen(ui.context, desk, path -> {});
        screen.shown();
        return screen;
    }

    @ParameterizedTest
    @EnumSource(ReportView.class)
    void everySideOfAMonthIsDrawnAndEveryControlHasAName(ReportView view) {
        Shots.take("report-" + view, 1170, 652, () -> (Parent) side(view).node());
        AccessibleScan.everyControlHasAName((Parent) side(view).node());
    }

    @Test
    void aMonthIsMovedOnlyAfterItWasAskedForAndStandsAnew() {
        FakeMonths months = new FakeMonths(did);
        ClosingModel model = new ClosingModel(ui.tasks, months, () -> did.add("moved"));
        model.show(Period.parse("2026-08"));
        model.skip(CheckItem.Item.REPORTED, "libur bersama");
        model.close();
        assertThat(did)
                .containsExactly(
                        "standing 2026-08",
                        "skip REPORTED libur bersama",
                        "moved",
                        "standing 2026-08",
                        "close 2026-08",
                        "moved",
                        "standing 2026-08");
        assertThat(model.standing().get().month().state()).isEqualTo(MonthState.CLOSED);
    }

    @Test
    void whoHandsInIsNotedForTheNewestMonthAndRowsAreThoseOfIt() {
        CompletenessModel model = new CompletenessModel(ui.tasks, new FakeMonths(did), Completeness.Unit.REGENCY);
        model.show(Period.parse("2026-08"));
        assertThat(model.lines().get())
                .hasSize(13)
                .allSatisfy(line -> assertThat(line.cells()).hasSize(13));
        model.received(model.lines().get().subList(0, 2), model.today());
        model.skipped(model.lines().get().subList(2, 3), "libur bersama");
        assertThat(did).containsExactly("received 2 2026-09-05", "skipped 1 libur bersama");
    }

    private ReportScreen side(ReportView view) {
        ReportScreen screen = screen();
        screen.view(view);
        return screen;
    }
}
