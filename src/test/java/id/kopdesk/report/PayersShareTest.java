package id.kopdesk.report;

import static id.kopdesk.report.SmallProvince.FOUNDED;
import static id.kopdesk.report.SmallProvince.SITI;
import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.base.Formats;
import id.kopdesk.base.Ids;
import id.kopdesk.base.Texts;
import id.kopdesk.cooperative.CooperativeFile;
import id.kopdesk.cooperative.Sex;
import id.kopdesk.database.Change;
import id.kopdesk.database.Engine;
import id.kopdesk.member.Contact;
import id.kopdesk.member.Member;
import id.kopdesk.member.MemberRole;
import id.kopdesk.member.MemberRules;
import id.kopdesk.member.MemberStatus;
import id.kopdesk.member.MemberStore;
import id.kopdesk.member.Membership;
import id.kopdesk.member.Person;
import id.kopdesk.member.SavingKind;
import id.kopdesk.member.SavingStore;
import id.kopdesk.member.Standing;
import id.kopdesk.region.RegionTree;
import id.kopdesk.report.sheet.ReportSheet;
import id.kopdesk.report.sheet.SheetLine;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PayersShareTest {
    private static final LocalDate JOINED = LocalDate.of(2026, 1, 5);
    private static final LocalDate LEFT = LocalDate.of(2026, 5, 20);

    @TempDir
    Path folder;

    /** Two left without being paid out, one stays and has paid nothing: two of three, not two of one. */
    @ParameterizedTest
    @EnumSource(Engine.class)
    void payersAreAShareOfEverybodyOnRecordSoThatThoseWhoLeftDoNotMakeThemMoreThanAll(Engine engine) {
        try (SmallProvince province = new SmallProvince(engine, folder)) {
            CooperativeFile home = SmallProvince.active("63.05.01.2003");
            province.add(home);
            MemberStore members = new MemberStore(province.database, new MemberRules(() -> LEFT));
            SavingStore savings = new SavingStore(province.database, members);
            province.database.write(SITI, Change.foundation("uji"), work -> {
                for (int i = 0; i < 3; i++) {
                    UUID id = Ids.next();
                    members.insert(work, id, member(home.id(), i < 2));
                    if (i < 2) {
                        savings.opening(work, id, home.id(), SavingKind.PRINCIPAL, JOINED, 50_000, null, true);
                    }
                }
                return true;
            });
            MonthlyReport report = province.month("2026-06");
            ReportSheet sheet = SmallProvince.sheet(report, Topic.MEMBER.sheet());
            List<SheetLine> lines = SheetLine.of(sheet, new Formats(Texts.INDONESIAN));
            List<String> total = lines.get(lines.size() - 1).cells();
            assertThat(cell(sheet, total, "Anggota aktif")).isEqualTo("1");
            assertThat(cell(sheet, total, "Tercatat, termasuk keluar")).isEqualTo("3");
            assertThat(cell(sheet, total, "Membayar pokok")).isEqualTo("2");
            assertThat(cell(sheet, total, "% membayar dari tercatat")).startsWith("66,7");
            assertThat(report.controls())
                    .filteredOn(control -> control.sheet().equals(Topic.MEMBER.sheet()))
                    .anyMatch(control -> control.measure().equals("Tercatat, termasuk keluar"))
                    .allMatch(Control::equal);
        }
    }

    @Test
    void aMonthThatAnEarlierProgramClosedKeepsTheColumnsItCounted() {
        FactTable then = new FactTable(
                List.of(Measure.count(RegisterFacts.COOPERATIVES), Measure.count(MemberFacts.MEMBERS)), List.of());
        assertThat(TopicSheets.of(then)).containsExactly(Topic.MEMBER);
        Words words = new Words(Texts.of(Texts.INDONESIAN), new Formats(Texts.INDONESIAN));
        ReportSheet sheet = new TopicSheets(then, new Places(RegionTree.of(List.of()), List.of()), words, List.of())
                .sheet(Topic.MEMBER, Level.REGENCY);
        assertThat(sheet.columns()).hasSize(4);
        assertThat(sheet.columns().get(3).heading()).isEqualTo("Anggota aktif");
    }

    private static String cell(ReportSheet sheet, List<String> cells, String heading) {
        int at = IntStream.range(0, cells.size())
                .filter(i -> sheet.columns().get(i).heading().equals(heading))
                .findFirst()
                .orElseThrow();
        return cells.get(at);
    }

    private static Member member(UUID cooperative, boolean left) {
        return new Member(
                cooperative,
                new Person("Nor Aida", null, null, Sex.FEMALE, null, null, null, "belum ada"),
                new Contact(null, null, null, null),
                new Membership(
                        null,
                        JOINED,
                        FOUNDED,
                        MemberRole.MEMBER,
                        left ? List.of(new Standing(MemberStatus.LEFT, LEFT, "pindah")) : List.of(),
                        null));
    }
}
