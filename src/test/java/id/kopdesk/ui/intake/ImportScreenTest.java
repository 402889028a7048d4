package id.kopdesk.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.base.Actor;
import id.kopdesk.base.OfficeClock;
import id.kopdesk.base.Progress;
import id.kopdesk.database.Database;
import id.kopdesk.database.Engine;
import id.kopdesk.intake.Item;
import id.kopdesk.intake.ListHeading;
import id.kopdesk.intake.RowStatus;
import id.kopdesk.region.Kalsel;
import id.kopdesk.region.Region;
import id.kopdesk.ui.AccessibleScan;
import id.kopdesk.ui.FxThread;
import id.kopdesk.ui.NoFxWarnings;
import id.kopdesk.ui.Screen;
import id.kopdesk.ui.ScriptedDialogs.Typing;
import id.kopdesk.ui.Shots;
import id.kopdesk.ui.TestUi;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith({NoFxWarnings.class, FxThread.class})
class ImportScreenTest {
    private static final List<Region> VILLAGES = Kalsel.TREE.villagesOf("63.05.01");

    private final TestUi ui = new TestUi();

    @TempDir
    Path folder;

    private ImportDesk desk(Database database) {
        return new CooperativeImportDesk(
                ui.texts,
                database,
                Kalsel.TREE,
                "63",
                files -> List.of(),
                Actor.ofThisPc(),
                OfficeClock.system(ZoneId.of("Asia/Makassar")));
    }

    /** Headings in the first row, one village a row; the third data row hidden, and the second column. */
    private Path book(String... headings) throws IOException {
        Path file = folder.resolve("daftar.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = book.createSheet("Daftar");
            Row head = sheet.createRow(0);
            for (int i = 0; i < headings.length; i++) {
                head.createCell(i).setCellValue(headings[i]);
            }
            for (int i = 0; i < 4; i++) {
                Row row = sheet.createRow(i + 1);
                row.createCell(0).setCellValue(VILLAGES.get(i).code());
                row.createCell(1).setCellValue("Jalan Nomor " + (i + 1));
                row.createCell(2)
                        .setCellValue(
                                "Koperasi Desa Merah Putih " + VILLAGES.get(i).name());
            }
            sheet.getRow(3).setZeroHeight(true);
            sheet.setColumnHidden(1, true);
            book.write(out);
        }
        return file;
    }

    private ImportScreen shown(ImportDesk desk, Path file) {
        return new ImportScreen(ui.context, desk, desk.read(file, desk.today(), Progress.NONE));
    }

    private static Button button(Screen screen, String words) {
        return screen.node().lookupAll(".button").stream()
                .filter(n ->
                        n instanceof Button b && b.getText().replace("_", "").equals(words))
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError(words));
    }

    @Test
    void hiddenRowsAreShownApartAndTakenOnlyWhenChosen() throws IOException {
        try (Database database = Engine.H2.fresh(folder.resolve("office"))) {
            ImportDesk desk = desk(database);
            ImportScreen screen = shown(desk, book("KODE WILAYAH", "ALAMAT", "NAMA KOPERASI"));
            assertThat(ready(screen)).isEqualTo(3);
            assertThat(desk.read(folder.resolve("daftar.xlsx"), desk.today(), Progress.NONE)
                            .notes())
                    .anyMatch(note -> note.contains("Baris tersembunyi") && note.contains("4"))
                    .anyMatch(note -> note.contains("Kolom tersembunyi") && note.contains("ALAMAT"));
            screen.table().getSelectionModel().clearSelection();
            screen.table().getSelectionModel().selectIndices(1, 2);
            button(screen, "Ambil apa adanya").fire();
            assertThat(ready(screen)).isEqualTo(4);
            screen.table().getSelectionModel().clearSelection();
            screen.table().getSelectionModel().selectIndices(0, 1);
            assertThat(button(screen, "Putuskan baris ini…").isDisabled()).isTrue();
            button(screen, "Lewati").fire();
            assertThat(ready(screen)).isEqualTo(2);
            screen.table().getSelectionModel().clearSelection();
            screen.table().getSelectionModel().selectIndices(0, 1, 2);
            button(screen, "Batalkan keputusan").fire();
            assertThat(ready(screen)).as("the hidden row is left out again").isEqualTo(3);
            AccessibleScan.everyControlHasAName((Parent) screen.node());
            Shots.take("import-many", 1170, 692, () -> {
                ImportScreen again = shown(desk, folder.resolve("daftar.xlsx"));
                again.table().getSelectionModel().selectIndices(1, 2);
                return (Parent) again.node();
            });
        }
    }

    @Test
    void theCopyWithReasonsIsAnExportThatTheAccessLogKnows() throws IOException {
        try (Database database = Engine.H2.fresh(folder.resolve("office"))) {
            ImportScreen screen = shown(desk(database), book("KODE WILAYAH", "ALAMAT", "NAMA KOPERASI"));
            Path copy = folder.resolve("periksa.xlsx");
            ui.dialogs.answer(copy);
            button(screen, "Salinan dengan alasan…").fire();
            assertThat(copy).exists();
            assertThat(ui.access.said()).containsExactly("exported import_batch");
        }
    }

    private static long ready(ImportScreen screen) {
        return screen.table().getItems().stream().filter(Item::ready).count();
    }

    @Test
    void aColumnIsSaidByHandAndRememberedForTheSameHeadings() throws IOException {
        try (Database database = Engine.H2.fresh(folder.resolve("office"))) {
            ImportDesk desk = desk(database);
            Path file = book("KODE WILAYAH", "TEMPATNYA", "NAMA KOPERASI");
            ImportScreen screen = shown(desk, file);
            ui.dialogs.answer((Typing) form -> {
                ((ColumnsForm) form).pick("TEMPATNYA", "address");
                ((ColumnsForm) form).pick("NAMA KOPERASI", "");
                Shots.take("import-columns", 660, 470, (ColumnsForm) form);
            });
            button(screen, "Kolom…").fire();
            button(screen, "Simpan 3 baris yang siap").fire();
            List<String> saved = database.read(h -> h.createQuery("SELECT address FROM cooperative ORDER BY address")
                    .mapTo(String.class)
                    .list());
            assertThat(saved).containsExactly("Jalan Nomor 1", "Jalan Nomor 2", "Jalan Nomor 4");
            assertThat(desk.read(file, desk.today(), Progress.NONE).columns().headings())
                    .extracting(ListHeading::column)
                    .containsExactly("village_code", "address", "");
            assertThat(ui.dialogs.errors()).isEmpty();
        }
    }

    @Test
    void aFileWhoseHeadingsNobodyKnowsAsksWhatTheyAre() throws IOException {
        try (Database database = Engine.H2.fresh(folder.resolve("office"))) {
            ImportDesk desk = desk(database);
            Path file = book("A1", "B2", "C3");
            ui.dialogs.answer(file, true, (Typing) form -> {
                ((ColumnsForm) form).pick("A1", "village_code");
                ((ColumnsForm) form).pick("C3", "name");
            });
            new ImportStart(ui.context, desk).choose();
            ImportScreen screen = (ImportScreen) ui.trail.top().orElseThrow();
            assertThat(ready(screen)).isEqualTo(3);
            button(screen, "Simpan 3 baris yang siap").fire();
            assertThat(ui.dialogs.errors()).isEmpty();
            assertThat(desk.read(file, desk.today(), Progress.NONE).counts())
                    .as("remembered, though no heading is known by itself")
                    .containsEntry(RowStatus.SAME, 3);
        }
    }
}
