package id.kopdesk.report;

import static id.kopdesk.report.SmallProvince.FOUNDED;
import static id.kopdesk.report.SmallProvince.SITI;
import static id.kopdesk.report.SmallProvince.active;

import id.kopdesk.base.OfficeClock;
import id.kopdesk.base.Period;
import id.kopdesk.base.Texts;
import id.kopdesk.cooperative.Milestone;
import id.kopdesk.cooperative.MilestoneKind;
import id.kopdesk.cooperative.MilestoneState;
import id.kopdesk.cooperative.Part;
import id.kopdesk.database.Engine;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Thirteen months up to October 2026: a cooperative more gets its NIB each month; two months were not handed in. */
final class ThirteenMonths implements AutoCloseable {
    static final Period FIRST = Period.parse("2025-10");
    static final Period LAST = Period.parse("2026-10");
    static final List<Period> GAPS = List.of(Period.parse("2026-02"), Period.parse("2026-07"));
    private static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");

    final SmallProvince province;
    final MonthClosing closing;
    final Completeness completeness;
    final OfficeClock clock;

    ThirteenMonths(Engine engine, Path folder) {
        province = new SmallProvince(engine, folder);
        clock = new OfficeClock(Clock.fixed(NOW, ZoneOffset.UTC), province.office.zone());
        closing = new MonthClosing(province.database, Texts.of(Texts.INDONESIAN), clock);
        completeness = new Completeness(province.database);
        List<id.kopdesk.cooperative.CooperativeFile> files = new ArrayList<>();
        for (int i = 0; i < SmallProvince.VILLAGES.size(); i++) {
            LocalDate got = FOUNDED.plusMonths(5).plusMonths(2L * i);
            files.add(active(SmallProvince.VILLAGES.get(i))
                    .withMilestones(List.of(Part.fresh(new Milestone(
                            MilestoneKind.BUSINESS_ID, MilestoneState.DONE, "1905250093184", got, got, null)))));
        }
        province.add(files.toArray(id.kopdesk.cooperative.CooperativeFile[]::new));
        for (Period month : months()) {
            List<Completeness.Reporter> all =
                    completeness.reporters(SITI, province.office, month, Completeness.Unit.REGENCY);
            LocalDate day = month.month().plusMonths(1).atDay(month.month().getMonthValue() % 2 == 0 ? 5 : 15);
            completeness.received(SITI, month, GAPS.contains(month) ? all.subList(0, 1) : all, day);
        }
    }

    static List<Period> months() {
        List<Period> months = new ArrayList<>();
        for (var at = FIRST.month(); !at.isAfter(LAST.month()); at = at.plusMonths(1)) {
            months.add(new Period(at));
        }
        return months;
    }

    void skip(Period period, CheckItem.Item... items) {
        for (CheckItem.Item item : items) {
            closing.skip(SITI, province.office, period, item, "belum perlu untuk uji");
        }
    }

    @Override
    public void close() {
        province.close();
    }
}
