package id.kopdesk.member;

import static id.kopdesk.member.TwoCooperatives.SITI;
import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.base.Progress;
import id.kopdesk.cooperative.Sex;
import id.kopdesk.database.Engine;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MemberSearchTest {
    private static final List<String> NAMES = List.of(
            "Muhammad Arsyad",
            "Mohamad Yusuf",
            "Muh. Helmi",
            "Siti Norhasanah",
            "Sitti Rahmah",
            "Nur Hayati",
            "Syarifuddin",
            "Ahmad Fauzi Rahman",
            "Rahmadi",
            "Zulkifli");

    @TempDir
    Path folder;

    private TwoCooperatives filled(Engine engine) {
        TwoCooperatives office = new TwoCooperatives(engine, folder.resolve("o"));
        NAMES.forEach(office::add);
        return office;
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void anyPartOfANameInAnyOrderFindsIt(Engine engine) {
        try (TwoCooperatives office = filled(engine)) {
            MemberSearch search = office.search();
            assertThat(office.names(search, MemberFilter.all().withText("rahman ahm")))
                    .containsExactly("Ahmad Fauzi Rahman");
            assertThat(office.names(search, MemberFilter.all().withText("hasan")))
                    .containsExactly("Siti Norhasanah");
            assertThat(office.names(search, MemberFilter.all())).hasSize(NAMES.size());
            assertThat(office.names(search, MemberFilter.all().withText("qwxyz")))
                    .isEmpty();
        }
    }

    @Test
    void namesAreFoundHoweverTheyAreSpelt() {
        try (TwoCooperatives office = filled(Engine.H2)) {
            MemberSearch search = office.search();
            for (String typed : List.of("muhamad", "Mohammad", "MUHAMMAD", "moh")) {
                assertThat(office.names(search, MemberFilter.all().withText(typed)))
                        .as(typed)
                        .containsExactlyInAnyOrder("Muhammad Arsyad", "Mohamad Yusuf", "Muh. Helmi");
            }
            assertThat(office.names(search, MemberFilter.all().withText("siti")))
                    .containsExactlyInAnyOrder("Siti Norhasanah", "Sitti Rahmah");
            assertThat(office.names(search, MemberFilter.all().withText("saripudin")))
                    .containsExactly("Syarifuddin");
            assertThat(office.names(search, MemberFilter.all().withText("julkipli")))
                    .containsExactly("Zulkifli");
            assertThat(office.names(search, MemberFilter.all().withText("nurhayati")))
                    .containsExactly("Nur Hayati");
            assertThat(office.names(search, MemberFilter.all().withText("nor hasanah")))
                    .containsExactly("Siti Norhasanah");
            assertThat(office.names(search, MemberFilter.all().withText("arsyat")))
                    .containsExactly("Muhammad Arsyad");
        }
    }

    @Test
    void aServerFindsSimilarNamesToo() {
        try (TwoCooperatives office = filled(Engine.POSTGRES)) {
            assertThat(office.names(office.search(), MemberFilter.all().withText("Syarifudin")))
                    .contains("Syarifuddin");
        }
    }

    @Test
    void whatIsSavedRemovedOrTakenBackIsFoundAsItStands() {
        try (TwoCooperatives office = filled(Engine.H2)) {
            MemberSearch search = office.search();
            MemberFile fresh = office.add("Aabbcc Baru");
            assertThat(office.names(search, MemberFilter.all().withText("aabbcc")))
                    .containsExactly("Aabbcc Baru");
            assertThat(office.names(search, MemberFilter.all()).get(0)).isEqualTo("Aabbcc Baru");
            MemberFile renamed = office.members.save(
                    SITI,
                    fresh.id(),
                    fresh.version(),
                    fresh.member().with(Person.named("Zzyy Baru").withNationalId(null, "belum")));
            assertThat(office.names(search, MemberFilter.all().withText("aabbcc")))
                    .isEmpty();
            assertThat(office.names(search, MemberFilter.all())).endsWith("Zzyy Baru");
            office.members.remove(SITI, renamed, "salah masuk");
            assertThat(office.names(search, MemberFilter.all())).hasSize(NAMES.size());
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void filtersNarrowAndCountWhatEachChoiceWouldLeave(Engine engine) {
        try (TwoCooperatives office = filled(engine)) {
            office.members.add(SITI, office.person(office.indrasari, "Siti Lain", Sex.FEMALE));
            MemberSearch search = office.search();
            assertThat(search.counts(SITI, MemberFilter.all(), MemberSearch.Facet.REGENCY))
                    .containsEntry("63.05", 10L)
                    .containsEntry("63.03", 1L);
            assertThat(search.counts(SITI, MemberFilter.all().withRegencies(Set.of("63.03")), MemberSearch.Facet.SEX))
                    .containsOnly(java.util.Map.entry("1", 1L));
            assertThat(office.names(search, MemberFilter.of(office.indrasari))).containsExactly("Siti Lain");
            assertThat(office.names(search, MemberFilter.all().withText("siti").withSexes(Set.of(0))))
                    .doesNotContain("Siti Lain");
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void numbersAreFoundByTheirBeginning(Engine engine) {
        try (TwoCooperatives office = new TwoCooperatives(engine, folder.resolve("o"))) {
            Member plain = office.person(office.tatakan, "Gazali", Sex.MALE);
            office.members.add(
                    SITI,
                    new Member(
                            office.tatakan,
                            plain.person().withNationalId("6305031205850001", null),
                            new Contact(null, null, "+6281234567890", null),
                            new Membership("B/0042", null, TwoCooperatives.TODAY, MemberRole.MEMBER, List.of(), null)));
            MemberSearch search = office.search();
            for (String typed : List.of("6305031205850001", "630503", "0812345", "+62 812-3456", "B/0042")) {
                assertThat(office.names(search, MemberFilter.all().withText(typed)))
                        .as(typed)
                        .containsExactly("Gazali");
            }
            assertThat(search.find(SITI, MemberFilter.all().withText("630503"), Progress.NONE)
                            .page(null, 1)
                            .get(0)
                            .maskedId())
                    .isEqualTo("630503******0001");
        }
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        try (TwoCooperatives office = filled(Engine.H2)) {
            for (MemberSearch search : List.of(
                    office.search(),
                    new MemberSearch(
                            office.database, new MemberIndex(office.database), office.members, office.savings))) {
                MemberHits hits = search.find(SITI, MemberFilter.all(), Progress.NONE);
                List<MemberLine> first = hits.page(null, 4);
                List<MemberLine> second = hits.page(first.get(3), 4);
                List<MemberLine> third = hits.page(second.get(3), 4);
                assertThat(third).hasSize(2);
                assertThat(java.util.stream.Stream.of(first, second, third)
                                .flatMap(List::stream)
                                .map(MemberLine::sortName)
                                .toList())
                        .hasSize(NAMES.size())
                        .isSorted()
                        .doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void untilTheNamesAreLoadedBeginningsAreFound() {
        try (TwoCooperatives office = filled(Engine.H2)) {
            MemberSearch search =
                    new MemberSearch(office.database, new MemberIndex(office.database), office.members, office.savings);
            assertThat(search.state().ready()).isFalse();
            assertThat(office.names(search, MemberFilter.all().withText("sit")))
                    .containsExactly("Siti Norhasanah", "Sitti Rahmah");
        }
    }
}
