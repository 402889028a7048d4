package id.kopdesk.cooperative;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.base.Actor;
import id.kopdesk.base.Role;
import id.kopdesk.database.Change;
import id.kopdesk.database.Database;
import id.kopdesk.database.Engine;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CooperativeListTest {
    private static final Actor SITI = new Actor("siti", Role.OPERATOR, Set.of());
    private static final Actor TAPIN = new Actor("tapin", Role.OPERATOR, Set.of("63.05"));
    private static final LocalDate DAY = LocalDate.of(2026, 8, 5);
    private static final int MANY = 120;

    @TempDir
    Path folder;

    private final Random random = new Random(20261123);
    private final List<CooperativeFile> files = new ArrayList<>();

    private CooperativeStore fill(Database database) {
        String[] names = {"Tatakan", "Sungai Andai", "Rantau Badauh", "Indrasari", "Binuang"};
        for (int i = 0; i < MANY; i++) {
            String village = "63.0" + (i % 2 == 0 ? 3 : 5) + ".0" + (1 + i % 4) + ".20" + (10 + i % 80);
            List<Part<Milestone>> steps = new ArrayList<>();
            for (MilestoneKind kind : MilestoneKind.values()) {
                if (random.nextInt(3) > 0) {
                    MilestoneState state = random.nextInt(4) == 0 ? MilestoneState.IN_PROCESS : MilestoneState.DONE;
                    steps.add(Part.fresh(new Milestone(kind, state, null, DAY, DAY, null)));
                }
            }
            // Half of the names are equal on purpose: the order must still be the same on every page.
            String name = "Koperasi Desa Merah Putih " + names[i % 5] + (i % 2 == 0 ? "" : " " + i);
            files.add(CooperativeFile.fresh(Cooperative.named(name, CooperativeKind.VILLAGE, village), DAY)
                    .withMilestones(steps));
        }
        CooperativeStore store = new CooperativeStore(database, file -> List.of());
        database.write(SITI, Change.save(), work -> {
            store.insertAll(work, files);
            return true;
        });
        return store;
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void pagesHoldEveryRowOnceInEveryOrder(Engine engine) {
        try (Database database = engine.fresh(folder.resolve("o"))) {
            fill(database);
            CooperativeList list = new CooperativeList(database);
            for (CooperativeSort order : CooperativeSort.values()) {
                for (boolean down : new boolean[] {false, true}) {
                    List<CooperativeLine> whole = list.page(SITI, CooperativeFilter.all(), order, down, null, MANY * 2);
                    List<CooperativeLine> paged = new ArrayList<>();
                    List<CooperativeLine> page;
                    do {
                        page = list.page(
                                SITI,
                                CooperativeFilter.all(),
                                order,
                                down,
                                paged.isEmpty() ? null : paged.get(paged.size() - 1),
                                7);
                        paged.addAll(page);
                    } while (page.size() == 7);
                    assertThat(paged).as(order + " " + down).isEqualTo(whole).hasSize(MANY);
                }
            }
            List<CooperativeLine> byName =
                    list.page(SITI, CooperativeFilter.all(), CooperativeSort.NAME, false, null, MANY);
            assertThat(byName).isSortedAccordingTo(Comparator.comparing(CooperativeLine::sortName));
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void theCountOfAChoiceIsWhatChoosingItShows(Engine engine) {
        try (Database database = engine.fresh(folder.resolve("o"))) {
            fill(database);
            CooperativeList list = new CooperativeList(database);
            CooperativeFilter base = CooperativeFilter.all().withText("tatakan");
            list.byRegency(SITI, base)
                    .forEach((code, n) -> assertThat(list.count(SITI, base.withRegencies(Set.of(code))))
                            .isEqualTo(n)
                            .isPositive());
            list.bySubdistrict(SITI, base)
                    .forEach((code, n) -> assertThat(list.count(SITI, base.withSubdistricts(Set.of(code))))
                            .isEqualTo(n)
                            .isPositive());
            list.byStage(SITI, base)
                    .forEach((rank, n) -> assertThat(list.count(SITI, base.withStages(Set.of(Integer.valueOf(rank)))))
                            .isEqualTo(n)
                            .isPositive());
            assertThat(list.byKind(SITI, base)).isEqualTo(Map.of("VILLAGE", 24L));
            assertThat(list.byFinding(SITI, base)).isEqualTo(Map.of("0", 24L));
            for (MilestoneKind kind : MilestoneKind.values()) {
                assertThat(list.missing(SITI, base, kind))
                        .as(kind.name())
                        .isEqualTo(files.stream()
                                .filter(f -> f.cooperative().name().contains("Tatakan"))
                                .filter(f -> f.milestone(kind)
                                        .filter(m -> m.state() == MilestoneState.DONE)
                                        .isEmpty())
                                .count());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void onlyAMeetingThatWasHeldTakesACooperativeOffTheListOfThoseWithout(Engine engine) {
        try (Database database = engine.fresh(folder.resolve("o"))) {
            CooperativeStore store = fill(database);
            for (int i = 0; i < 3; i++) {
                CooperativeFile read = store.find(SITI, files.get(i).id()).orElseThrow();
                MeetingState state = MeetingState.values()[MeetingState.values().length - 1 - i];
                store.save(
                        SITI,
                        read.withMeetings(List.of(Part.fresh(new AnnualMeeting(2025, state, DAY, DAY)))),
                        Optional.of(read));
            }
            CooperativeList list = new CooperativeList(database);
            assertThat(list.bookYears()).containsExactly(2025);
            // VERIFIED and DONE are held, DRAFT is not.
            assertThat(list.count(SITI, CooperativeFilter.all().withUnmet(Set.of(2025))))
                    .isEqualTo(MANY - 2);
            assertThat(list.count(SITI, CooperativeFilter.all().withUnmet(Set.of(2024))))
                    .isEqualTo(MANY);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aMisspeltNameIsFoundAndAPartOfAName(Engine engine) {
        try (Database database = engine.fresh(folder.resolve("o"))) {
            fill(database);
            CooperativeList list = new CooperativeList(database);
            assertThat(list.count(SITI, CooperativeFilter.all().withText("sungaiandai")))
                    .isEqualTo(24);
            assertThat(list.count(SITI, CooperativeFilter.all().withText("tatkaan")))
                    .isEqualTo(24);
            assertThat(list.count(SITI, CooperativeFilter.all().withText("rantau bad")))
                    .isEqualTo(24);
            assertThat(list.count(SITI, CooperativeFilter.all().withText("merah putih")))
                    .isEqualTo(MANY);
            assertThat(list.count(SITI, CooperativeFilter.all().withText("xyzzy")))
                    .isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aPersonSeesOnlyTheOwnRegionsAndWrongEntriesOnlyWhenAsked(Engine engine) {
        try (Database database = engine.fresh(folder.resolve("o"))) {
            CooperativeStore store = fill(database);
            CooperativeList list = new CooperativeList(database);
            assertThat(list.count(TAPIN, CooperativeFilter.all())).isEqualTo(MANY / 2);
            CooperativeFile wrong = store.find(SITI, files.get(0).id()).orElseThrow();
            List<Part<StatusFact>> facts = new ArrayList<>(wrong.statuses());
            facts.add(Part.fresh(new StatusFact(StatusKind.WRONG_ENTRY, null, DAY, null, "ganda")));
            store.save(SITI, wrong.withStatuses(facts), Optional.of(wrong));
            assertThat(list.count(SITI, CooperativeFilter.all())).isEqualTo(MANY - 1);
            assertThat(list.count(SITI, CooperativeFilter.all().withStatuses(Set.of(StatusKind.WRONG_ENTRY))))
                    .isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void coverageKnowsWhoServesEachVillage(Engine engine) {
        try (Database database = engine.fresh(folder.resolve("o"))) {
            CooperativeStore store = new CooperativeStore(database, file -> List.of());
            CooperativeFile one = CooperativeFile.fresh(
                    Cooperative.named("KDMP Hantakan", CooperativeKind.VILLAGE, "63.07.01.2001"), DAY);
            List<Part<CoveredVillage>> two = new ArrayList<>(one.villages());
            two.add(Part.fresh(new CoveredVillage("63.07.01.2002", null, null)));
            two.add(Part.fresh(new CoveredVillage("63.07.01.2003", null, DAY.minusDays(1))));
            store.save(SITI, one.withVillages(two), Optional.empty());
            Map<String, List<Coverage.Serving>> covers = new Coverage(database).in(SITI, "63.07", DAY);
            assertThat(covers).containsOnlyKeys("63.07.01.2001", "63.07.01.2002");
            assertThat(covers.get("63.07.01.2002"))
                    .extracting(Coverage.Serving::name)
                    .containsExactly("KDMP Hantakan");
        }
    }
}
