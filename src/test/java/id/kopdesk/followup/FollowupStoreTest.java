package id.kopdesk.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kopdesk.base.Actor;
import id.kopdesk.base.CodedException;
import id.kopdesk.base.Role;
import id.kopdesk.database.ConflictException;
import id.kopdesk.database.Database;
import id.kopdesk.database.Engine;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FollowupStoreTest {
    private static final Actor SITI = new Actor("siti", Role.OPERATOR, Set.of());
    private static final Actor BANJAR = new Actor("budi", Role.OPERATOR, Set.of("63.03"));
    private static final LocalDate DAY = LocalDate.of(2026, 8, 5);
    private static final UUID TATAKAN = UUID.fromString("0198a000-0000-7000-8000-000000000001");
    private static final Subject SUBJECT = Subject.cooperative(TATAKAN, "Koperasi Tatakan", "63.05.03.2001");

    @TempDir
    Path folder;

    private static Problem problem(String title, LocalDate on) {
        return new Problem(
                SUBJECT, title, null, Category.SITE, Severity.HIGH, Party.BUSINESS_ASSISTANT, "Ani", on, null);
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aProblemGoesFromVisitToActionToOverdueToHandedUpToClosedAndAgainOpen(Engine engine) {
        try (Database database = engine.fresh(folder.resolve("o"))) {
            ProblemStore store = new ProblemStore(database);
            ProblemList list = new ProblemList(database);
            VisitStore visits = new VisitStore(database);
            Visit visit =
                    new Visit(VisitKind.VISIT, DAY, "Tatakan", "Kunjungan gerai", SUBJECT, "Siti", "Lahan sengketa.");
            VisitFile read = visits.save(
                    SITI,
                    VisitFile.fresh(visit)
                            .withAttendees(List.of(
                                    Entry.fresh(new Attendee(Party.BOARD, "Rahmat", "Ketua")),
                                    Entry.fresh(new Attendee(Party.BUSINESS_ASSISTANT, "Ani", null))))
                            .withDecisions(List.of(Entry.fresh(
                                    new Decision("Camat memediasi", Party.VILLAGE_AGENCY, DAY.plusDays(10), null)))),
                    Optional.empty());
            VisitFile acted = new Decisions(database, store, visits)
                    .act(SITI, read, read.decisions().get(0).id(), Optional.empty(), Category.SITE, DAY);
            UUID id = java.util.Objects.requireNonNull(
                    acted.decisions().get(0).value().problemId());
            assertThat(visits.of(SITI, SubjectKind.COOPERATIVE, TATAKAN.toString()))
                    .singleElement()
                    .satisfies(line -> {
                        assertThat(line.institutions()).isEqualTo(2);
                        assertThat(line.actions()).isEqualTo(1);
                    });

            LocalDate later = DAY.plusDays(20);
            ProblemLine line = list.list(SITI, ProblemFilter.open().withOverdueOnly(true), later)
                    .get(0);
            assertThat(line.id()).isEqualTo(id);
            assertThat(line.daysLate(later)).isEqualTo(10);
            assertThat(line.owner()).isEqualTo(Party.VILLAGE_AGENCY);

            store.step(SITI, id, Step.handedUp(later, "Camat tidak berwenang", Party.PROVINCE_OFFICE), later);
            assertThat(state(store, id)).isEqualTo(ProblemState.HANDED_UP);
            store.step(SITI, id, Step.closed(later, "Lahan pengganti disepakati"), later);
            assertThat(state(store, id)).isEqualTo(ProblemState.CLOSED);
            assertThat(list.list(SITI, ProblemFilter.open(), later)).isEmpty();
            assertThatThrownBy(() -> store.step(SITI, id, Step.advice(later, "lagi"), later))
                    .isInstanceOfSatisfying(
                            CodedException.class, e -> assertThat(e.code()).isEqualTo("KD-841"));

            store.step(SITI, id, Step.reopened(later, "Warga menolak"), later);
            ProblemFile again = store.find(SITI, id).orElseThrow();
            assertThat(again.steps())
                    .extracting(taken -> taken.step().kind())
                    .containsExactly(StepKind.ACTION, StepKind.HANDED_UP, StepKind.CLOSED, StepKind.REOPENED);
            assertThat(list.list(SITI, ProblemFilter.open(), later).get(0).reopened())
                    .isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void whatIsRepeatedAtOneCooperativeIsCountedAndOthersAreNot(Engine engine) {
        try (Database database = engine.fresh(folder.resolve("o"))) {
            ProblemStore store = new ProblemStore(database);
            store.add(SITI, problem("Lahan", DAY.minusDays(90)));
            ProblemFile second = store.add(SITI, problem("Lahan lagi", DAY));
            Problem other = new Problem(
                    Subject.region("63.05.03", "Tapin Selatan"),
                    "Lahan",
                    null,
                    Category.SITE,
                    Severity.LOW,
                    Party.OFFICE,
                    null,
                    DAY,
                    null);
            store.add(SITI, other);
            List<ProblemLine> all = new ProblemList(database).list(SITI, ProblemFilter.everything(), DAY);
            assertThat(all).hasSize(3);
            assertThat(all)
                    .filteredOn(line -> line.id().equals(second.id()))
                    .singleElement()
                    .extracting(ProblemLine::repeats)
                    .isEqualTo(1);
            assertThat(all).filteredOn(line -> line.repeats() > 0).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void nobodySeesOrWritesProblemsOutsideTheirRegions(Engine engine) {
        try (Database database = engine.fresh(folder.resolve("o"))) {
            ProblemStore store = new ProblemStore(database);
            assertThatThrownBy(() -> store.add(BANJAR, problem("Lahan", DAY))).isInstanceOf(CodedException.class);
            ProblemFile made = store.add(SITI, problem("Lahan", DAY));
            assertThat(store.find(BANJAR, made.id())).isEmpty();
            assertThat(new ProblemList(database).list(BANJAR, ProblemFilter.everything(), DAY))
                    .isEmpty();
            assertThatThrownBy(() -> store.step(BANJAR, made.id(), Step.advice(DAY, "x"), DAY))
                    .isInstanceOf(CodedException.class);
            Actor viewer = new Actor("tamu", Role.VIEWER, Set.of());
            assertThatThrownBy(() -> store.step(viewer, made.id(), Step.advice(DAY, "x"), DAY))
                    .isInstanceOf(CodedException.class);
            assertThatThrownBy(() -> new VisitStore(database)
                            .save(
                                    BANJAR,
                                    VisitFile.fresh(new Visit(VisitKind.VISIT, DAY, null, "x", SUBJECT, null, null)),
                                    Optional.empty()))
                    .isInstanceOf(CodedException.class);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void twoPeopleAtOneProblemDoNotOverwriteEachOther(Engine engine) {
        try (Database database = engine.fresh(folder.resolve("o"))) {
            ProblemStore store = new ProblemStore(database);
            ProblemFile read = store.add(SITI, problem("Lahan", DAY));
            store.change(SITI, read, problem("Lahan sengketa", DAY));
            assertThatThrownBy(() -> store.change(SITI, read, problem("Lahan lain", DAY)))
                    .isInstanceOf(ConflictException.class);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void rowsTakenOutOfAVisitAreGoneAndTheOthersKeepTheirPlace(Engine engine) {
        try (Database database = engine.fresh(folder.resolve("o"))) {
            VisitStore visits = new VisitStore(database);
            VisitFile read = visits.save(
                    SITI,
                    VisitFile.fresh(new Visit(VisitKind.COORDINATION, DAY, "Rantau", "Rapat", SUBJECT, null, null))
                            .withDecisions(List.of(
                                    Entry.fresh(new Decision("Pertama", null, null, null)),
                                    Entry.fresh(new Decision("Kedua", null, null, null)),
                                    Entry.fresh(new Decision("Ketiga", null, null, null)))),
                    Optional.empty());
            VisitFile mine = read.withDecisions(
                    List.of(read.decisions().get(2), read.decisions().get(0)));
            VisitFile saved = visits.save(SITI, mine, Optional.of(read));
            assertThat(saved.decisions())
                    .extracting(entry -> entry.value().content())
                    .containsExactly("Ketiga", "Pertama");
        }
    }

    private static ProblemState state(ProblemStore store, UUID id) {
        return store.find(SITI, id).orElseThrow().standing().state();
    }
}
