package id.kopdesk.cooperative.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kopdesk.base.Actor;
import id.kopdesk.base.CodedException;
import id.kopdesk.base.Finding;
import id.kopdesk.base.Period;
import id.kopdesk.base.Reported;
import id.kopdesk.base.Role;
import id.kopdesk.cooperative.AnnualMeeting;
import id.kopdesk.cooperative.Cooperative;
import id.kopdesk.cooperative.CooperativeFile;
import id.kopdesk.cooperative.CooperativeKind;
import id.kopdesk.cooperative.CooperativeStore;
import id.kopdesk.cooperative.MeetingState;
import id.kopdesk.cooperative.OutletKind;
import id.kopdesk.cooperative.Part;
import id.kopdesk.database.Database;
import id.kopdesk.database.Engine;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OversightStoreTest {
    private static final Actor SITI = new Actor("siti", Role.OPERATOR, Set.of());
    private static final Actor BANJAR = new Actor("budi", Role.OPERATOR, Set.of("63.03"));
    private static final LocalDate DAY = LocalDate.of(2026, 8, 5);

    @TempDir
    Path folder;

    private static CooperativeFile tatakan(Database database) {
        return new CooperativeStore(database, file -> List.of())
                .save(
                        SITI,
                        CooperativeFile.fresh(
                                Cooperative.named("Koperasi Tatakan", CooperativeKind.VILLAGE, "63.05.03.2001"), DAY),
                        Optional.empty());
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void everyFactComesBackAsItWasSavedWithItsFourStates(Engine engine) {
        try (Database database = engine.fresh(folder.resolve("o"))) {
            OversightStore store = new OversightStore(database);
            CooperativeFile file = tatakan(database);
            MeetingDetail meeting = new MeetingDetail(
                    2025,
                    40L,
                    55L,
                    Set.of(Document.MINUTES, Document.FINANCIAL_REPORT),
                    10_000_000L,
                    2_500_000L,
                    3_000_000L,
                    1_000_000L,
                    500_000L,
                    0L,
                    2_000_000L,
                    "lengkap");
            Map<Figure, Reported<Long>> figures = new EnumMap<>(Figure.class);
            figures.put(Figure.VOLUME, new Reported.Value<>(0L));
            figures.put(Figure.SURPLUS, new Reported.Value<>(-250_000L));
            figures.put(Figure.ASSETS, new Reported.Empty<>());
            figures.put(Figure.EMPLOYEES, new Reported.Skipped<>("gerai tutup: banjir"));
            BusinessMonth month = new BusinessMonth(Period.parse("2026-07"), DAY, figures);
            Site site = new Site(DAY, LandState.UNDER_CONSTRUCTION, 1_200L, 33, null, null);
            Potential potential = new Potential(
                    "63.05.03.2001",
                    PotentialKind.RICE,
                    "Padi siam",
                    new BigDecimal("120.5"),
                    "ton",
                    11,
                    2,
                    OutletKind.LOGISTICS,
                    DAY,
                    null);
            Health health = new Health(DAY, HealthState.FAIRLY_HEALTHY, new BigDecimal("61.5"), "SIMKOPDES");
            store.save(SITI, file, Part.fresh(meeting));
            store.saveBusiness(SITI, file, Part.fresh(month));
            store.saveSite(SITI, file, Part.fresh(site));
            store.savePotential(SITI, Part.fresh(potential));
            store.saveHealth(SITI, file, Part.fresh(health));

            Oversight all = store.of(file);
            assertThat(all.meetings()).singleElement().extracting(Part::value).isEqualTo(meeting);
            assertThat(all.business()).singleElement().extracting(Part::value).isEqualTo(month);
            assertThat(all.business().get(0).value().of(Figure.MANAGERS)).isEqualTo(new Reported.NotReported<>());
            assertThat(all.sites()).singleElement().extracting(Part::value).isEqualTo(site);
            assertThat(all.potentials()).singleElement().extracting(Part::value).isEqualTo(potential);
            assertThat(all.health()).singleElement().extracting(Part::value).isEqualTo(health);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aCompanionLooksAfterCooperativesOfTheOwnRegionOnly(Engine engine) {
        try (Database database = engine.fresh(folder.resolve("o"))) {
            CompanionStore store = new CompanionStore(database);
            CooperativeFile file = tatakan(database);
            CompanionFile elsewhere = CompanionFile.fresh(
                            new Companion(CompanionKind.BUSINESS_ASSISTANT, "Ani", null, "63.11", DAY, null, null))
                    .withAssignments(List.of(Part.fresh(new Assignment(file.id(), DAY, null))));
            assertThatThrownBy(() -> store.save(SITI, elsewhere, Optional.empty()))
                    .isInstanceOfSatisfying(
                            CodedException.class, e -> assertThat(e.code()).isEqualTo("KD-896"));
            assertThat(store.list(SITI, DAY)).as("nothing is kept").isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void theNewestSavingsThatACooperativeReportedAreFoundWithTheirMonth(Engine engine) {
        try (Database database = engine.fresh(folder.resolve("o"))) {
            OversightStore store = new OversightStore(database);
            CooperativeFile file = tatakan(database);
            assertThat(store.savings(file.id())).isEmpty();
            store.saveBusiness(
                    SITI,
                    file,
                    Part.fresh(new BusinessMonth(
                            Period.parse("2026-06"),
                            DAY,
                            Map.of(Figure.SAVINGS_TOTAL, new Reported.Value<>(4_500_000L)))));
            store.saveBusiness(
                    SITI,
                    file,
                    Part.fresh(new BusinessMonth(
                            Period.parse("2026-07"), DAY, Map.of(Figure.VOLUME, new Reported.Value<>(1L)))));
            assertThat(store.savings(file.id()))
                    .contains(new OversightStore.SavingsTotal(Period.parse("2026-06"), 4_500_000));
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aCompanionsLoadIsWarnedOfByPeriodAndItsLastReportIsSeen(Engine engine) {
        try (Database database = engine.fresh(folder.resolve("o"))) {
            CompanionStore store = new CompanionStore(database);
            CooperativeFile file = tatakan(database);
            Companion ani = new Companion(CompanionKind.BUSINESS_ASSISTANT, "Ani", null, "63.05", DAY, null, null);
            CompanionFile saved = store.save(
                    SITI,
                    CompanionFile.fresh(ani)
                            .withAssignments(List.of(
                                    Part.fresh(new Assignment(file.id(), DAY.minusDays(60), DAY.minusDays(1))),
                                    Part.fresh(new Assignment(file.id(), DAY, null))))
                            .withReports(List.of(
                                    Part.fresh(new CompanionReport(Period.parse("2026-05"), DAY, "Mei")),
                                    Part.fresh(new CompanionReport(Period.parse("2026-06"), DAY, "Gerai siap")),
                                    Part.fresh(new CompanionReport(Period.parse("2026-07"), null, null)))),
                    Optional.empty());
            assertThat(store.list(SITI, DAY)).singleElement().satisfies(line -> {
                assertThat(line.assigned()).isEqualTo(1);
                assertThat(line.load()).isEqualTo(CompanionLine.Load.FEW);
                assertThat(line.lastReport()).isEqualTo(Period.parse("2026-06"));
                assertThat(line.lastContent()).isEqualTo("Gerai siap");
            });
            assertThat(store.list(SITI, DAY.minusDays(30)).get(0).assigned()).isEqualTo(1);
            assertThat(new OversightStore(database).of(file).assignments().get(saved.id()))
                    .hasSize(2);
            assertThat(store.find(BANJAR, saved.id())).isEmpty();
            assertThat(store.list(BANJAR, DAY)).isEmpty();
            assertThatThrownBy(() -> store.save(BANJAR, saved, Optional.of(saved)))
                    .isInstanceOf(CodedException.class);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void theFormulaIsShownAsItWasChangedAndOnlyTheWholeOfficeChangesIt(Engine engine) {
        try (Database database = engine.fresh(folder.resolve("o"))) {
            OversightStore store = new OversightStore(database);
            assertThat(store.formula()).isEqualTo(Formula.usual());
            Map<ScorePart, Integer> weights = new EnumMap<>(Formula.usual().weights());
            weights.put(ScorePart.BOARD, 0);
            store.formula(SITI, new Formula(weights), DAY);
            assertThat(store.formula().weight(ScorePart.BOARD)).isZero();
            assertThatThrownBy(() -> store.formula(BANJAR, Formula.usual(), DAY))
                    .isInstanceOf(CodedException.class);
            weights.replaceAll((part, weight) -> 0);
            assertThatThrownBy(() -> store.formula(SITI, new Formula(weights), DAY))
                    .isInstanceOfSatisfying(
                            CodedException.class, e -> assertThat(e.code()).isEqualTo("KD-891"));
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void factsOutsideTheRegionsOfAPersonAreRefused(Engine engine) {
        try (Database database = engine.fresh(folder.resolve("o"))) {
            OversightStore store = new OversightStore(database);
            CooperativeFile file = tatakan(database);
            Site site = new Site(DAY, LandState.PROPOSED, null, null, null, null);
            assertThatThrownBy(() -> store.saveSite(BANJAR, file, Part.fresh(site)))
                    .isInstanceOf(CodedException.class);
            assertThat(store.of(file).sites()).isEmpty();
        }
    }

    @Test
    void theScoreLiesBetweenNothingAndAllForAnyWeights() {
        Random random = new Random(11);
        for (int i = 0; i < 500; i++) {
            Map<ScorePart, Integer> weights = new EnumMap<>(ScorePart.class);
            Set<ScorePart> met = EnumSet.noneOf(ScorePart.class);
            for (ScorePart part : ScorePart.values()) {
                weights.put(part, random.nextInt(101));
                if (random.nextBoolean()) {
                    met.add(part);
                }
            }
            Formula formula = new Formula(weights);
            if (formula.sum() > 0) {
                assertThat(formula.score(met)).isBetween(0, 100);
                assertThat(formula.score(EnumSet.allOf(ScorePart.class))).isEqualTo(100);
                assertThat(formula.score(Set.of())).isZero();
            }
        }
    }

    @Test
    void sharesNeverExceedTheSurplusAndTheVillageGetsAFifth() {
        MeetingDetail little =
                new MeetingDetail(2025, null, null, Set.of(), 1_000_000L, null, null, null, null, null, 199_999L, null);
        assertThat(MeetingRules.check(little))
                .singleElement()
                .satisfies(f -> assertThat(f.severity()).isEqualTo(Finding.Severity.WARNING));
        MeetingDetail enough =
                new MeetingDetail(2025, null, null, Set.of(), 1_000_000L, null, null, null, null, null, 200_000L, null);
        assertThat(MeetingRules.check(enough)).isEmpty();
        MeetingDetail much =
                new MeetingDetail(2025, 9L, 8L, Set.of(), 1_000_000L, 900_000L, 100_001L, null, null, null, null, null);
        assertThat(MeetingRules.check(much)).extracting(Finding::field).containsExactly("attended", "surplus");
    }

    @Test
    void theDeadlineIsTheThirtyFirstOfMarch() {
        assertThat(MeetingRules.daysLeft(2025, LocalDate.of(2026, 3, 30))).isEqualTo(1);
        assertThat(MeetingRules.daysLeft(2025, LocalDate.of(2026, 4, 1))).isEqualTo(-1);
        LocalDate april = LocalDate.of(2026, 4, 10);
        assertThat(MeetingRules.heldLate(new AnnualMeeting(2025, MeetingState.DONE, april, april)))
                .contains(10L);
        assertThat(MeetingRules.heldLate(new AnnualMeeting(2025, MeetingState.DRAFT, april, april)))
                .isEmpty();
    }

    @Test
    void everyPerCentHasOneBucket() {
        assertThat(List.of(0, 20, 21, 50, 51, 75, 76, 99, 100))
                .extracting(Bucket::of)
                .containsExactly(
                        Bucket.UPTO_20,
                        Bucket.UPTO_20,
                        Bucket.FROM_21_TO_50,
                        Bucket.FROM_21_TO_50,
                        Bucket.FROM_51_TO_75,
                        Bucket.FROM_51_TO_75,
                        Bucket.FROM_76_TO_99,
                        Bucket.FROM_76_TO_99,
                        Bucket.COMPLETE);
    }
}
