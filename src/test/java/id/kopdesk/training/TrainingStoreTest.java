package id.kopdesk.training;

import static id.kopdesk.training.Kabupaten.NOVEMBER;
import static id.kopdesk.training.Kabupaten.SITI;
import static id.kopdesk.training.Kabupaten.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kopdesk.base.Actor;
import id.kopdesk.base.CodedException;
import id.kopdesk.base.Finding;
import id.kopdesk.base.Progress;
import id.kopdesk.base.Role;
import id.kopdesk.cooperative.CooperativeFile;
import id.kopdesk.cooperative.CooperativeTables;
import id.kopdesk.cooperative.Part;
import id.kopdesk.cooperative.Sex;
import id.kopdesk.database.Database;
import id.kopdesk.database.Engine;
import id.kopdesk.database.Table;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TrainingStoreTest {
    private static final List<String> VILLAGES =
            List.of("63.05.01.2001", "63.05.01.2002", "63.05.02.2001", "63.11.01.2001");

    @TempDir
    Path folder;

    private static void refused(String code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        CodedException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    private static Newcomer newcomer(String name, CooperativeFile of) {
        Person person = Person.named(name, Sex.MALE, of.id(), of.cooperative().villageCode());
        return Newcomer.of(person, ParticipantCategory.BOARD, "Ketua");
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aBatchKeepsItsDaysPeopleMarksAndScores(Engine engine) {
        try (Database database = engine.fresh(folder.resolve("office"))) {
            List<CooperativeFile> coops = Kabupaten.cooperatives(database, VILLAGES);
            Part<Programme> programme = Kabupaten.programme(database, 2);
            Part<TrainingBatch> batch = Kabupaten.batch(database, programme, 1, "63.05", 2, NOVEMBER);
            Participants participants = new Participants(database);
            participants.add(SITI, batch.id(), newcomer("1. H. Ahmad Fauzi, S.E.", coops.get(0)));
            refused("KD-860", () -> participants.add(SITI, batch.id(), newcomer("AHMAD FAUZI", coops.get(0))));
            participants.add(SITI, batch.id(), newcomer("Ahmad Fauzi", coops.get(1)));
            refused("KD-855", () -> participants.add(SITI, batch.id(), newcomer("Budi", coops.get(2))));
            BatchFile file = read(database, batch);
            assertThat(file.halves()).isEqualTo(6);
            assertThat(file.seated()).hasSize(2);
            Kabupaten.attend(database, batch, file.attendees(), 5);
            refused(
                    "KD-859",
                    () -> new Attendance(database)
                            .record(
                                    SITI,
                                    batch.id(),
                                    List.of(new Attendance.Tick(
                                            file.attendees().get(0).id(),
                                            NOVEMBER.plusDays(3),
                                            Half.MORNING,
                                            Presence.PRESENT))));
            refused(
                    "KD-853",
                    () -> participants.score(
                            SITI,
                            batch.id(),
                            Map.of(
                                    file.attendees().get(0).id(),
                                    new Participants.Scores(null, new BigDecimal("100.5")))));
            participants.score(
                    SITI,
                    batch.id(),
                    Map.of(
                            file.attendees().get(0).id(),
                            new Participants.Scores(new BigDecimal("42.5"), new BigDecimal("80"))));
            BatchFile after = read(database, batch);
            assertThat(after.attendees().get(0).present()).isEqualTo(5);
            assertThat(after.attendees().get(0).gain()).contains(new BigDecimal("37.5"));
            refused(
                    "KD-854",
                    () -> new Batches(database)
                            .save(SITI, after.batch(), List.of(new TrainingDay(batch.id(), NOVEMBER, true, true))));
            refused(
                    "KD-862",
                    () -> participants.remove(
                            SITI, batch.id(), List.of(after.attendees().get(0).id()), "keliru"));
            refused("KD-857", () -> new Batches(database).remove(SITI, after.batch(), "keliru"));
            List<Table> tables = new ArrayList<>(CooperativeTables.all());
            tables.addAll(TrainingTables.all());
            assertThat(database.check(tables, Progress.NONE).whole()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void whatCannotBeIsRefused(Engine engine) {
        try (Database database = engine.fresh(folder.resolve("office"))) {
            Part<Programme> programme = Kabupaten.programme(database, 2);
            Batches batches = new Batches(database);
            TrainingBatch backwards =
                    TrainingBatch.planned(programme.id(), 1, "63.05", "Aula", 30, NOVEMBER, NOVEMBER.minusDays(1));
            refused("KD-851", () -> batches.save(SITI, Part.fresh(backwards), List.of()));
            Kabupaten.batch(database, programme, 1, "63.05", 30, NOVEMBER);
            refused("KD-856", () -> Kabupaten.batch(database, programme, 1, "63.11", 30, NOVEMBER));
            Actor tapin = new Actor("budi", Role.OPERATOR, Set.of("63.05"));
            refused(
                    "KD-102",
                    () -> batches.save(
                            tapin,
                            Part.fresh(
                                    TrainingBatch.planned(programme.id(), 2, "63.11", "Aula", 30, NOVEMBER, NOVEMBER)),
                            Marathon.wholeDays(programme.id(), NOVEMBER, NOVEMBER)));
            Actor viewer = new Actor("rina", Role.VIEWER, Set.of());
            refused("KD-101", () -> new Programmes(database).save(viewer, programme));
            refused("KD-852", () -> new Programmes(database).remove(SITI, programme, "keliru"));
            assertThat(batches.list(tapin, null)).hasSize(1);
            assertThat(batches.list(new Actor("a", Role.VIEWER, Set.of("63.11")), null))
                    .isEmpty();
            Programme noNumber = Programme.of("63", "X", FundingSource.OTHER, 2026, 3);
            assertThat(Programmes.check(noNumber)).extracting(Finding::severity).containsOnly(Finding.Severity.WARNING);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void overTheQuotaNeedsAReasonAndTheWaitListMovesUp(Engine engine) {
        try (Database database = engine.fresh(folder.resolve("office"))) {
            List<CooperativeFile> coops = Kabupaten.cooperatives(database, VILLAGES);
            Part<Programme> programme = Kabupaten.programme(database, 2);
            Part<TrainingBatch> batch = Kabupaten.batch(database, programme, 1, "63.05", 1, NOVEMBER);
            Participants participants = new Participants(database);
            Participants.Added added = participants.fill(
                    SITI,
                    batch.id(),
                    List.of(newcomer("A", coops.get(0)), newcomer("B", coops.get(1)), newcomer("C", coops.get(2))));
            assertThat(added).isEqualTo(new Participants.Added(1, 2));
            Attendee second = read(database, batch).attendees().stream()
                    .filter(a -> a.as().state() == ParticipantState.WAITING)
                    .findFirst()
                    .orElseThrow();
            assertThat(second.as().queueNo()).isEqualTo(1);
            refused(
                    "KD-855",
                    () -> participants.move(SITI, batch.id(), List.of(second.id()), ParticipantState.INVITED));
            TrainingBatch b = batch.value();
            TrainingBatch generous = new TrainingBatch(
                    b.programmeId(),
                    1,
                    null,
                    b.regencies(),
                    b.venue(),
                    1,
                    "Disetujui kepala bidang",
                    b.status(),
                    b.firstOn(),
                    b.lastOn(),
                    null,
                    null);
            new Batches(database)
                    .save(SITI, batch.with(generous), Marathon.wholeDays(batch.id(), b.firstOn(), b.lastOn()));
            participants.move(SITI, batch.id(), List.of(second.id()), ParticipantState.INVITED);
            assertThat(read(database, batch).seated()).hasSize(2);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void onePlaceOneSpeakerOrOnePersonInTwoBatchesOnOneDayIsWarned(Engine engine) {
        try (Database database = engine.fresh(folder.resolve("office"))) {
            List<CooperativeFile> coops = Kabupaten.cooperatives(database, VILLAGES);
            Part<Programme> programme = Kabupaten.programme(database, 2);
            Part<TrainingBatch> one = Kabupaten.batch(database, programme, 1, "63.05", 10, NOVEMBER);
            Part<TrainingBatch> other =
                    new Batches(database).copy(SITI, one.id(), "63.11", NOVEMBER.plusDays(2), "hotel 1", 10);
            Extras extras = new Extras(database);
            extras.saveStaff(SITI, Part.fresh(speaker(one, "Dr. Rahmat Hidayat, M.M.", NOVEMBER.plusDays(2))));
            extras.saveStaff(SITI, Part.fresh(speaker(other, "RAHMAT HIDAYAT", NOVEMBER.plusDays(2))));
            refused("KD-865", () -> extras.saveStaff(SITI, Part.fresh(speaker(one, "Rahmat", NOVEMBER.plusDays(9)))));
            new Participants(database).add(SITI, one.id(), newcomer("Ahmad", coops.get(0)));
            new Participants(database).add(SITI, other.id(), newcomer("Ahmad", coops.get(0)));
            assertThat(new Clashes(database).of(read(database, one)))
                    .extracting(Finding::key)
                    .containsExactly("training.clash.venue", "training.clash.speaker", "training.clash.person");
            Part<TrainingBatch> later =
                    new Batches(database).copy(SITI, one.id(), "63.11", NOVEMBER.plusDays(30), "Hotel 1", 10);
            BatchFile copied = read(database, later);
            assertThat(new Clashes(database).of(copied)).isEmpty();
            assertThat(copied.days())
                    .extracting(d -> d.value().heldOn())
                    .containsExactly(NOVEMBER.plusDays(30), NOVEMBER.plusDays(31), NOVEMBER.plusDays(32));
            assertThat(copied.staff()).extracting(s -> s.value().heldOn()).containsExactly(NOVEMBER.plusDays(32));
            assertThat(copied.attendees()).isEmpty();
            assertThat(copied.batch().value().number()).isEqualTo(3);
        }
    }

    private static Staff speaker(Part<TrainingBatch> batch, String name, LocalDate on) {
        return new Staff(
                batch.id(),
                Duty.SPEAKER,
                name,
                null,
                null,
                "Tata kelola",
                on,
                Half.MORNING,
                new BigDecimal("2"),
                new BigDecimal("2"),
                900_000L,
                null,
                new BigDecimal("5"),
                null);
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aCertificateIsEarnedNumberedByTheYearAndCheckedWithoutANetwork(Engine engine) {
        try (Database database = engine.fresh(folder.resolve("office"))) {
            List<CooperativeFile> coops = Kabupaten.cooperatives(database, VILLAGES);
            Part<Programme> programme = Kabupaten.programme(database, 2);
            Part<TrainingBatch> batch = Kabupaten.batch(database, programme, 7, "63.05", 10, NOVEMBER);
            Participants participants = new Participants(database);
            participants.fill(
                    SITI,
                    batch.id(),
                    List.of(
                            newcomer("H. Ahmad, S.E.", coops.get(0)),
                            newcomer("Budi", coops.get(1)),
                            newcomer("Cici", coops.get(2))));
            List<Attendee> people = read(database, batch).attendees();
            Kabupaten.attend(database, batch, people.subList(0, 2), 5);
            Kabupaten.attend(database, batch, people.subList(2, 3), 4);
            Certificates certificates = new Certificates(database);
            LocalDate day = NOVEMBER.plusDays(3);
            refused(
                    "KD-863",
                    () -> certificates.issue(
                            SITI, batch.id(), List.of(people.get(0).id()), day));
            participants.score(
                    SITI,
                    batch.id(),
                    Map.of(
                            people.get(0).id(), new Participants.Scores(null, new BigDecimal("60")),
                            people.get(1).id(), new Participants.Scores(null, new BigDecimal("59.99")),
                            people.get(2).id(), new Participants.Scores(null, new BigDecimal("90"))));
            BatchFile file = read(database, batch);
            assertThat(CertificateRule.qualified(file))
                    .extracting(Attendee::name)
                    .containsExactly("H. Ahmad, S.E.");
            refused(
                    "KD-863",
                    () -> certificates.issue(
                            SITI, batch.id(), people.stream().map(Attendee::id).toList(), day));
            assertThat(read(database, batch).attendees())
                    .allMatch(a -> a.certificate().isEmpty());
            assertThat(certificates.issue(
                            SITI, batch.id(), List.of(people.get(0).id()), day))
                    .isOne();
            assertThat(certificates.issue(
                            SITI, batch.id(), List.of(people.get(0).id()), day))
                    .isZero();
            Part<Certificate> own =
                    read(database, batch).attendees().get(0).certificate().orElseThrow();
            assertThat(own.value().number()).isEqualTo("001/SERT-KDKMP/6305/XI/2025");
            assertThat(own.value().checkCode()).matches("([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}");
            assertThat(certificates.verify(CertificateSeal.payload(own.value())).verdict())
                    .isEqualTo(Certificates.Verdict.GENUINE);
            assertThat(certificates
                            .verify(own.value().number() + " "
                                    + own.value().checkCode().toLowerCase(java.util.Locale.ROOT))
                            .verdict())
                    .isEqualTo(Certificates.Verdict.GENUINE);
            assertThat(certificates
                            .verify(own.value().number() + " 0000-0000-0000-0000")
                            .verdict())
                    .isEqualTo(Certificates.Verdict.FORGED);
            assertThat(certificates.verify("002/SERT-KDKMP/6305/XI/2025 X").verdict())
                    .isEqualTo(Certificates.Verdict.UNKNOWN);
            certificates.reissue(SITI, own.id(), day.plusDays(40), "Hilang");
            refused("KD-864", () -> certificates.reissue(SITI, own.id(), day, " "));
            assertThat(certificates.reissues(own.id())).hasSize(1);
            assertThat(certificates.register(SITI, 2025)).singleElement().satisfies(e -> {
                assertThat(e.reissued()).isOne();
                assertThat(e.certificate().value()).isEqualTo(own.value());
            });
            participants.score(
                    SITI, batch.id(), Map.of(people.get(1).id(), new Participants.Scores(null, new BigDecimal("70"))));
            certificates.issue(SITI, batch.id(), List.of(people.get(1).id()), LocalDate.of(2026, 1, 5));
            assertThat(read(database, batch)
                            .attendees()
                            .get(1)
                            .certificate()
                            .orElseThrow()
                            .value()
                            .number())
                    .isEqualTo("001/SERT-KDKMP/6305/I/2026");
        }
    }
}
