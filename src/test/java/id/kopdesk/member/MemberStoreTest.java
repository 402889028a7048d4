package id.kopdesk.member;

import static id.kopdesk.member.TwoCooperatives.JOINED;
import static id.kopdesk.member.TwoCooperatives.OF_TAPIN;
import static id.kopdesk.member.TwoCooperatives.SITI;
import static id.kopdesk.member.TwoCooperatives.TODAY;
import static id.kopdesk.member.TwoCooperatives.VIEWER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kopdesk.base.CodedException;
import id.kopdesk.cooperative.Sex;
import id.kopdesk.database.ConflictException;
import id.kopdesk.database.Engine;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MemberStoreTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aMemberComesBackAsItWasSaved(Engine engine) {
        try (TwoCooperatives office = new TwoCooperatives(engine, folder.resolve("o"))) {
            Member siti = new Member(
                    office.tatakan,
                    new Person(
                            "Siti Aminah",
                            "Hj., S.Pd.",
                            "Utih",
                            Sex.FEMALE,
                            "Kandangan",
                            LocalDate.of(1985, 5, 12),
                            "6305035205850001",
                            null),
                    new Contact("Jl. A. Yani RT 2", "63.05.03.2001", "+6281234567890", "Petani"),
                    new Membership(
                            "A-017",
                            JOINED,
                            TODAY,
                            MemberRole.BOARD,
                            List.of(
                                    new Standing(MemberStatus.INACTIVE, LocalDate.of(2026, 1, 2), null),
                                    new Standing(MemberStatus.LEFT, LocalDate.of(2026, 3, 4), "pindah \"domisili\"")),
                            "catatan"));
            MemberFile saved = office.members.add(SITI, siti);
            assertThat(office.members.find(SITI, saved.id())).contains(saved);
            assertThat(saved.member()).isEqualTo(siti);
            assertThat(saved.member().membership().status()).isEqualTo(MemberStatus.LEFT);
            assertThat(saved.member().shownName()).isEqualTo("Hj. Siti Aminah (Utih), S.Pd.");
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void nobodyReadsOrWritesOutsideTheirRegionsOrBeyondTheirRole(Engine engine) {
        try (TwoCooperatives office = new TwoCooperatives(engine, folder.resolve("o"))) {
            Member outside = office.person(office.indrasari, "Rusdi", Sex.MALE);
            MemberFile rusdi = office.members.add(SITI, outside);
            assertThat(office.members.find(OF_TAPIN, rusdi.id())).isEmpty();
            assertThatThrownBy(() -> office.members.add(OF_TAPIN, outside)).isInstanceOf(CodedException.class);
            assertThatThrownBy(() -> office.members.add(VIEWER, outside)).isInstanceOf(CodedException.class);
            assertThat(office.search()
                            .find(OF_TAPIN, MemberFilter.all(), id.kopdesk.base.Progress.NONE)
                            .total())
                    .isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void whoSavesOverAnotherIsTold(Engine engine) {
        try (TwoCooperatives office = new TwoCooperatives(engine, folder.resolve("o"))) {
            MemberFile read = office.add("Rahmadi");
            office.members.save(
                    SITI,
                    read.id(),
                    read.version(),
                    read.member().with(Person.named("Rahmadi Noor").withNationalId(null, "belum")));
            assertThatThrownBy(() -> office.members.save(
                            SITI,
                            read.id(),
                            read.version(),
                            read.member().with(new Contact(null, null, null, "Nelayan"))))
                    .isInstanceOf(ConflictException.class);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void anImpossibleNationalIdBlocksAndAMissingOneAsksWhy(Engine engine) {
        try (TwoCooperatives office = new TwoCooperatives(engine, folder.resolve("o"))) {
            Member plain = office.person(office.tatakan, "Gazali", Sex.MALE);
            assertThatThrownBy(() -> office.members.add(
                            SITI, plain.with(plain.person().withNationalId("6305034013850001", null))))
                    .isInstanceOfSatisfying(
                            CodedException.class, e -> assertThat(e.key()).isEqualTo("member.nik.structure"));
            assertThatThrownBy(() ->
                            office.members.add(SITI, plain.with(plain.person().withNationalId(null, null))))
                    .isInstanceOfSatisfying(
                            CodedException.class, e -> assertThat(e.key()).isEqualTo("member.nik.missing"));
            Member woman = plain.with(plain.person().withNationalId("6305035205850001", "salah cetak di KTP"));
            assertThat(office.members.rules().check(woman, "63.05.03.2001"))
                    .extracting(found -> found.key())
                    .containsExactly("member.nik.sex");
            assertThat(office.members.add(SITI, woman).member()).isEqualTo(woman);
        }
    }
}
