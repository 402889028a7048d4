package id.kopdesk.member;

import static id.kopdesk.member.TwoCooperatives.JOINED;
import static id.kopdesk.member.TwoCooperatives.OF_TAPIN;
import static id.kopdesk.member.TwoCooperatives.SITI;
import static id.kopdesk.member.TwoCooperatives.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kopdesk.base.CodedException;
import id.kopdesk.base.Period;
import id.kopdesk.base.Progress;
import id.kopdesk.cooperative.Sex;
import id.kopdesk.database.Engine;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MergesTest {
    private static final LocalDate BORN = LocalDate.of(1985, 5, 12);

    @TempDir
    Path folder;

    private static MemberFile twin(
            TwoCooperatives office, UUID home, String name, String number, @Nullable String phone) {
        return office.members.add(
                SITI,
                new Member(
                        home,
                        new Person(name, null, null, Sex.MALE, null, BORN, null, "belum"),
                        new Contact(null, null, phone, null),
                        new Membership(number, JOINED, TODAY, MemberRole.MEMBER, List.of(), null)));
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aMergeKeepsBothHistoriesAndIsTakenApartAsItWas(Engine engine) {
        try (TwoCooperatives office = new TwoCooperatives(engine, folder.resolve("o"))) {
            MemberFile kept = twin(office, office.tatakan, "Muhammad Arsyad", "A-1", null);
            MemberFile other = twin(office, office.tatakan, "Mohamad Arsyad", "LAMA-77", "+6281234567890");
            office.savings.add(SITI, kept.id(), SavingKind.PRINCIPAL, JOINED, 50_000, null, null);
            office.savings.add(SITI, other.id(), SavingKind.PRINCIPAL, JOINED.plusMonths(2), 50_000, null, null);
            MemberPair pair = new DuplicateFinder(office.database)
                    .find(SITI, Progress.NONE)
                    .get(0);
            assertThat(pair.reason()).isEqualTo(PairReason.NAME_BIRTH_DATE);
            Merges merges = new Merges(office.database, office.members);
            UUID merge = merges.merge(SITI, kept.id(), other.id(), Set.of());
            Member merged = office.members.find(SITI, kept.id()).orElseThrow().member();
            assertThat(merged.contact().phone()).isEqualTo("+6281234567890");
            assertThat(merged.person().name()).isEqualTo("Muhammad Arsyad");
            assertThat(office.members.find(SITI, other.id())).isEmpty();
            assertThat(office.savings.balance(SITI, kept.id()).principal()).isEqualTo(100_000);
            assertThat(office.savings.of(SITI, kept.id())).hasSize(2);
            MemberSearch search = office.search();
            assertThat(office.names(search, MemberFilter.all().withText("LAMA-77")))
                    .containsExactly("Muhammad Arsyad");
            assertThat(office.names(search, MemberFilter.all().withText("08123456")))
                    .containsExactly("Muhammad Arsyad");
            assertThat(merges.of(SITI, kept.id()))
                    .extracting(Merges.Merged::oldNumber)
                    .containsExactly("LAMA-77");
            MemberSums sums = new MemberRecap(office.database).of(SITI, office.tatakan, Period.of(TODAY));
            assertThat(sums.members(MemberStatus.ACTIVE)).isEqualTo(1);
            assertThat(sums.payers(SavingKind.PRINCIPAL)).isEqualTo(1);
            SavingStoreTest.recounted(office);
            assertThat(new DuplicateFinder(office.database).find(SITI, Progress.NONE))
                    .isEmpty();

            MemberFile now = office.members.find(SITI, kept.id()).orElseThrow();
            office.members.save(
                    SITI,
                    kept.id(),
                    now.version(),
                    now.member()
                            .with(new Contact(
                                    "Jl. Baru", null, now.member().contact().phone(), null)));
            merges.unmerge(SITI, merge);
            Member again = office.members.find(SITI, kept.id()).orElseThrow().member();
            assertThat(again.contact().phone()).isNull();
            assertThat(again.contact().address()).isEqualTo("Jl. Baru");
            assertThat(office.members.find(SITI, other.id()).orElseThrow().member())
                    .isEqualTo(other.member());
            assertThat(office.savings.balance(SITI, kept.id()).principal()).isEqualTo(50_000);
            SavingStoreTest.recounted(office);
            assertThat(new DuplicateFinder(office.database).find(SITI, Progress.NONE))
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void anOldNumberLeadsToTheMemberThatWasKept(Engine engine) {
        try (TwoCooperatives office = new TwoCooperatives(engine, folder.resolve("o"))) {
            MemberFile kept = twin(office, office.tatakan, "Muhammad Arsyad", "A-1", null);
            MemberFile other = twin(office, office.tatakan, "Mohamad Arsyad", "77/2024", null);
            new Merges(office.database, office.members).merge(SITI, kept.id(), other.id(), Set.of());
            assertThat(office.names(office.search(), MemberFilter.all().withText("77/2024")))
                    .containsExactly("Muhammad Arsyad");
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aDecisionIsKeptAndTwoCooperativesAreShownNotMerged(Engine engine) {
        try (TwoCooperatives office = new TwoCooperatives(engine, folder.resolve("o"))) {
            MemberFile here = twin(office, office.tatakan, "Rahmadi", "1", null);
            MemberFile there = twin(office, office.indrasari, "Rahmadi", "2", null);
            DuplicateFinder finder = new DuplicateFinder(office.database);
            MemberPair pair = finder.find(SITI, Progress.NONE).get(0);
            assertThat(pair.oneCooperative()).isFalse();
            assertThat(finder.find(OF_TAPIN, Progress.NONE)).isEmpty();
            Merges merges = new Merges(office.database, office.members);
            assertThatThrownBy(() -> merges.merge(SITI, here.id(), there.id(), Set.of()))
                    .isInstanceOfSatisfying(
                            CodedException.class, e -> assertThat(e.code()).isEqualTo("KD-750"));
            merges.decide(SITI, pair, PairDecision.LATER);
            assertThat(finder.find(SITI, Progress.NONE)).singleElement().matches(MemberPair::later);
            merges.decide(SITI, pair, PairDecision.TWO_COOPERATIVES);
            assertThat(finder.find(SITI, Progress.NONE)).isEmpty();
        }
    }
}
