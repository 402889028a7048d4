package id.kopdesk.report;

import static id.kopdesk.report.SmallProvince.FOUNDED;
import static id.kopdesk.report.SmallProvince.active;
import static id.kopdesk.report.SmallProvince.sheet;
import static id.kopdesk.report.SmallProvince.total;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kopdesk.base.Actor;
import id.kopdesk.base.CodedException;
import id.kopdesk.base.Role;
import id.kopdesk.cooperative.AnnualMeeting;
import id.kopdesk.cooperative.CooperativeFile;
import id.kopdesk.cooperative.CoveredVillage;
import id.kopdesk.cooperative.MeetingState;
import id.kopdesk.cooperative.Milestone;
import id.kopdesk.cooperative.MilestoneKind;
import id.kopdesk.cooperative.MilestoneState;
import id.kopdesk.cooperative.Part;
import id.kopdesk.cooperative.StatusFact;
import id.kopdesk.cooperative.StatusKind;
import id.kopdesk.database.Engine;
import id.kopdesk.report.sheet.ReportSheet;
import id.kopdesk.workbook.SheetRow;
import id.kopdesk.workbook.Value;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MonthlyReportsTest {
    private static final String TAPIN = "63.05.01.2003";
    private static final String BALANGAN = "63.11.01.2001";
    private static final LocalDate KNOWN = LocalDate.of(2026, 8, 5);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Engine.class)
    void theSheetsHaveTheirNamesInOrder(Engine engine) {
        try (SmallProvince province = new SmallProvince(engine, folder)) {
            assertThat(province.month("2026-08").sheets())
                    .extracting(ReportSheet::name)
                    .containsExactly(
                            "Rekap Kab-Kota",
                            "Rekap Kecamatan",
                            "Daftar Koperasi",
                            "Legalitas",
                            "Kesenjangan",
                            "Temuan Pengurus",
                            "RAT",
                            "Pengurus",
                            "Gerai",
                            "Anggota",
                            "Keragaan",
                            "Lahan",
                            "Pinjaman",
                            "Tunggakan",
                            "Pelatihan",
                            "Masalah",
                            "Pendamping",
                            "Potensi Desa",
                            "Rekap Potensi",
                            "Kendali");
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aMonthCountsWhatHappenedUpToItsLastDay(Engine engine) {
        try (SmallProvince province = new SmallProvince(engine, folder)) {
            LocalDate last = LocalDate.of(2026, 8, 31);
            province.add(
                    active(TAPIN).withMilestones(List.of(step(last, KNOWN))),
                    active(BALANGAN).withMilestones(List.of(step(last.plusDays(1), KNOWN))));
            assertThat(total(province.month("2025-05"), "Jumlah koperasi")).isZero();
            assertThat(total(province.month("2025-06"), "Jumlah koperasi")).isEqualTo(2);
            assertThat(total(province.month("2026-07"), "NIB")).isZero();
            assertThat(total(province.month("2026-08"), "NIB")).isEqualTo(1);
            assertThat(total(province.month("2026-09"), "NIB")).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void whatNobodyDatedCountsFromWhenItWasKnownAndTheSheetSaysHowMany(Engine engine) {
        try (SmallProvince province = new SmallProvince(engine, folder)) {
            CooperativeFile undated = active(TAPIN)
                    .withStatuses(List.of(Part.fresh(new StatusFact(StatusKind.ACTIVE, null, FOUNDED, null, null))))
                    .withMilestones(List.of(step(null, KNOWN)))
                    .withMeetings(List.of(Part.fresh(new AnnualMeeting(2025, MeetingState.DONE, null, KNOWN))));
            province.add(undated, active(BALANGAN).withMilestones(List.of(step(FOUNDED, KNOWN))));
            MonthlyReport july = province.month("2026-07");
            MonthlyReport august = province.month("2026-08");
            assertThat(total(july, "NIB")).isEqualTo(1);
            assertThat(total(august, "NIB")).isEqualTo(2);
            assertThat(total(august, "Telah RAT")).isEqualTo(1);
            assertThat(july.undated()).as("that it stands").isEqualTo(1);
            assertThat(august.undated())
                    .as("that it stands, its NIB, its meeting")
                    .isEqualTo(3);
            assertThat(sheet(august, "Rekap Kab-Kota").notes())
                    .anySatisfy(note -> assertThat(note).contains("3 fakta tanpa tanggal"));
            assertThat(august.agrees()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void whatEndedLaterStaysInTheMonthsBeforeAndAWrongEntryInNone(Engine engine) {
        try (SmallProvince province = new SmallProvince(engine, folder)) {
            LocalDate end = LocalDate.of(2026, 6, 15);
            province.add(
                    ended(TAPIN, StatusKind.DISSOLVED, end),
                    ended(BALANGAN, StatusKind.MERGED, end.plusMonths(1)),
                    ended("63.11.01.2002", StatusKind.WRONG_ENTRY, end));
            assertThat(total(province.month("2026-05"), "Jumlah koperasi")).isEqualTo(2);
            assertThat(total(province.month("2026-06"), "Jumlah koperasi")).isEqualTo(1);
            assertThat(total(province.month("2026-07"), "Jumlah koperasi")).isZero();
            assertThat(province.month("2026-06").agrees()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void theGapSheetNamesVillagesServedByNoneOrByMoreThanOne(Engine engine) {
        try (SmallProvince province = new SmallProvince(engine, folder)) {
            province.add(
                    active(TAPIN),
                    active(BALANGAN)
                            .withVillages(List.of(
                                    Part.fresh(new CoveredVillage(BALANGAN, null, null)),
                                    Part.fresh(new CoveredVillage("63.11.01.2002", null, null)),
                                    Part.fresh(new CoveredVillage("63.11.01.2003", null, KNOWN)))),
                    active("63.11.01.2002"));
            assertThat(gaps(province.month("2026-07")))
                    .containsExactly("63.05.01.1001=0", "63.05.02.2001=0", "63.11.01.2002=2", "63.11.02.2001=0");
            assertThat(gaps(province.month("2026-08"))).contains("63.11.01.2003=0");
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aVillageServedFromAnotherKabKotaIsNoGapAndItsServantIsCountedWhereItSits(Engine engine) {
        try (SmallProvince province = new SmallProvince(engine, folder)) {
            province.add(active(TAPIN)
                    .withVillages(List.of(
                            Part.fresh(new CoveredVillage(TAPIN, null, null)),
                            Part.fresh(new CoveredVillage(BALANGAN, null, null)))));
            MonthlyReport balangan = province.month(SmallProvince.SITI, "2026-08", Optional.of("63.11"));
            assertThat(gaps(balangan)).doesNotContain(BALANGAN + "=0").contains("63.11.01.2002=0");
            assertThat(total(balangan, "Jumlah koperasi")).isZero();
            assertThat(balangan.controls()).allMatch(Control::equal);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void theFingerprintChangesWithWhatTheSheetsSayAndWithNothingElse(Engine engine) {
        try (SmallProvince province = new SmallProvince(engine, folder)) {
            province.add(active(TAPIN));
            String first = fingerprint(province.month("2026-08"));
            assertThat(fingerprint(province.month("2026-08"))).isEqualTo(first).matches("([0-9a-f]{8}-){3}[0-9a-f]{8}");
            province.add(active(BALANGAN));
            assertThat(fingerprint(province.month("2026-08"))).isNotEqualTo(first);
        }
    }

    private static String fingerprint(MonthlyReport report) {
        String note = SmallProvince.sheet(report, Controls.NAME).notes().get(2);
        return note.replaceAll(".*: ([0-9a-f-]+)\\..*", "$1");
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aPersonOfOneRegionGetsItsNumbersOnlyAndTheyAgree(Engine engine) {
        try (SmallProvince province = new SmallProvince(engine, folder)) {
            province.add(active(TAPIN), active(BALANGAN), active("63.11.02.2001"));
            Actor juai = new Actor("budi", Role.OPERATOR, Set.of("63.11.01"));
            MonthlyReport report = province.month(juai, "2026-08", Optional.empty());
            assertThat(total(report, "Jumlah koperasi")).isEqualTo(1);
            assertThat(gaps(report)).containsExactly("63.11.01.2002=0", "63.11.01.2003=0");
            assertThat(report.controls()).allMatch(Control::equal);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void oneRegencyIsCountedAloneAndAnotherProvincesIsRefused(Engine engine) {
        try (SmallProvince province = new SmallProvince(engine, folder)) {
            province.add(active(TAPIN), active(BALANGAN));
            MonthlyReport tapin = province.month(SmallProvince.SITI, "2026-08", Optional.of("63.05"));
            assertThat(total(tapin, "Jumlah koperasi")).isEqualTo(1);
            assertThat(tapin.agrees()).isTrue();
            assertThatThrownBy(() -> province.month(SmallProvince.SITI, "2026-08", Optional.of("64.01")))
                    .isInstanceOfSatisfying(
                            CodedException.class, e -> assertThat(e.code()).isEqualTo("KD-801"));
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void everyTotalEqualsTheDatabaseInEveryMonth(Engine engine) {
        try (SmallProvince province = new SmallProvince(engine, folder)) {
            Random random = new Random(7);
            List<CooperativeFile> files = new ArrayList<>();
            for (int i = 0; i < 80; i++) {
                files.add(anything(random));
            }
            province.add(files.toArray(CooperativeFile[]::new));
            for (String month : List.of("2025-06", "2025-12", "2026-03", "2026-08", "2027-01")) {
                assertThat(province.month(month).controls())
                        .as(month)
                        .hasSizeGreaterThan(28)
                        .allMatch(Control::equal);
            }
            assertThat(total(province.month("2026-08"), "NIB")).isPositive();
            assertThat(total(province.month("2026-08"), "Telah RAT")).isPositive();
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aSheetThatLostARowIsCaught(Engine engine) {
        try (SmallProvince province = new SmallProvince(engine, folder)) {
            province.add(active(TAPIN), active(BALANGAN));
            ReportSheet whole = sheet(province.month("2026-08"), "Daftar Koperasi");
            ReportSheet torn = new ReportSheet(
                    whole.name(),
                    whole.title(),
                    true,
                    whole.columns(),
                    whole.rows().subList(1, whole.rows().size()),
                    "",
                    List.of());
            LocalDate day = LocalDate.of(2026, 8, 31);
            List<Control> controls =
                    province.database.read(handle -> controls().of(List.of(torn), recount(handle, day), 2025, 7, 0));
            assertThat(controls.get(0).equal()).isFalse();
            assertThat(controls().sheet(controls, 0, List.of()).notes().get(0)).contains("BERBEDA");
        }
    }

    private static Controls controls() {
        var texts = id.kopdesk.base.Texts.of(id.kopdesk.base.Texts.INDONESIAN);
        return new Controls(new Words(texts, new id.kopdesk.base.Formats(texts.locale())));
    }

    private static Recount recount(org.jdbi.v3.core.Handle handle, LocalDate day) {
        return new Recount(handle, List.of("63.05", "63.11"), Set.of(), day);
    }

    private static List<String> gaps(MonthlyReport report) {
        return sheet(report, "Kesenjangan").rows().stream()
                .map(row -> ((SheetRow.Data) row).values())
                .map(v -> ((Value.Text) v.get(1)).text() + "=" + ((Value.Whole) v.get(6)).number())
                .toList();
    }

    private static Part<Milestone> step(@org.jspecify.annotations.Nullable LocalDate event, LocalDate known) {
        return Part.fresh(
                new Milestone(MilestoneKind.BUSINESS_ID, MilestoneState.DONE, "1905250093184", event, known, null));
    }

    private static CooperativeFile ended(String village, StatusKind how, LocalDate end) {
        CooperativeFile file = active(village);
        List<Part<StatusFact>> statuses = new ArrayList<>(file.statuses());
        statuses.add(Part.fresh(new StatusFact(how, end, end, null, "uji")));
        return file.withStatuses(statuses);
    }

    private static CooperativeFile anything(Random random) {
        String village = SmallProvince.VILLAGES.get(random.nextInt(SmallProvince.VILLAGES.size()));
        CooperativeFile file = active(village);
        List<Part<StatusFact>> statuses = new ArrayList<>();
        statuses.add(status(random, StatusKind.ACTIVE));
        if (random.nextInt(3) == 0) {
            statuses.add(status(random, StatusKind.values()[1 + random.nextInt(3)]));
        }
        List<Part<Milestone>> steps = new ArrayList<>();
        for (MilestoneKind kind : MilestoneKind.values()) {
            if (random.nextBoolean()) {
                MilestoneState state = MilestoneState.values()[random.nextInt(MilestoneState.values().length)];
                steps.add(Part.fresh(new Milestone(kind, state, null, perhaps(random), day(random), "uji")));
            }
        }
        MeetingState held = MeetingState.values()[random.nextInt(MeetingState.values().length)];
        int year = 2024 + random.nextInt(3);
        return file.withStatuses(statuses)
                .withMilestones(steps)
                .withMeetings(List.of(Part.fresh(new AnnualMeeting(year, held, perhaps(random), day(random)))));
    }

    private static Part<StatusFact> status(Random random, StatusKind kind) {
        return Part.fresh(new StatusFact(kind, perhaps(random), day(random), null, "uji"));
    }

    private static @org.jspecify.annotations.Nullable LocalDate perhaps(Random random) {
        return random.nextBoolean() ? day(random) : null;
    }

    private static LocalDate day(Random random) {
        return FOUNDED.plusDays(random.nextInt(500));
    }
}
