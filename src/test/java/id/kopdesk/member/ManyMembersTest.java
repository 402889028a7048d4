package id.kopdesk.member;

import static id.kopdesk.member.TwoCooperatives.SITI;
import static id.kopdesk.member.TwoCooperatives.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.base.Ids;
import id.kopdesk.base.Period;
import id.kopdesk.base.Progress;
import id.kopdesk.cooperative.Sex;
import id.kopdesk.database.Bulk;
import id.kopdesk.database.Change;
import id.kopdesk.database.Engine;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Members that come by the ten thousand are as members that come one by one. */
class ManyMembersTest {
    private static final int MANY = 40;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Engine.class)
    void countsSavingsAndSearchFollow(Engine engine) {
        try (TwoCooperatives office = new TwoCooperatives(engine, folder)) {
            office.add("Siti Aminah");
            MemberSearch search = office.search();
            Bulk bulk = new Bulk(Bulk.LARGE, MemberTables.all(), Progress.NONE);
            office.database.write(SITI, Change.batch(Change.Kind.IMPORT, "daftar.xlsx"), bulk, work -> {
                for (int i = 0; i < MANY; i++) {
                    UUID id = Ids.next();
                    office.members.insert(work, id, office.person(office.tatakan, "Ahmad " + i, Sex.MALE));
                    office.savings.opening(work, id, office.tatakan, SavingKind.PRINCIPAL, TODAY, 50_000, null, true);
                }
                return MANY;
            });
            MemberSums sums = new MemberRecap(office.database).of(SITI, office.tatakan, Period.of(TODAY));
            assertThat(sums.members(MemberStatus.ACTIVE)).isEqualTo(MANY + 1L);
            assertThat(sums.saved(SavingKind.PRINCIPAL)).isEqualTo(MANY * 50_000L);
            assertThat(search.find(SITI, MemberFilter.all().withText("ahmad"), Progress.NONE)
                            .total())
                    .isEqualTo(MANY);
            assertThat(office.database.check(MemberTables.all(), Progress.NONE).faults().stream()
                            .filter(fault -> fault.table().startsWith("member")
                                    || fault.table().equals("change_entry")))
                    .isEmpty();
        }
    }
}
