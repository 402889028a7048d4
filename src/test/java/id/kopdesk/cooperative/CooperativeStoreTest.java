package id.kopdesk.cooperative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kopdesk.base.Actor;
import id.kopdesk.base.CodedException;
import id.kopdesk.base.Finding;
import id.kopdesk.base.Role;
import id.kopdesk.database.Change;
import id.kopdesk.database.ConflictException;
import id.kopdesk.database.Database;
import id.kopdesk.database.Engine;
import id.kopdesk.database.History;
import id.kopdesk.database.Undo;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CooperativeStoreTest {
    private static final Actor SITI = new Actor("siti", Role.OPERATOR, Set.of());
    private static final LocalDate DAY = LocalDate.of(2026, 8, 5);

    @TempDir
    Path folder;

    private static CooperativeStore store(Database database) {
        return new CooperativeStore(database, file -> List.of());
    }

    private static CooperativeFile tatakan() {
        Cooperative c =
                Cooperative.named("Koperasi Desa Merah Putih Tatakan", CooperativeKind.VILLAGE, "63.05.03.2001");
        return CooperativeFile.fresh(c, DAY)
                .withMilestones(List.of(Part.fresh(new Milestone(
                        MilestoneKind.BUSINESS_ID, MilestoneState.DONE, "1905250093184", null, DAY, null))))
                .withOfficers(List.of(Part.fresh(new Officer(
                        Organ.BOARD, Seat.CHAIR, "Siti Aminah", Sex.FEMALE, null, null, false, false, DAY, null))))
                .withOutlets(List.of(Part.fresh(
                        new Outlet(OutletKind.GROCERY, null, OutletStatus.OPERATING, DAY, null, Tenure.OWNED))))
                .withMeetings(List.of(Part.fresh(new AnnualMeeting(2025, MeetingState.DONE, null, DAY))));
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aFileComesBackAsItWasSaved(Engine engine) {
        try (Database database = engine.fresh(folder.resolve("o"))) {
            CooperativeFile saved = store(database).save(SITI, tatakan(), Optional.empty());
            assertThat(saved.milestone(MilestoneKind.BUSINESS_ID))
                    .get()
                    .extracting(Milestone::reference)
                    .isEqualTo("1905250093184");
            assertThat(saved.officers())
                    .singleElement()
                    .extracting(p -> p.value().name())
                    .isEqualTo("Siti Aminah");
            assertThat(saved.outlets()).hasSize(1);
            assertThat(saved.meetings()).hasSize(1);
            assertThat(saved.villages())
                    .singleElement()
                    .extracting(p -> p.value().villageCode())
                    .isEqualTo("63.05.03.2001");
            assertThat(store(database).find(SITI, saved.id())).contains(saved);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void onlyRowsThatDifferGetANewVersionAndUndoBringsThemBack(Engine engine) {
        try (Database database = engine.fresh(folder.resolve("o"))) {
            CooperativeStore store = store(database);
            CooperativeFile read = store.save(SITI, tatakan(), Optional.empty());
            Part<Officer> chair = read.officers().get(0);
            Officer renamed = new Officer(
                    Organ.BOARD, Seat.CHAIR, "Siti Aminah, S.E.", Sex.FEMALE, null, null, false, false, DAY, null);
            CooperativeFile mine =
                    read.withOfficers(List.of(chair.with(renamed))).withOutlets(List.of());
            CooperativeFile saved = store.save(SITI, mine, Optional.of(read));
            assertThat(saved.version()).isEqualTo(1);
            assertThat(saved.officers().get(0).version()).isEqualTo(2);
            assertThat(saved.outlets()).isEmpty();

            History history = new History(CooperativeTables.all());
            UUID last = database.<Optional<UUID>>read(h -> history.lastUnit(h, "siti"))
                    .orElseThrow();
            new Undo(database, history).takeBack(SITI, last, "keliru");
            CooperativeFile back = store.find(SITI, read.id()).orElseThrow();
            assertThat(back.officers().get(0).value().name()).isEqualTo("Siti Aminah");
            assertThat(back.outlets()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void twoPeopleAtOneRecordDoNotOverwriteEachOther(Engine engine) {
        try (Database database = engine.fresh(folder.resolve("o"))) {
            CooperativeStore store = store(database);
            CooperativeFile read = store.save(SITI, tatakan(), Optional.empty());
            store.save(SITI, read.withCooperative(moved(read.cooperative(), "-3.1")), Optional.of(read));
            assertThatThrownBy(() -> store.save(
                            SITI, read.withCooperative(moved(read.cooperative(), "-3.2")), Optional.of(read)))
                    .isInstanceOfSatisfying(
                            ConflictException.class,
                            e -> assertThat((BigDecimal) e.theirs().values().get("latitude"))
                                    .isEqualByComparingTo("-3.1"));
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void nobodyWritesOutsideTheirRegions(Engine engine) {
        try (Database database = engine.fresh(folder.resolve("o"))) {
            CooperativeStore store = store(database);
            Actor banjar = new Actor("budi", Role.OPERATOR, Set.of("63.03"));
            Actor viewer = new Actor("tamu", Role.VIEWER, Set.of());
            assertThatThrownBy(() -> store.save(banjar, tatakan(), Optional.empty()))
                    .isInstanceOf(CodedException.class);
            assertThatThrownBy(() -> store.save(viewer, tatakan(), Optional.empty()))
                    .isInstanceOf(CodedException.class);
            CooperativeFile saved = store.save(SITI, tatakan(), Optional.empty());
            assertThat(store.find(banjar, saved.id())).isEmpty();
            assertThat(database.<Long>read(h -> h.createQuery("SELECT COUNT(*) FROM cooperative")
                            .mapTo(Long.class)
                            .one()))
                    .isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void nobodyTakesBackWhatTheyMayNotWrite(Engine engine) {
        try (Database database = engine.fresh(folder.resolve("o"))) {
            CooperativeStore store = store(database);
            CooperativeHistory history = new CooperativeHistory(database, store);
            CooperativeFile made = store.save(SITI, tatakan(), Optional.empty());
            CooperativeFile moved =
                    store.save(SITI, made.withCooperative(moved(made.cooperative(), "-3.1")), Optional.of(made));
            UUID last = history.of(made.id(), 1).get(0).unit();
            for (Actor other : List.of(
                    new Actor("tamu", Role.VIEWER, Set.of()), new Actor("budi", Role.OPERATOR, Set.of("63.03")))) {
                assertThatThrownBy(() -> history.takeBack(other, last, made.id(), "keliru"))
                        .isInstanceOf(CodedException.class);
                assertThat(store.find(SITI, made.id())).contains(moved);
            }
            history.takeBack(SITI, last, made.id(), "keliru");
            assertThat(store.find(SITI, made.id()).orElseThrow().cooperative()).isEqualTo(made.cooperative());
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void manyAtOnceAreOneEntry(Engine engine) {
        try (Database database = engine.fresh(folder.resolve("o"))) {
            CooperativeStore store = store(database);
            database.write(SITI, Change.foundation("awal"), work -> {
                store.insertAll(
                        work,
                        java.util.stream.Stream.generate(CooperativeStoreTest::tatakan)
                                .limit(300)
                                .toList());
                return true;
            });
            assertThat(database.<Long>read(h -> h.createQuery("SELECT COUNT(*) FROM change_entry")
                            .mapTo(Long.class)
                            .one()))
                    .isEqualTo(1);
            assertThat(database.<Long>read(h -> h.createQuery("SELECT COUNT(DISTINCT changed_no) FROM cooperative")
                            .mapTo(Long.class)
                            .one()))
                    .isEqualTo(300);
        }
    }

    private static Cooperative moved(Cooperative c, String latitude) {
        return new Cooperative(
                c.name(),
                c.kind(),
                c.villageCode(),
                c.formation(),
                c.address(),
                c.postalCode(),
                c.phone(),
                c.email(),
                new BigDecimal(latitude),
                new BigDecimal("115.1"),
                c.registrationNumber(),
                c.taxId(),
                c.businessId(),
                c.ahuDecree(),
                c.deedNumber(),
                c.gazetteNumber(),
                c.subdomain(),
                c.bank(),
                c.bankAccount(),
                c.simkopdesId(),
                c.principalSaving(),
                c.mandatorySaving(),
                c.note());
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void whatTheRulesForbidIsNotSavedWhoeverAsksButAnOldErrorKeepsNobodyFromMending(Engine engine) {
        try (Database database = engine.fresh(folder.resolve("o"))) {
            CooperativeFile old = store(database).save(SITI, tatakan(), Optional.empty());
            CooperativeStore strict = new CooperativeStore(
                    database,
                    file -> file.cooperative().name().contains("?")
                            ? List.of(Finding.error("name", "cooperative.name.empty"))
                            : List.of());
            CooperativeFile wrong = named(old, "Tatakan ?");
            assertThatThrownBy(() -> strict.save(SITI, wrong, Optional.of(old))).hasMessageContaining("KD-730");
            assertThatThrownBy(() -> strict.save(
                            SITI, CooperativeFile.fresh(named(old, "Lain ?").cooperative(), DAY), Optional.empty()))
                    .hasMessageContaining("KD-730");
            assertThat(strict.find(SITI, old.id())).contains(old);
            CooperativeFile let = store(database).save(SITI, wrong, Optional.of(old));
            CooperativeFile mended = strict.save(SITI, let.withMeetings(List.of()), Optional.of(let));
            assertThat(mended.meetings()).isEmpty();
        }
    }

    private static CooperativeFile named(CooperativeFile file, String name) {
        return file.withCooperative(Cooperative.named(
                name, file.cooperative().kind(), file.cooperative().villageCode()));
    }

    @Test
    void everyReadingOfSeveralStatusesIsTheSame() {
        CooperativeFile file = tatakan();
        StatusFact active = file.statuses().get(0).value();
        StatusFact ended = new StatusFact(StatusKind.DISSOLVED, null, DAY, null, "RAT");
        StatusFact again = new StatusFact(StatusKind.ACTIVE, DAY.plusDays(9), DAY, null, null);
        StatusFact wrong = new StatusFact(StatusKind.WRONG_ENTRY, null, DAY.minusDays(30), null, "salah");
        assertThat(status(file, active)).isEqualTo(StatusKind.ACTIVE);
        assertThat(status(file, active, ended)).isEqualTo(StatusKind.DISSOLVED);
        assertThat(status(file, ended, active)).isEqualTo(StatusKind.DISSOLVED);
        assertThat(status(file, again, ended, active)).isEqualTo(StatusKind.ACTIVE);
        assertThat(status(file, active, wrong, again)).isEqualTo(StatusKind.WRONG_ENTRY);
    }

    /** As the file says it now, which must be what the counts say of the last day. */
    private static StatusKind status(CooperativeFile file, StatusFact... facts) {
        CooperativeFile told =
                file.withStatuses(Stream.of(facts).map(Part::fresh).toList());
        assertThat(AsOf.stands(told, DAY.plusYears(1))).isEqualTo(told.status() == StatusKind.ACTIVE);
        return told.status();
    }
}
