package id.kopdesk.cooperative;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.base.Actor;
import id.kopdesk.base.Progress;
import id.kopdesk.base.Role;
import id.kopdesk.base.Texts;
import id.kopdesk.database.Database;
import id.kopdesk.database.Engine;
import id.kopdesk.database.History;
import id.kopdesk.database.Undo;
import id.kopdesk.intake.FieldChange;
import id.kopdesk.intake.ImportBatches;
import id.kopdesk.intake.Item;
import id.kopdesk.intake.RowStatus;
import id.kopdesk.region.Kalsel;
import id.kopdesk.region.Region;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CooperativeImportPeopleTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 8, 5);
    private static final Actor SITI = new Actor("siti", Role.OPERATOR, Set.of());
    private static final String VILLAGE = Kalsel.TREE.villagesOf("63.03").get(0).code();

    @TempDir
    Path folder;

    private static CooperativeImport importer(Database database) {
        CooperativeRules rules =
                new CooperativeRules(() -> AS_OF, code -> Kalsel.TREE.find(code).map(Region::name));
        return new CooperativeImport(Kalsel.TREE, "63", AS_OF, rules::check, database);
    }

    private Path list(String chair, String nik, String phone, String member, Object grocery, String clinic)
            throws IOException {
        try (OfficeList list = new OfficeList()) {
            return list.row(
                            "KODE WILAYAH",
                            "NAMA KOPERASI",
                            "KETUA",
                            "",
                            "",
                            "SEKRETARIS",
                            "PENGAWAS 1",
                            "GERAI SEMBAKO",
                            "KLINIK DESA")
                    .row("", "", "NAMA", "NIK", "NO HP", "", "", "", "")
                    .merge(1, 2, 0, 0)
                    .merge(1, 2, 1, 1)
                    .merge(1, 1, 2, 4)
                    .merge(1, 2, 5, 5)
                    .merge(1, 2, 6, 6)
                    .merge(1, 2, 7, 7)
                    .merge(1, 2, 8, 8)
                    .row(VILLAGE, "KDMP Satu", chair, nik, phone, "Rusmini, S.E.", member, grocery, clinic)
                    .write(folder.resolve("pengurus.xlsx"));
        }
    }

    private static Item only(CooperativeImport.Staged staged) {
        List<Item> items = staged.preview().items();
        assertThat(items).hasSize(1);
        return items.get(0);
    }

    private static CooperativeFile saved(Database database) {
        return database.read(handle ->
                CooperativeImportFiles.read(handle, "63").values().iterator().next());
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void officersAndOutletsComeWithTheListAndTheSameListAgainChangesNothing(Engine engine) throws IOException {
        try (Database database = engine.fresh(folder.resolve("office"))) {
            CooperativeImport imports = importer(database);
            Path file =
                    list("H. Syahrani", "6303051207680001", "0812-3456-7890", "Junaidi", LocalDate.of(2026, 3, 2), "-");
            CooperativeImport.Staged staged = imports.stage(file, AS_OF, Progress.NONE);
            assertThat(only(staged).status()).isEqualTo(RowStatus.NEW);
            imports.commit(SITI, staged, Progress.NONE);
            CooperativeFile first = saved(database);
            assertThat(first.officers())
                    .extracting(part -> part.value().organ() + " "
                            + part.value().seat() + " " + part.value().name())
                    .containsExactlyInAnyOrder(
                            "BOARD CHAIR H. Syahrani", "BOARD SECRETARY Rusmini, S.E.", "SUPERVISOR MEMBER Junaidi");
            assertThat(first.officers().stream().map(Part::value).filter(o -> o.nationalId() != null))
                    .singleElement()
                    .satisfies(chair -> {
                        assertThat(chair.nationalId()).isEqualTo("6303051207680001");
                        assertThat(chair.phone()).isEqualTo("+6281234567890");
                        assertThat(chair.sex()).isEqualTo(Sex.MALE);
                        assertThat(chair.startOn())
                                .as("known from the list's date")
                                .isEqualTo(AS_OF);
                    });
            assertThat(first.outlets()).singleElement().satisfies(part -> {
                assertThat(part.value().kind()).isEqualTo(OutletKind.GROCERY);
                assertThat(part.value().status()).isEqualTo(OutletStatus.OPERATING);
                assertThat(part.value().openedOn()).isEqualTo(LocalDate.of(2026, 3, 2));
            });
            assertThat(only(imports.stage(file, AS_OF, Progress.NONE)).status()).isEqualTo(RowStatus.SAME);

            Path later = list("Drs. Ahmad", "", "", "JUNAIDI", "Tutup", "Direncanakan");
            LocalDate day = AS_OF.plusMonths(1);
            CooperativeImport.Staged changed = imports.stage(later, day, Progress.NONE);
            assertThat(only(changed).changes())
                    .extracting(FieldChange::field)
                    .containsExactlyInAnyOrder("officer.BOARD.CHAIR", "outlet.GROCERY", "outlet.CLINIC");
            assertThat(only(changed).changes())
                    .filteredOn(c -> c.field().equals("officer.BOARD.CHAIR"))
                    .singleElement()
                    .satisfies(c -> assertThat(c.before())
                            .contains("H. Syahrani", "630305******0001")
                            .doesNotContain("6303051207680001"));
            imports.commit(SITI, changed, Progress.NONE);
            CooperativeFile second = saved(database);
            assertThat(second.officers())
                    .filteredOn(part -> part.value().seat() == Seat.CHAIR)
                    .extracting(part -> part.value().name() + " " + part.value().endOn())
                    .containsExactlyInAnyOrder("H. Syahrani " + day, "Drs. Ahmad null");
            assertThat(second.outlets())
                    .extracting(part -> part.value().kind() + " " + part.value().status() + " "
                            + part.value().closedOn())
                    .containsExactlyInAnyOrder("GROCERY CLOSED " + day, "CLINIC PLANNED null");
            assertThat(only(imports.stage(later, day, Progress.NONE)).status()).isEqualTo(RowStatus.SAME);
            assertThat(only(imports.stage(file, AS_OF.minusMonths(1), Progress.NONE))
                            .changes())
                    .as("an older list does not bring the former chair back")
                    .extracting(FieldChange::field)
                    .doesNotContain("officer.BOARD.CHAIR");

            List<id.kopdesk.database.Table> tables = new ArrayList<>(CooperativeTables.all());
            tables.add(ImportBatches.TABLE);
            imports.revert(
                    SITI,
                    new Undo(database, new History(tables)),
                    new ImportBatches(database).list(1).get(0),
                    "salah");
            assertThat(saved(database).officers())
                    .filteredOn(part -> part.value().seat() == Seat.CHAIR)
                    .extracting(part -> part.value().name() + " " + part.value().endOn())
                    .containsExactly("H. Syahrani null");
        }
    }

    @Test
    void aNikKeptAsNumberIsAnErrorOfItsRowAndTheTemplateAsksForPeopleAndOutlets() throws IOException {
        try (Database database = Engine.H2.fresh(folder.resolve("office"))) {
            try (OfficeList list = new OfficeList()) {
                Path file = list.row("KODE WILAYAH", "NAMA KOPERASI", "KETUA", "NIK KETUA")
                        .row(VILLAGE, "KDMP Satu", "H. Syahrani", 6_303_051_207_680_001L)
                        .write(folder.resolve("angka.xlsx"));
                assertThat(only(importer(database).stage(file, AS_OF, Progress.NONE))
                                .status())
                        .isEqualTo(RowStatus.REJECTED);
            }
            Path template = folder.resolve("templat.xlsx");
            CooperativeTemplate.write(template, Kalsel.TREE, "63.05", AS_OF, Texts.of(Texts.INDONESIAN));
            assertThat(CooperativeImport.columns(AS_OF))
                    .extracting(column -> column.heading())
                    .contains("KETUA", "NIK KETUA", "HP KETUA", "KETUA PENGAWAS", "GERAI SEMBAKO", "GERAI LOGISTIK")
                    .doesNotHaveDuplicates();
        }
    }
}
