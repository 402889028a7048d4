package id.kopdesk.report;

import static id.kopdesk.report.SmallProvince.SITI;
import static id.kopdesk.report.SmallProvince.total;
import static id.kopdesk.report.ThirteenMonths.GAPS;
import static id.kopdesk.report.ThirteenMonths.LAST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kopdesk.base.Actor;
import id.kopdesk.base.CodedException;
import id.kopdesk.base.Period;
import id.kopdesk.base.Progress;
import id.kopdesk.base.Reported;
import id.kopdesk.base.Role;
import id.kopdesk.base.Texts;
import id.kopdesk.cooperative.CooperativeFile;
import id.kopdesk.cooperative.CooperativeTables;
import id.kopdesk.cooperative.Milestone;
import id.kopdesk.cooperative.MilestoneKind;
import id.kopdesk.cooperative.MilestoneState;
import id.kopdesk.cooperative.Part;
import id.kopdesk.database.Engine;
import id.kopdesk.office.OfficeTables;
import id.kopdesk.region.RegionTables;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MonthClosingTest {
    private static final Actor CLERK = new Actor("rudi", Role.OPERATOR, Set.of());

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aMonthClosesReopensAndClosesAgainAsRevisionTwoAndTheFirstStaysAsItWas(Engine engine) {
        try (ThirteenMonths office = new ThirteenMonths(engine, folder)) {
            office.skip(LAST, CheckItem.Item.SIGNED);
            office.closing.ready(SITI, office.province.office, LAST, Progress.NONE);
            assertThat(office.closing.month(LAST).state()).isEqualTo(MonthState.READY);
            MonthlyReport counted = live(office, LAST);
            MonthlyReport first = office.closing.close(SITI, office.province.office, LAST, Progress.NONE);
            assertThat(first.sheets()).as("to the cell").isEqualTo(counted.sheets());
            assertThat(first.facts()).isEqualTo(counted.facts());
            assertThat(first.edition().by()).isEqualTo("siti");
            long logged = office.province.database.read(
                    handle -> handle.createQuery("SELECT MAX(LENGTH(after_values)) FROM change_value WHERE table_name ="
                                    + " 'report_snapshot'")
                            .mapTo(Long.class)
                            .one());
            assertThat(logged)
                    .as("the log has the fingerprint, not the whole month a second time")
                    .isLessThan(1_000);

            late(office);
            assertThat(total(report(office, LAST), "NIB")).as("frozen").isEqualTo(6);
            Comparison late = Comparison.of(report(office, LAST), live(office, LAST), Level.REGENCY);
            assertThat(late.total("tahap.BUSINESS_ID").change()).isEqualTo(1);
            assertThat(late.total("tahap.BUSINESS_ID").records())
                    .extracting(Difference.Record::name)
                    .containsExactly("Koperasi terlambat");

            office.closing.reopen(SITI, office.province.office, LAST, "ada laporan terlambat dari Tapin");
            assertThat(report(office, LAST).edition()).isEqualTo(Edition.open(2));
            office.closing.close(SITI, office.province.office, LAST, Progress.NONE);
            assertThat(office.closing.month(LAST).revision()).isEqualTo(2);
            assertThat(office.closing.revisions(LAST))
                    .extracting(Edition::revision)
                    .containsExactly(2, 1);
            assertThat(total(report(office, LAST), "NIB")).isEqualTo(7);
            MonthlyReport old = office.closing.revision(SITI, office.province.office, LAST, 1, Optional.empty());
            assertThat(old.sheets()).isEqualTo(first.sheets());
            assertThat(old.hash()).isEqualTo(counted.hash());

            office.closing.sent(SITI, office.province.office, LAST, LocalDate.of(2026, 11, 20), "Kemenkop");
            assertThat(office.closing.month(LAST).state()).isEqualTo(MonthState.SENT);
            assertThat(office.province
                            .database
                            .check(
                                    Stream.of(
                                                    OfficeTables.all(),
                                                    RegionTables.all(),
                                                    CooperativeTables.all(),
                                                    ReportTables.all())
                                            .flatMap(List::stream)
                                            .toList(),
                                    Progress.NONE)
                            .faults())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void whatIsMissingIsNamedAndAReasonStandsInForIt(Engine engine) {
        try (ThirteenMonths office = new ThirteenMonths(engine, folder)) {
            Period gap = GAPS.get(0);
            assertThat(items(office, gap)).containsEntry(CheckItem.Item.REPORTED, 1L);
            refused("KD-811", () -> office.closing.close(SITI, office.province.office, gap, Progress.NONE));
            office.skip(gap, CheckItem.Item.REPORTED, CheckItem.Item.SIGNED);
            assertThat(office.closing
                            .close(SITI, office.province.office, gap, Progress.NONE)
                            .edition()
                            .frozen())
                    .isTrue();
            Period running = Period.parse("2026-11");
            office.skip(running, CheckItem.Item.REPORTED, CheckItem.Item.SIGNED, CheckItem.Item.ENDED);
            assertThat(items(office, running)).as("no reason ends a month").containsEntry(CheckItem.Item.ENDED, 1L);
            refused("KD-811", () -> office.closing.close(SITI, office.province.office, running, Progress.NONE));
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aClosedMonthIsLockedAndOnlyWhoApprovesOpensItWithAReason(Engine engine) {
        try (ThirteenMonths office = new ThirteenMonths(engine, folder)) {
            office.skip(LAST, CheckItem.Item.SIGNED);
            refused("KD-812", () -> office.closing.reopen(SITI, office.province.office, LAST, "belum ditutup pun"));
            office.closing.close(CLERK, office.province.office, LAST, Progress.NONE);
            refused("KD-810", () -> office.closing.close(SITI, office.province.office, LAST, Progress.NONE));
            refused("KD-810", () -> office.skip(LAST, CheckItem.Item.ERRORS));
            var reporters =
                    office.completeness.reporters(SITI, office.province.office, LAST, Completeness.Unit.REGENCY);
            refused("KD-820", () -> office.completeness.received(SITI, LAST, reporters, LocalDate.of(2026, 11, 19)));
            refused("KD-820", () -> office.completeness.forgotten(SITI, LAST, reporters));
            refused("KD-813", () -> office.closing.reopen(CLERK, office.province.office, LAST, "alasan yang cukup"));
            refused("KD-814", () -> office.closing.reopen(SITI, office.province.office, LAST, "ya"));
            Actor tapin = new Actor("ani", Role.APPROVER, Set.of("63.05"));
            refused("KD-102", () -> office.closing.reopen(tapin, office.province.office, LAST, "alasan yang cukup"));
            refused("KD-815", () -> office.closing.revision(SITI, office.province.office, LAST, 7, Optional.empty()));
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aFrozenMonthIsNarrowedToAKabKotaAndToWhomAPersonReaches(Engine engine) {
        try (ThirteenMonths office = new ThirteenMonths(engine, folder)) {
            office.skip(LAST, CheckItem.Item.SIGNED);
            MonthlyReport live =
                    office.closing.live(SITI, office.province.office, LAST, Optional.of("63.11"), Progress.NONE);
            Actor juai = new Actor("budi", Role.OPERATOR, Set.of("63.11.01"));
            MonthlyReport small =
                    office.closing.live(juai, office.province.office, LAST, Optional.empty(), Progress.NONE);
            office.closing.close(SITI, office.province.office, LAST, Progress.NONE);
            assertThat(withoutControl(office.closing.report(
                            SITI, office.province.office, LAST, Optional.of("63.11"), Progress.NONE)))
                    .isEqualTo(withoutControl(live));
            assertThat(withoutControl(
                            office.closing.report(juai, office.province.office, LAST, Optional.empty(), Progress.NONE)))
                    .isEqualTo(withoutControl(small));
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void theTrendTakesFrozenMonthsAsTheyWereClosed(Engine engine) {
        try (ThirteenMonths office = new ThirteenMonths(engine, folder)) {
            office.skip(LAST, CheckItem.Item.SIGNED);
            office.closing.close(SITI, office.province.office, LAST, Progress.NONE);
            late(office);
            Trend trend = Trend.read(
                    office.province.database,
                    Texts.of(Texts.INDONESIAN),
                    SITI,
                    office.province.office,
                    LAST,
                    Optional.empty(),
                    Progress.NONE);
            assertThat(trend.months()).isEqualTo(ThirteenMonths.months());
            assertThat(trend.of("tahap.BUSINESS_ID"))
                    .containsExactly(0L, 1L, 1L, 2L, 2L, 3L, 3L, 4L, 4L, 5L, 5L, 6L, 6L);
        }
    }

    private static Map<CheckItem.Item, Long> items(ThirteenMonths office, Period period) {
        Map<CheckItem.Item, Long> open = new java.util.EnumMap<>(CheckItem.Item.class);
        office.closing
                .checklist(SITI, office.province.office, live(office, period))
                .forEach(item -> open.put(item.item(), item.open()));
        return open;
    }

    private static List<id.kopdesk.report.sheet.ReportSheet> withoutControl(MonthlyReport report) {
        return report.sheets().stream().filter(s -> !s.name().equals("Kendali")).toList();
    }

    private static MonthlyReport live(ThirteenMonths office, Period period) {
        return office.closing.live(SITI, office.province.office, period, Optional.empty(), Progress.NONE);
    }

    private static MonthlyReport report(ThirteenMonths office, Period period) {
        return office.closing.report(SITI, office.province.office, period, Optional.empty(), Progress.NONE);
    }

    /** Known after the month was closed, happened before its end. */
    private static void late(ThirteenMonths office) {
        LocalDate day = LocalDate.of(2026, 10, 9);
        CooperativeFile file = SmallProvince.active("63.05.02.2001")
                .withMilestones(List.of(Part.fresh(new Milestone(
                        MilestoneKind.BUSINESS_ID, MilestoneState.DONE, "1905250093184", day, day, null))));
        office.province.add(file.withCooperative(id.kopdesk.cooperative.Cooperative.named(
                "Koperasi terlambat", file.cooperative().kind(), "63.05.02.2001")));
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void theRunOfClosedMonthsHasTheirFrozenSumsAndGapsWhereAMonthIsOpen(Engine engine) {
        try (ThirteenMonths office = new ThirteenMonths(engine, folder)) {
            assertThat(ClosedTrend.read(office.province.database, SITI, LAST).any())
                    .isFalse();
            Period before = new Period(LAST.month().minusMonths(1));
            List<MonthlyReport> closed = office.closing.closeLate(
                    SITI, office.province.office, List.of(before, LAST), "ditutup menyusul", Progress.NONE);
            office.closing.closeAgain(SITI, office.province.office, closed.get(0), "penanda tangan diganti");
            assertThat(office.closing.month(before).revision()).isEqualTo(2);
            assertThat(office.closing
                            .revision(SITI, office.province.office, before, 2, Optional.empty())
                            .sheets())
                    .isEqualTo(closed.get(0).sheets());
            office.closing.reopen(SITI, office.province.office, LAST, "ada laporan terlambat");

            String nib = "tahap.BUSINESS_ID";
            List<Reported<Long>> run = ClosedTrend.read(office.province.database, SITI, LAST)
                    .totals()
                    .getOrDefault(nib, List.of());
            assertThat(run).hasSize(13);
            assertThat(run.get(11))
                    .isEqualTo(new Reported.Value<>(closed.get(0).facts().total(nib)));
            assertThat(run)
                    .as("open, and opened again")
                    .filteredOn(Reported.NotReported.class::isInstance)
                    .hasSize(12);
            Actor tapin = new Actor("ani", Role.OPERATOR, Set.of("63.05"));
            assertThat(ClosedTrend.read(office.province.database, tapin, LAST)
                            .totals()
                            .getOrDefault(nib, List.of())
                            .get(11))
                    .isEqualTo(new Reported.Value<>(
                            closed.get(0).facts().within("63.05").total(nib)));
        }
    }

    private static void refused(String code, Runnable doing) {
        assertThatThrownBy(doing::run)
                .isInstanceOfSatisfying(
                        CodedException.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
