package id.kopdesk.report.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kopdesk.base.Actor;
import id.kopdesk.base.CodedException;
import id.kopdesk.base.OfficeClock;
import id.kopdesk.base.Period;
import id.kopdesk.base.Progress;
import id.kopdesk.base.Role;
import id.kopdesk.base.Texts;
import id.kopdesk.cooperative.Sex;
import id.kopdesk.database.Engine;
import id.kopdesk.member.Contact;
import id.kopdesk.member.Member;
import id.kopdesk.member.MemberFilter;
import id.kopdesk.member.MemberIndex;
import id.kopdesk.member.MemberRole;
import id.kopdesk.member.MemberRules;
import id.kopdesk.member.MemberSearch;
import id.kopdesk.member.Membership;
import id.kopdesk.member.Person;
import id.kopdesk.member.SavingKind;
import id.kopdesk.member.SavingStore;
import id.kopdesk.member.TwoCooperatives;
import id.kopdesk.office.OfficeDefaults;
import id.kopdesk.region.Kalsel;
import id.kopdesk.report.sheet.LetterheadBook;
import id.kopdesk.report.sheet.ReportSheet;
import id.kopdesk.report.sheet.WholeNumbers;
import id.kopdesk.workbook.SheetRow;
import id.kopdesk.workbook.SourceBook;
import id.kopdesk.workbook.SourceSheet;
import id.kopdesk.workbook.Value;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemberBookTest {
    private static final String NIK = "6305031205850001";
    private static final ZoneId ZONE = ZoneId.of("Asia/Makassar");

    @TempDir
    Path folder;

    private static final Actor RINA = new Actor("rina", Role.APPROVER, Set.of());
    private static final OfficeClock CLOCK =
            new OfficeClock(Clock.fixed(TwoCooperatives.TODAY.atTime(2, 0).toInstant(ZoneOffset.UTC), ZONE), ZONE);

    private static MemberBook book(TwoCooperatives office) {
        return book(office, RINA);
    }

    private static MemberBook book(TwoCooperatives office, Actor actor) {
        return new MemberBook(
                office.database,
                OfficeDefaults.of(Kalsel.TREE.find("63").orElseThrow()),
                Texts.of(Texts.INDONESIAN),
                CLOCK,
                Kalsel.TREE,
                actor);
    }

    private static MemberSearch search(TwoCooperatives office) {
        return new MemberSearch(
                office.database,
                new MemberIndex(office.database),
                office.members,
                new SavingStore(office.database, office.members));
    }

    private static void fill(TwoCooperatives office) {
        SavingStore savings = new SavingStore(office.database, office.members);
        for (int i = 0; i < 25; i++) {
            UUID home = i % 5 == 0 ? office.indrasari : office.tatakan;
            UUID id = office.members
                    .add(
                            TwoCooperatives.SITI,
                            new Member(
                                    home,
                                    new Person(
                                            "Orang " + (char) ('A' + i),
                                            i == 3 ? "H." : null,
                                            null,
                                            i % 2 == 0 ? Sex.MALE : Sex.FEMALE,
                                            "Rantau",
                                            LocalDate.of(1960 + i, 5, 12),
                                            i == 0 ? NIK : null,
                                            i == 0 ? null : "belum"),
                                    new Contact(null, null, null, null),
                                    new Membership(
                                            "A-" + i,
                                            LocalDate.of(2026, 1, 10),
                                            TwoCooperatives.TODAY,
                                            MemberRole.MEMBER,
                                            List.of(),
                                            null)))
                    .id();
            savings.add(TwoCooperatives.SITI, id, SavingKind.PRINCIPAL, TwoCooperatives.TODAY, 50_000, null, null);
        }
        office.database.note(handle -> handle.execute("UPDATE cooperative SET mandatory_saving = 10000"));
    }

    private static String all(Path file) {
        StringBuilder text = new StringBuilder();
        for (SourceSheet sheet : SourceBook.read(file, Progress.NONE).sheets()) {
            sheet.rows().forEach(row -> text.append(row.cells().values()).append('\n'));
        }
        return text.toString();
    }

    @Test
    void noWorkbookHoldsAWholeNikUnlessItWasAskedFor() {
        try (TwoCooperatives office = new TwoCooperatives(Engine.H2, folder.resolve("o"))) {
            fill(office);
            MemberBook book = book(office);
            Period month = Period.of(TwoCooperatives.TODAY);
            List<Path> files = new ArrayList<>();
            for (String name : List.of("daftar", "profil", "simpanan", "tunggakan", "temuan")) {
                files.add(Path.of("target", "shots", "anggota-" + name + ".xlsx"));
            }
            assertThat(book.list(
                            search(office),
                            office.members,
                            MemberFilter.all(),
                            Optional.empty(),
                            files.get(0),
                            Progress.NONE))
                    .isEqualTo(25);
            book.profile("63", files.get(1), Progress.NONE);
            book.savings("63", month, files.get(2), Progress.NONE);
            book.arrears(Optional.empty(), month, files.get(3), Progress.NONE);
            book.findings(new MemberRules(() -> TwoCooperatives.TODAY), files.get(4), Progress.NONE);
            for (Path file : files) {
                assertThat(all(file)).as(file.toString()).doesNotContain(NIK);
            }
            assertThat(all(files.get(0))).contains("630503******0001", "Orang Y", "1250000");
            assertThat(all(files.get(1))).contains("25");
            assertThat(all(files.get(2))).contains("1250000");
            assertThat(all(files.get(3))).contains("80000");
            Path whole = Path.of("target", "shots", "anggota-nik.xlsx");
            book.list(
                    search(office),
                    office.members,
                    MemberFilter.all(),
                    Optional.of("mencocokkan dengan KTP"),
                    whole,
                    Progress.NONE);
            assertThat(all(whole)).contains(NIK);
        }
    }

    @Test
    void everySheetWithWholeNikSaysWhatForAndByWhomAtItsFootAndUnderIt() throws Exception {
        try (TwoCooperatives office = new TwoCooperatives(Engine.H2, folder.resolve("o"))) {
            fill(office);
            Path whole = folder.resolve("nik.xlsx");
            book(office)
                    .list(
                            search(office),
                            office.members,
                            MemberFilter.all(),
                            Optional.of("mencocokkan dengan KTP & KK"),
                            whole,
                            Progress.NONE);
            feet(
                    whole,
                    foot -> assertThat(foot)
                            .contains("NIK", "mencocokkan dengan KTP && KK", "rina", "2026")
                            .hasSizeLessThanOrEqualTo(255));
            assertThat(all(whole)).contains("Tujuan: mencocokkan dengan KTP & KK. Diambil oleh rina");
            Path masked = folder.resolve("samar.xlsx");
            book(office)
                    .list(search(office), office.members, MemberFilter.all(), Optional.empty(), masked, Progress.NONE);
            feet(masked, foot -> assertThat(foot).doesNotContain("Tujuan"));
        }
    }

    @Test
    void aListOfManySheetsAndALongPurposeKeepNameAndDayAtEveryFoot() throws Exception {
        try (TwoCooperatives office = new TwoCooperatives(Engine.H2, folder.resolve("o"))) {
            fill(office);
            Texts texts = Texts.of(Texts.INDONESIAN);
            String purpose = "memeriksa & mencocokkan ".repeat(9).strip();
            WholeNumbers whole = WholeNumbers.of(RINA, purpose, CLOCK);
            MemberListSheets sheets = new MemberListSheets(texts, Kalsel.TREE, Optional.of(whole.words(texts)));
            Path target = folder.resolve("banyak.xlsx");
            sheets.write(
                    search(office).all(TwoCooperatives.SITI, MemberFilter.all(), Progress.NONE),
                    id -> office.members.find(TwoCooperatives.SITI, id),
                    10,
                    (list, streams) -> new LetterheadBook(
                                    OfficeDefaults.of(Kalsel.TREE.find("63").orElseThrow()), texts, CLOCK, false)
                            .stream(list, streams, "", whole.foot(texts), CLOCK.now(), target, Progress.NONE),
                    Progress.NONE);
            int read = feet(
                    target,
                    foot -> assertThat(foot)
                            .contains("Tujuan: memeriksa && mencocokkan", "Diambil oleh rina, ", "2026", "&P")
                            .hasSizeLessThanOrEqualTo(255));
            assertThat(read).isEqualTo(3);
            assertThat(all(target)).contains(purpose);
        }
    }

    @Test
    void wholeNikGoOutOnlyWithTheRight() {
        try (TwoCooperatives office = new TwoCooperatives(Engine.H2, folder.resolve("o"))) {
            fill(office);
            Path target = folder.resolve("nik.xlsx");
            Actor operator = new Actor("operator", Role.OPERATOR, Set.of());
            assertThatThrownBy(() -> book(office, operator)
                            .list(
                                    search(office),
                                    office.members,
                                    MemberFilter.all(),
                                    Optional.of("mencocokkan"),
                                    target,
                                    Progress.NONE))
                    .isInstanceOfSatisfying(
                            CodedException.class, e -> assertThat(e.code()).isEqualTo("KD-104"));
            assertThat(target).doesNotExist();
        }
    }

    /** @return of how many sheets the foot was looked at */
    private static int feet(Path file, Consumer<String> look) throws Exception {
        int feet = 0;
        try (XSSFWorkbook workbook = new XSSFWorkbook(file.toFile())) {
            for (Sheet sheet : workbook) {
                look.accept(
                        ((XSSFSheet) sheet).getCTWorksheet().getHeaderFooter().getOddFooter());
                feet++;
            }
        }
        return feet;
    }

    @Test
    void aLongListGoesOnOnTheNextSheetWithoutGapOrRepetition() {
        try (TwoCooperatives office = new TwoCooperatives(Engine.H2, folder.resolve("o"))) {
            fill(office);
            MemberListSheets sheets = new MemberListSheets(Texts.of(Texts.INDONESIAN), Kalsel.TREE, Optional.empty());
            List<ReportSheet> list = new ArrayList<>();
            List<Value> numbers = new ArrayList<>();
            List<Value> names = new ArrayList<>();
            sheets.write(
                    search(office).all(TwoCooperatives.SITI, MemberFilter.all(), Progress.NONE),
                    id -> Optional.empty(),
                    10,
                    (all, streams) -> {
                        list.addAll(all);
                        for (Supplier<Stream<SheetRow>> stream : streams) {
                            stream.get().map(SheetRow.Data.class::cast).forEach(row -> {
                                numbers.add(row.values().get(0));
                                names.add(row.values().get(2));
                            });
                        }
                    },
                    Progress.NONE);
            assertThat(list)
                    .extracting(ReportSheet::name)
                    .containsExactly("Daftar Anggota 1", "Daftar Anggota 2", "Daftar Anggota 3");
            assertThat(numbers).hasSize(25).doesNotHaveDuplicates();
            assertThat(names).hasSize(25).doesNotHaveDuplicates();
            assertThat(sheets.rowsPerSheet()).isLessThan(1_048_576 - 100);
        }
    }
}
