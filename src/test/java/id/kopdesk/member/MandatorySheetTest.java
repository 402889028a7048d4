package id.kopdesk.member;

import static id.kopdesk.member.TwoCooperatives.JOINED;
import static id.kopdesk.member.TwoCooperatives.SITI;
import static id.kopdesk.member.TwoCooperatives.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.base.Period;
import id.kopdesk.base.Progress;
import id.kopdesk.database.Engine;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MandatorySheetTest {
    private static final Period MONTH = Period.of(TODAY);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aMonthIsEnteredAtOnceCorrectedByReversingAndArrearsFollow(Engine engine) {
        try (TwoCooperatives office = new TwoCooperatives(engine, folder.resolve("o"))) {
            office.database.note(handle -> handle.execute("UPDATE cooperative SET mandatory_saving = 10000"));
            MemberFile ahmad = office.add("Ahmad");
            MemberFile budi = office.add("Budi");
            MemberFile left = office.add("Cici");
            office.members.save(
                    SITI,
                    left.id(),
                    left.version(),
                    left.member()
                            .with(left.member()
                                    .membership()
                                    .withStanding(
                                            List.of(new Standing(MemberStatus.LEFT, JOINED.plusMonths(1), "pindah")))));
            MandatorySheet sheet = new MandatorySheet(office.database, office.members, office.savings);
            assertThat(sheet.tariff(office.tatakan)).isEqualTo(10_000);
            List<MandatoryLine> before = sheet.lines(SITI, office.tatakan, MONTH, Progress.NONE);
            assertThat(before).extracting(MandatoryLine::name).containsExactly("Ahmad", "Budi");
            int months = MONTH.index() - Period.of(JOINED).index() + 1;
            assertThat(before.get(0).arrears()).isEqualTo(months * 10_000L);
            assertThat(before.get(0).monthsBehind(10_000)).isEqualTo(months);

            assertThat(sheet.save(SITI, office.tatakan, MONTH, TODAY, Map.of(ahmad.id(), 10_000L, budi.id(), 25_000L)))
                    .isEqualTo(2);
            assertThat(sheet.save(SITI, office.tatakan, MONTH, TODAY, Map.of(ahmad.id(), 10_000L, budi.id(), 10_000L)))
                    .isEqualTo(1);
            List<MandatoryLine> after = sheet.lines(SITI, office.tatakan, MONTH, Progress.NONE);
            assertThat(after).extracting(MandatoryLine::paid).containsExactly(10_000L, 10_000L);
            assertThat(after.get(1).arrears()).isEqualTo((months - 1) * 10_000L);
            assertThat(office.savings.of(SITI, budi.id())).hasSize(3);
            sheet.save(SITI, office.tatakan, MONTH, TODAY, Map.of(budi.id(), 0L));
            assertThat(office.savings.balance(SITI, budi.id()).mandatory()).isZero();
            assertThat(sheet.behind(SITI, office.tatakan, MONTH, null).get(0).name())
                    .isEqualTo("Budi");
            SavingStoreTest.recounted(office);
        }
    }
}
