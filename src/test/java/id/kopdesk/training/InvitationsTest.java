package id.kopdesk.training;

import static id.kopdesk.training.Kabupaten.NOVEMBER;
import static id.kopdesk.training.Kabupaten.SITI;
import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.base.Actor;
import id.kopdesk.base.Role;
import id.kopdesk.cooperative.Part;
import id.kopdesk.cooperative.Sex;
import id.kopdesk.cooperative.oversight.Companion;
import id.kopdesk.cooperative.oversight.CompanionFile;
import id.kopdesk.cooperative.oversight.CompanionKind;
import id.kopdesk.cooperative.oversight.CompanionStore;
import id.kopdesk.database.Database;
import id.kopdesk.database.Engine;
import id.kopdesk.member.TwoCooperatives;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whom an invite list finds beside officers: members on the list, people of earlier batches, companions. */
class InvitationsTest {
    @TempDir
    Path folder;

    private static Invitations.Wish wish(int per, int most, ParticipantCategory... categories) {
        return new Invitations.Wish(Set.of("63.05"), Set.of(), Set.of(categories), per, most, false);
    }

    private static List<String> names(Database database, Part<Programme> programme, Invitations.Wish wish) {
        return new Invitations(database)
                .propose(SITI, programme.id(), wish, NOVEMBER).stream()
                        .map(p -> p.newcomer().person().name())
                        .toList();
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void membersFillThePlacesThatOfficersDoNotAndComeOnce(Engine engine) {
        try (TwoCooperatives office = new TwoCooperatives(engine, folder.resolve("o"))) {
            Database database = office.database;
            office.add("Aminah Tatakan");
            office.add("Burhan Tatakan");
            office.add("Cendra Tatakan");
            Part<Programme> programme = Kabupaten.programme(database, 2);
            Invitations.Wish members = wish(2, 10, ParticipantCategory.OTHER);
            assertThat(names(database, programme, members)).containsExactly("Aminah Tatakan", "Burhan Tatakan");
            assertThat(names(database, programme, wish(2, 10, ParticipantCategory.BOARD)))
                    .as("nobody asked for members")
                    .isEmpty();
            Part<TrainingBatch> batch = Kabupaten.batch(database, programme, 1, "63.05", 20, NOVEMBER);
            List<Newcomer> one = new Invitations(database)
                    .propose(SITI, programme.id(), wish(1, 1, ParticipantCategory.OTHER), NOVEMBER).stream()
                            .map(Invitations.Proposal::newcomer)
                            .toList();
            assertThat(new Participants(database).fill(SITI, batch.id(), one)).isEqualTo(new Participants.Added(1, 0));
            assertThat(names(database, programme, members)).containsExactly("Burhan Tatakan");
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void peopleOfEarlierBatchesAndCompanionsAreFoundByTheirCategory(Engine engine) {
        try (Database database = engine.fresh(folder.resolve("o"))) {
            Part<Programme> earlier = Kabupaten.programme(database, 2);
            Part<TrainingBatch> batch = Kabupaten.batch(database, earlier, 1, "63.05", 20, LocalDate.of(2025, 9, 1));
            Participants participants = new Participants(database);
            participants.fill(
                    SITI,
                    batch.id(),
                    List.of(
                            Newcomer.of(
                                    Person.named("Rusli", Sex.MALE, null, "63.05.02.2001"),
                                    ParticipantCategory.VILLAGE_STAFF,
                                    "Sekretaris desa"),
                            Newcomer.of(
                                    Person.named("Darmi", Sex.FEMALE, null, "63.05.02.2001"),
                                    ParticipantCategory.VILLAGE_COUNCIL,
                                    "Ketua BPD"),
                            Newcomer.of(
                                    Person.named("Jauh", Sex.MALE, null, "63.03.07.2003"),
                                    ParticipantCategory.VILLAGE_STAFF,
                                    null)));
            CompanionStore companions = new CompanionStore(database);
            companion(companions, CompanionKind.BUSINESS_ASSISTANT, "Nadia", "63.05", null);
            companion(companions, CompanionKind.BUSINESS_ASSISTANT, "Selesai", "63.05", LocalDate.of(2025, 10, 1));
            companion(companions, CompanionKind.PROJECT_OFFICER, "Hendra", "63", null);
            companion(companions, CompanionKind.FACILITATOR, "Lain", "63.03", null);
            Part<Programme> programme = Kabupaten.programme(database, 2);

            assertThat(names(
                            database,
                            programme,
                            wish(2, 99, ParticipantCategory.VILLAGE_STAFF, ParticipantCategory.VILLAGE_COUNCIL)))
                    .containsExactlyInAnyOrder("Rusli", "Darmi");
            assertThat(names(
                            database,
                            programme,
                            wish(
                                    2,
                                    99,
                                    ParticipantCategory.BUSINESS_ASSISTANT,
                                    ParticipantCategory.PROJECT_OFFICER,
                                    ParticipantCategory.FACILITATOR)))
                    .as("whose contract runs, in the kab/kota or over it")
                    .containsExactlyInAnyOrder("Nadia", "Hendra");
            assertThat(new Invitations(database)
                            .propose(SITI, programme.id(), wish(2, 99, ParticipantCategory.VILLAGE_COUNCIL), NOVEMBER))
                    .singleElement()
                    .satisfies(p -> {
                        assertThat(p.newcomer().title()).isEqualTo("Ketua BPD");
                        assertThat(p.seat()).isNull();
                    });
            assertThat(names(database, earlier, wish(2, 99, ParticipantCategory.VILLAGE_STAFF)))
                    .as("the programme has taken him already")
                    .isEmpty();
            Actor elsewhere = new Actor("budi", Role.OPERATOR, Set.of("63.03"));
            assertThat(new Invitations(database)
                            .propose(
                                    elsewhere,
                                    programme.id(),
                                    wish(2, 99, ParticipantCategory.VILLAGE_STAFF),
                                    NOVEMBER))
                    .as("nobody outside the person's regions")
                    .isEmpty();
        }
    }

    private static void companion(
            CompanionStore companions,
            CompanionKind kind,
            String name,
            String region,
            @org.jspecify.annotations.Nullable LocalDate end) {
        companions.save(
                SITI,
                CompanionFile.fresh(new Companion(kind, name, null, region, LocalDate.of(2025, 8, 1), end, null)),
                Optional.empty());
    }
}
