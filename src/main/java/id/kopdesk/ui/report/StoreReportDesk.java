package id.kopdesk.ui.report;

import id.kopdesk.base.Actor;
import id.kopdesk.base.OfficeClock;
import id.kopdesk.base.Period;
import id.kopdesk.base.Progress;
import id.kopdesk.base.Texts;
import id.kopdesk.database.Database;
import id.kopdesk.office.Office;
import id.kopdesk.office.OfficeStore;
import id.kopdesk.region.Region;
import id.kopdesk.region.RegionTree;
import id.kopdesk.report.Edition;
import id.kopdesk.report.MonthClosing;
import id.kopdesk.report.MonthlyReport;
import id.kopdesk.report.MonthlyWorkbook;
import id.kopdesk.report.RegencyFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The report screen's side of the data. The office is read each time, for its letterhead may have changed. */
public final class StoreReportDesk implements ReportDesk {
    private final Database database;
    private final Actor actor;
    private final OfficeClock clock;
    private final OfficeStore offices;
    private final List<Region> regencies;
    private final RegionTree regions;

    public StoreReportDesk(Database database, RegionTree regions, String area, Actor actor, OfficeClock clock) {
        this.database = database;
        this.actor = actor;
        this.clock = clock;
        offices = new OfficeStore(database);
        this.regions = regions;
        regencies = area.length() == 2 ? regions.children(area) : List.of();
    }

    @Override
    public Period thisMonth() {
        return Period.of(clock.today());
    }

    @Override
    public MonthDesk months() {
        return new StoreMonthDesk(database, actor, clock);
    }

    @Override
    public String place(String code) {
        return regions.find(code)
                .map(r -> r.level().depth() < 4
                        ? r.name()
                        : r.name() + ", "
                                + regions.find(code.substring(0, 8))
                                        .map(Region::name)
                                        .orElse(""))
                .orElse(code);
    }

    @Override
    public List<Integer> revisions(Period period) {
        return new MonthClosing(database, texts(offices.load()), clock)
                .revisions(period).stream().map(Edition::revision).toList();
    }

    @Override
    public List<Region> regencies() {
        return regencies;
    }

    @Override
    public MonthlyReport count(Period period, Optional<String> regency, Progress progress) {
        Office office = offices.load();
        return new MonthClosing(database, texts(office), clock).report(actor, office, period, regency, progress);
    }

    @Override
    public String fileName(MonthlyReport report, Optional<String> regency) {
        String code = regency.orElseGet(() -> offices.load().areaCode());
        return RegencyFiles.fileName(database, report, regions.find(code).orElseThrow());
    }

    @Override
    public void write(MonthlyReport report, Path file, Progress progress) {
        Office office = offices.load();
        new MonthlyWorkbook(office, texts(office), clock, database.demo()).write(report, file, progress);
    }

    private static Texts texts(Office office) {
        return Texts.of(Locale.forLanguageTag(office.language()));
    }
}
