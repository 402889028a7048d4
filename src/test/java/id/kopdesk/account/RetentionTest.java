package id.kopdesk.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kopdesk.base.Actor;
import id.kopdesk.base.CodedException;
import id.kopdesk.base.OfficeClock;
import id.kopdesk.base.PersonalData;
import id.kopdesk.base.PersonalData.Holder;
import id.kopdesk.base.Progress;
import id.kopdesk.base.Role;
import id.kopdesk.cooperative.Cooperative;
import id.kopdesk.cooperative.CooperativeFile;
import id.kopdesk.cooperative.CooperativeKind;
import id.kopdesk.cooperative.CooperativeStore;
import id.kopdesk.cooperative.CooperativeTables;
import id.kopdesk.cooperative.Officer;
import id.kopdesk.cooperative.OfficerPersonalData;
import id.kopdesk.cooperative.Organ;
import id.kopdesk.cooperative.Part;
import id.kopdesk.cooperative.Seat;
import id.kopdesk.cooperative.Sex;
import id.kopdesk.database.Database;
import id.kopdesk.database.Engine;
import id.kopdesk.database.History;
import id.kopdesk.database.Undo;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RetentionTest {
    private static final Actor SITI = new Actor("siti", Role.ADMINISTRATOR, Set.of());
    private static final LocalDate DAY = LocalDate.of(2026, 8, 5);
    private static final OfficeClock CLOCK = new OfficeClock(
            Clock.fixed(Instant.parse("2026-08-05T01:00:00Z"), ZoneOffset.UTC), ZoneId.of("Asia/Makassar"));
    private static final String NIK = "6305031201700001";

    @TempDir
    Path folder;

    private static Part<Officer> officer(String name, @Nullable String nik, @Nullable LocalDate end) {
        return Part.fresh(new Officer(
                Organ.BOARD,
                Seat.CHAIR,
                name,
                Sex.MALE,
                nik,
                "+6281250001122",
                false,
                false,
                LocalDate.of(2018, 1, 1),
                end));
    }

    /** One who left long ago and was renamed once, one who left lately, one who serves. */
    private static CooperativeFile stored(CooperativeStore store) {
        CooperativeFile fresh = CooperativeFile.fresh(
                        Cooperative.named("KDMP Tatakan", CooperativeKind.VILLAGE, "63.05.03.2001"), DAY)
                .withOfficers(List.of(
                        officer("Zulkarnain Lama", NIK, LocalDate.of(2020, 6, 1)),
                        officer("Budi Barusan", null, LocalDate.of(2026, 1, 1)),
                        officer("Ani Sekarang", null, null)));
        CooperativeFile saved = store.save(SITI, fresh, Optional.empty());
        Part<Officer> old = saved.officers().stream()
                .filter(p -> p.value().name().startsWith("Zul"))
                .findFirst()
                .orElseThrow();
        Officer renamed = new Officer(
                Organ.BOARD,
                Seat.CHAIR,
                "Zulkarnain Lama, S.E.",
                Sex.MALE,
                NIK,
                "+6281250001122",
                false,
                false,
                LocalDate.of(2018, 1, 1),
                LocalDate.of(2020, 6, 1));
        List<Part<Officer>> all = saved.officers().stream()
                .map(p -> p.id().equals(old.id()) ? old.with(renamed) : p)
                .toList();
        return store.save(SITI, saved.withOfficers(all), Optional.of(saved));
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void what_is_due_is_destroyed_everywhere_and_the_chain_and_the_counts_stand(Engine engine) {
        try (Database database = engine.fresh(folder.resolve("o"))) {
            CooperativeStore store = new CooperativeStore(database, file -> List.of());
            CooperativeFile file = stored(store);
            Retention retention =
                    new Retention(database, List.of(new OfficerPersonalData(database)), List.of(), SITI, CLOCK);
            LocalDate before = retention.cutOff();
            assertThat(before).isEqualTo(LocalDate.of(2021, 8, 5));
            List<Retention.Due> due = retention.due(before);
            assertThat(due)
                    .singleElement()
                    .satisfies(one -> assertThat(one.holders())
                            .extracting(Holder::name)
                            .containsExactly("Zulkarnain Lama, S.E."));
            UUID row = due.get(0).holders().get(0).id();
            assertThat(kept(database, row)).contains("Zulkarnain").contains(NIK);

            Retention.Destroyed done =
                    retention.destroy(before, due, List.of(), Set.of(), "masa simpan berakhir", Progress.NONE);

            assertThat(done.all()).isEqualTo(1);
            assertThat(kept(database, row))
                    .doesNotContain("Zulkarnain")
                    .doesNotContain(NIK)
                    .doesNotContain("8125");
            CooperativeFile after = store.find(SITI, file.id()).orElseThrow();
            assertThat(after.officers()).hasSize(3);
            assertThat(after.officers().stream()
                            .filter(p -> p.id().equals(row))
                            .findFirst()
                            .orElseThrow()
                            .value())
                    .satisfies(officer -> {
                        assertThat(officer.name()).isEqualTo(PersonalData.DESTROYED);
                        assertThat(officer.sex()).isEqualTo(Sex.MALE);
                        assertThat(officer.endOn()).isEqualTo(LocalDate.of(2020, 6, 1));
                    });
            assertThat(database.check(CooperativeTables.all(), Progress.NONE).faults())
                    .isEmpty();
            assertThat(retention.due(before).get(0).holders()).isEmpty();
            History history = new History(CooperativeTables.all());
            assertThat(database.<List<History.Step>>read(h -> history.ofSubject(h, file.id(), 100)))
                    .isNotEmpty();
            UUID unit = database.read(h -> h.createQuery("SELECT unit_of_work FROM change_entry WHERE kind = 'DESTROY'")
                    .mapTo(UUID.class)
                    .one());
            assertThatThrownBy(() -> new Undo(database, history).takeBack(SITI, unit, "x"))
                    .isInstanceOfSatisfying(
                            CodedException.class, e -> assertThat(e.code()).isEqualTo("KD-227"));
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void a_person_is_found_by_number_and_by_words_of_the_name_with_all_that_is_kept(Engine engine) {
        try (Database database = engine.fresh(folder.resolve("o"))) {
            CooperativeFile file = stored(new CooperativeStore(database, f -> List.of()));
            OfficerPersonalData source = new OfficerPersonalData(database);
            assertThat(source.find(SITI, NIK, 10)).extracting(Holder::name).containsExactly("Zulkarnain Lama, S.E.");
            assertThat(source.find(SITI, "lama zul", 10)).hasSize(1);
            assertThat(source.find(SITI, "100%", 10)).isEmpty();
            assertThat(source.find(SITI, " ", 10)).isEmpty();
            Holder found = source.find(SITI, NIK, 10).get(0);
            assertThat(found.record()).isEqualTo(file.id());
            assertThat(source.everything(SITI, found.id()))
                    .extracting(PersonalData.Fact::value)
                    .contains(NIK, "+6281250001122", "2020-06-01", "KDMP Tatakan");
            Actor elsewhere = new Actor("budi", Role.OPERATOR, Set.of("63.03"));
            assertThat(source.find(elsewhere, NIK, 10)).isEmpty();
            assertThat(source.everything(elsewhere, found.id())).isEmpty();
            assertThat(new Auditing(database, SITI).trace(found.id(), found.record(), 50))
                    .hasSize(2)
                    .allMatch(LogLine::change);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void words_of_old_searches_go_and_those_who_may_not_are_refused(Engine engine) {
        try (Database database = engine.fresh(folder.resolve("o"))) {
            AccessLog log = new AccessLog(database);
            log.note(AccessEvent.of(AccessKind.SEARCHED, SITI, Instant.parse("2021-01-01T00:00:00Z"), "siti aminah"));
            log.note(AccessEvent.of(AccessKind.SEARCHED, SITI, Instant.parse("2026-01-01T00:00:00Z"), "budi"));
            log.note(AccessEvent.of(AccessKind.EXPORTED, SITI, Instant.parse("2021-01-01T00:00:00Z"), "a.xlsx"));
            log.flush();
            Retention retention = new Retention(database, List.of(), List.of(), SITI, CLOCK);
            assertThat(retention
                            .destroy(
                                    retention.cutOff(),
                                    List.of(),
                                    List.of(),
                                    Set.of(),
                                    "masa simpan berakhir",
                                    Progress.NONE)
                            .searches())
                    .isEqualTo(1);
            assertThat(AccessAudit.firstBad(database, Progress.NONE)).isEmpty();
            assertThat(new LogSearch(database)
                            .page(
                                    LogQuery.between(
                                            Instant.parse("2020-01-01T00:00:00Z"),
                                            Instant.parse("2027-01-01T00:00:00Z")),
                                    null,
                                    10))
                    .extracting(LogLine::detail)
                    .containsExactlyInAnyOrder("budi", "a.xlsx", null);
            for (Actor other : List.of(
                    new Actor("o", Role.OPERATOR, Set.of()),
                    new Actor("v", Role.VIEWER, Set.of()),
                    new Actor("a", Role.APPROVER, Set.of("63.03")))) {
                assertThatThrownBy(() -> new Retention(database, List.of(), List.of(), other, CLOCK).due(DAY))
                        .isInstanceOfSatisfying(
                                CodedException.class, e -> assertThat(e.code()).isEqualTo("KD-948"));
                assertThatThrownBy(() -> new Auditing(database, other).actors())
                        .isInstanceOfSatisfying(
                                CodedException.class, e -> assertThat(e.code()).isEqualTo("KD-948"));
            }
        }
    }

    /** All that the row and its log hold, as text. */
    private static String kept(Database database, UUID row) {
        return database.read(handle -> String.join(
                        "\n",
                        handle.createQuery("SELECT COALESCE(before_values, '') || COALESCE(after_values, '') FROM"
                                        + " change_value WHERE row_id = ?")
                                .bind(0, row)
                                .mapTo(String.class)
                                .list())
                + handle.createQuery("SELECT name || COALESCE(national_id, '') || COALESCE(phone, '') FROM officer"
                                + " WHERE id = ?")
                        .bind(0, row)
                        .mapTo(String.class)
                        .one());
    }
}
