package id.kopdesk.demo;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.base.Actor;
import id.kopdesk.base.Progress;
import id.kopdesk.base.Role;
import id.kopdesk.cooperative.CooperativeFile;
import id.kopdesk.cooperative.CooperativeStore;
import id.kopdesk.database.Change;
import id.kopdesk.database.Database;
import id.kopdesk.database.Engine;
import id.kopdesk.member.MemberRecap;
import id.kopdesk.member.MemberRecount;
import id.kopdesk.member.MemberRules;
import id.kopdesk.member.MemberStore;
import id.kopdesk.member.MemberSums;
import id.kopdesk.member.SavingKind;
import id.kopdesk.member.SavingStore;
import id.kopdesk.region.Kalsel;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemberDemoTest {
    private static final Actor MAKER = new Actor("demo", Role.ADMINISTRATOR, Set.of());

    @TempDir
    Path folder;

    @Test
    void payersAndSavingsEqualThePublishedFiguresOfEveryKabKota() {
        try (Database database = Engine.H2.fresh(folder.resolve("o"))) {
            fill(database, SavingsCalibration.all());
            Map<String, MemberSums> recap = new MemberRecap(database).byRegion(MAKER, DemoOffice.MONTH, 5);
            assertThat(SavingsCalibration.KALSEL).allSatisfy(own -> {
                assertThat(Objects.requireNonNull(recap.get(own.code())).payers(SavingKind.PRINCIPAL))
                        .isEqualTo(own.payers());
                assertThat(Objects.requireNonNull(recap.get(own.code())).saved())
                        .isEqualTo(own.total());
            });
            assertThat(recap.values().stream().mapToLong(MemberSums::saved).sum())
                    .isEqualTo(3_175_835_110L);
            assertThat(SavingsCalibration.all()).isEqualTo(11_155);
            assertThat(new MemberRecap(database).byCooperative(MAKER, DemoOffice.MONTH))
                    .isEqualTo(new MemberRecount(database).at(DemoOffice.MONTH));
        }
    }

    @Test
    void anotherNumberIsSpreadAsTheProvinceIs() {
        assertThat(SavingsCalibration.scaled(1_000).stream()
                        .mapToInt(SavingsCalibration::payers)
                        .sum())
                .isEqualTo(1_000);
        assertThat(SavingsCalibration.scaled(2_000_000).get(2).payers()).isBetween(575_000, 576_000);
    }

    private static void fill(Database database, long members) {
        CooperativeStore store = new CooperativeStore(database, file -> List.of());
        MemberStore book = new MemberStore(database, new MemberRules(() -> Pipeline.END));
        SavingStore savings = new SavingStore(database, book);
        Set<String> all =
                SavingsCalibration.KALSEL.stream().map(SavingsCalibration::code).collect(Collectors.toSet());
        database.write(MAKER, Change.foundation("demo"), work -> {
            Map<String, List<CooperativeFile>> files = new HashMap<>();
            new Generator(Kalsel.TREE, 1).kalsel(all, part -> {
                store.insertAll(work, part);
                files.put(part.get(0).cooperative().regencyCode(), part);
            });
            for (SavingsCalibration own : SavingsCalibration.scaled(members)) {
                new MemberMaker(own.code().hashCode(), book, savings)
                        .fill(work, Objects.requireNonNull(files.get(own.code())), own, Progress.NONE);
            }
            return true;
        });
    }
}
