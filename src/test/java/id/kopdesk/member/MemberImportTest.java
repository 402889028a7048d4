package id.kopdesk.member;

import static id.kopdesk.member.TwoCooperatives.OF_TAPIN;
import static id.kopdesk.member.TwoCooperatives.SITI;
import static id.kopdesk.member.TwoCooperatives.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kopdesk.base.CodedException;
import id.kopdesk.base.Progress;
import id.kopdesk.cooperative.Sex;
import id.kopdesk.database.Engine;
import id.kopdesk.database.History;
import id.kopdesk.database.Table;
import id.kopdesk.database.Undo;
import id.kopdesk.intake.ImportBatches;
import id.kopdesk.intake.Receipt;
import id.kopdesk.intake.StagedRow;
import id.kopdesk.intake.StagedRow.Choice;
import id.kopdesk.intake.StagedRow.Kind;
import id.kopdesk.region.Kalsel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MemberImportTest {
    private static final LocalDate BORN = LocalDate.of(1985, 5, 12);

    @TempDir
    Path folder;

    private static MemberImport imports(TwoCooperatives office) {
        return new MemberImport(office.database, office.members, office.savings, Kalsel.TREE, TODAY);
    }

    private static Map<String, StagedRow> byName(StagedMembers staged) {
        return staged.rows().page(null, 0, 100).stream()
                .collect(Collectors.toMap(row -> row.name() + (row.row() == 16 ? " 2" : ""), Function.identity()));
    }

    private static StagedRow row(Map<String, StagedRow> rows, String name) {
        return Objects.requireNonNull(rows.get(name), name);
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aDirtyListIsReadAsTheBoardMeantIt(Engine engine) {
        Path list = DirtyList.write(folder.resolve("anggota.xlsx"));
        try (TwoCooperatives office = new TwoCooperatives(engine, folder.resolve("o"));
                StagedMembers staged =
                        imports(office).stage(SITI, List.of(list), Optional.empty(), TODAY, Progress.NONE)) {
            assertThat(staged.files().get(0).cooperative()).isEqualTo(office.tatakan);
            assertThat(staged.origin().lines().data()).isEqualTo(10);
            assertThat(staged.origin().lines().totals()).isEqualTo(1);
            Map<String, StagedRow> rows = byName(staged);
            MemberRow fauzi = staged.row(row(rows, "Ahmad Fauzi")).orElseThrow();
            assertThat(fauzi.titles()).isEqualTo("H., S.Pd");
            assertThat(fauzi.nationalId()).isEqualTo("6305031205850001");
            assertThat(fauzi.birthPlace()).isEqualTo("Kandangan");
            assertThat(fauzi.sex()).isEqualTo(Sex.MALE);
            assertThat(fauzi.phone()).isEqualTo("+6281234567890");
            assertThat(fauzi.joinOn()).isEqualTo(LocalDate.of(2025, 7, 10));
            assertThat(fauzi.principal()).isEqualTo(50_000);
            assertThat(fauzi.mandatory()).isEqualTo(20_000);
            MemberRow siti = staged.row(row(rows, "Siti Aminah")).orElseThrow();
            assertThat(siti.alias()).isEqualTo("Utih");
            assertThat(siti.nationalId()).isEqualTo("6305035205850002");
            assertThat(siti.sex()).isEqualTo(Sex.FEMALE);
            assertThat(siti.birthPlace()).isEqualTo("Rantau");
            assertThat(staged.row(row(rows, "Muhammad Arsyad")).orElseThrow().nationalId())
                    .isEqualTo("6305031205850003");
            assertThat(row(rows, "Muhammad Arsyad").ready()).isTrue();
            assertThat(staged.row(row(rows, "Rahmadi")).orElseThrow().alias()).isEqualTo("Amat");
            assertThat(staged.row(row(rows, "Zainal Abidin")).orElseThrow().titles())
                    .isEqualTo("Drs.");
            for (String name : List.of(
                    "Ahmad Fauzi",
                    "Siti Aminah",
                    "Muhammad Arsyad",
                    "Rahmadi",
                    "Norhasanah",
                    "Gazali",
                    "Zainal Abidin",
                    "Helmi",
                    "Rusdi")) {
                MemberRow row = staged.row(row(rows, name)).orElseThrow();
                assertThat(row.birthDate()).as(name).isEqualTo(BORN);
                assertThat(row.joinOn()).as(name).isEqualTo(LocalDate.of(2025, 7, 10));
            }
            for (String name : List.of("Ahmad Fauzi", "Siti Aminah", "Muhammad Arsyad", "Rahmadi")) {
                assertThat(staged.row(row(rows, name)).orElseThrow().villageCode())
                        .as(name)
                        .isEqualTo("63.05.02.2001");
            }
            assertThat(row(rows, "Norhasanah").kind()).isEqualTo(Kind.DOUBTFUL);
            assertThat(row(rows, "Norhasanah").reasons().get(0).key()).isEqualTo("member.import.nik.length");
            assertThat(row(rows, "Helmi").kind()).isEqualTo(Kind.DOUBTFUL);
            assertThat(row(rows, "Helmi").reasons().get(0).key()).isEqualTo("member.import.nik.number");
            assertThat(row(rows, "Rusdi").kind()).isEqualTo(Kind.TWIN);
            assertThat(row(rows, "Rusdi 2").kind()).isEqualTo(Kind.TWIN);
            assertThat(rows.values().stream()
                            .flatMap(row -> row.reasons().stream())
                            .flatMap(reason -> reason.arguments().stream())
                            .map(String::valueOf))
                    .noneMatch(text -> text.matches(".*\\d{10,}.*"));
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void whatIsMendedAndAnsweredIsSavedAndTheWholeImportCanBeTakenBack(Engine engine) {
        Path list = DirtyList.write(folder.resolve("anggota.xlsx"));
        try (TwoCooperatives office = new TwoCooperatives(engine, folder.resolve("o"));
                StagedMembers staged =
                        imports(office).stage(SITI, List.of(list), Optional.empty(), TODAY, Progress.NONE)) {
            Map<String, StagedRow> rows = byName(staged);
            MemberRow nor = staged.row(row(rows, "Norhasanah")).orElseThrow();
            StagedRow mended = staged.mend(
                    row(rows, "Norhasanah").no(), nor.mended("Norhasanah", "6305035205850005", null, BORN, Sex.FEMALE));
            assertThat(mended.kind()).isEqualTo(Kind.NEW);
            assertThatThrownBy(() -> staged.mend(
                            mended.no(), nor.mended("Norhasanah", "6305035205850000", null, BORN, Sex.FEMALE)))
                    .isInstanceOf(CodedException.class);
            staged.choose(row(rows, "Helmi").no(), Choice.TAKE);
            staged.choose(row(rows, "Rusdi").no(), Choice.TAKE);
            Receipt receipt = imports(office).commit(SITI, staged, Progress.NONE);
            assertThat(receipt.written()).isEqualTo(9);
            MemberSearch search = office.search();
            assertThat(office.names(search, MemberFilter.of(office.tatakan))).hasSize(9);
            MemberLine helmi = search.find(SITI, MemberFilter.all().withText("helmi"), Progress.NONE)
                    .page(null, 5)
                    .get(0);
            assertThat(office.members
                            .find(SITI, helmi.id())
                            .orElseThrow()
                            .member()
                            .person()
                            .nationalIdNote())
                    .startsWith("keliru di daftar");
            assertThat(helmi.savings()).isEqualTo(70_000);
            SavingStoreTest.recounted(office);
            List<Table> tables = new ArrayList<>(MemberTables.all());
            tables.add(ImportBatches.TABLE);
            new Undo(office.database, new History(tables))
                    .takeBack(SITI, Objects.requireNonNull(receipt.unit()), "salah berkas");
            assertThat(office.names(search, MemberFilter.all())).isEmpty();
            SavingStoreTest.recounted(office);
        }
    }

    @Test
    void theSameListAgainBringsNothingNewAndSaysWhatIsKnown() {
        Path list = DirtyList.write(folder.resolve("anggota.xlsx"));
        try (TwoCooperatives office = new TwoCooperatives(Engine.H2, folder.resolve("o"))) {
            try (StagedMembers first =
                    imports(office).stage(SITI, List.of(list), Optional.empty(), TODAY, Progress.NONE)) {
                assertThat(imports(office).commit(SITI, first, Progress.NONE).written())
                        .isEqualTo(6);
            }
            try (StagedMembers again =
                    imports(office).stage(SITI, List.of(list), Optional.empty(), TODAY, Progress.NONE)) {
                assertThat(again.counts()).containsEntry(Kind.SAME, 6L).containsEntry(Kind.NEW, 0L);
                assertThat(imports(office).commit(SITI, again, Progress.NONE).batch())
                        .isNull();
            }
        }
    }

    @Test
    void aPersonInAnotherCooperativeIsShownNotRefused() throws IOException {
        Path list = Files.writeString(
                folder.resolve("Anggota KDMP Indrasari.csv"),
                "Nama;NIK;L/P\nRahmadi;6305031205850004;L\nBaru Sekali;6305031205850014;L\n");
        try (TwoCooperatives office = new TwoCooperatives(Engine.H2, folder.resolve("o"))) {
            Member plain = office.person(office.tatakan, "Rahmadi", Sex.MALE);
            office.members.add(SITI, plain.with(plain.person().withNationalId("6305031205850004", null)));
            try (StagedMembers staged =
                    imports(office).stage(SITI, List.of(list), Optional.empty(), TODAY, Progress.NONE)) {
                assertThat(staged.files().get(0).cooperative()).isEqualTo(office.indrasari);
                StagedRow rahmadi = staged.rows().page(null, 0, 1).get(0);
                assertThat(rahmadi.kind()).isEqualTo(Kind.NEW);
                assertThat(rahmadi.reasons()).extracting(reason -> reason.key()).contains("member.import.elsewhere");
            }
        }
    }

    @Test
    void aFolderIsReadFileByFileAndOneBadFileDoesNotStopTheOthers() throws IOException {
        Path place = Files.createDirectories(folder.resolve("kiriman"));
        Files.writeString(place.resolve("63.05.02.2001.csv"), "Nama;L/P;TTL\nAhmad;L;Rantau, 1-2-1980\n");
        Files.writeString(place.resolve("daftar indrasari.csv"), "Nama;L/P;TTL\nAhmad;L;Rantau, 1-2-1980\nSiti;P;\n");
        Files.writeString(place.resolve("entah.csv"), "Nama;L/P;TTL\nTanpa Koperasi;P;\n");
        Files.writeString(place.resolve("rusak.xlsx"), "PK bukan");
        try (TwoCooperatives office = new TwoCooperatives(Engine.H2, folder.resolve("o"));
                StagedMembers staged = imports(office)
                        .stage(SITI, MemberImport.files(place), Optional.empty(), TODAY, Progress.NONE)) {
            assertThat(staged.files()).hasSize(4);
            assertThat(staged.files().stream().filter(file -> file.problem() != null))
                    .hasSize(1);
            assertThat(staged.files().stream().map(MemberImportFile::cooperative))
                    .containsExactlyInAnyOrder(office.tatakan, office.indrasari, null, null);
            StagedRow lost = staged.rows().page(Kind.DOUBTFUL, 0, 5).get(0);
            assertThat(lost.reasons().get(0).key()).isEqualTo("member.import.cooperative");
            staged.owner(lost.file(), office.tatakan);
            staged.rows().choose(Kind.TWIN, Choice.TAKE);
            assertThat(imports(office).commit(SITI, staged, Progress.NONE).written())
                    .isEqualTo(4);
        }
    }

    @Test
    void aColumnWhoseLastDigitsAreLostIsNotBelieved() throws IOException {
        StringBuilder csv = new StringBuilder("Nama;NIK\n");
        for (int i = 0; i < 12; i++) {
            csv.append("Orang ")
                    .append("BCDGHKLMNPRS".charAt(i))
                    .append(";63050312058")
                    .append(10_010 + i * 10)
                    .append('\n');
        }
        Path list = Files.writeString(folder.resolve("Tatakan.csv"), csv.toString());
        try (TwoCooperatives office = new TwoCooperatives(Engine.H2, folder.resolve("o"));
                StagedMembers staged =
                        imports(office).stage(SITI, List.of(list), Optional.empty(), TODAY, Progress.NONE)) {
            assertThat(staged.counts()).containsEntry(Kind.DOUBTFUL, 12L);
            assertThat(staged.rows().page(null, 0, 20))
                    .allSatisfy(row -> assertThat(row.reasons().get(0).key()).isEqualTo("intake.cell.column"));
        }
    }

    @Test
    void nobodyImportsBeyondTheirRegionsAndACancelledImportLeavesNothing() throws IOException {
        Path list = Files.writeString(folder.resolve("indrasari.csv"), "Nama;TTL\nAhmad;Rantau, 1-2-1980\n");
        try (TwoCooperatives office = new TwoCooperatives(Engine.H2, folder.resolve("o"))) {
            try (StagedMembers staged =
                    imports(office).stage(OF_TAPIN, List.of(list), Optional.empty(), TODAY, Progress.NONE)) {
                assertThat(staged.files().get(0).cooperative()).isNull();
                staged.owner(0, office.indrasari);
                assertThatThrownBy(() -> imports(office).commit(OF_TAPIN, staged, Progress.NONE))
                        .isInstanceOf(CodedException.class);
            }
            Progress stopping = new Progress() {
                @Override
                public void at(String key, long done, long total) {}

                @Override
                public boolean cancelled() {
                    return true;
                }
            };
            try (StagedMembers staged =
                    imports(office).stage(SITI, List.of(list), Optional.empty(), TODAY, Progress.NONE)) {
                assertThatThrownBy(() -> imports(office).commit(SITI, staged, stopping))
                        .isInstanceOf(Progress.Cancelled.class);
            }
            assertThat(office.names(office.search(), MemberFilter.all())).isEmpty();
            assertThat(new MemberRecap(office.database).byCooperative(SITI, id.kopdesk.base.Period.of(TODAY)))
                    .isEmpty();
        }
    }
}
