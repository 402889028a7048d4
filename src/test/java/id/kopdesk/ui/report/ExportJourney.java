package id.kopdesk.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.base.Actor;
import id.kopdesk.base.CodedException;
import id.kopdesk.base.OfficeClock;
import id.kopdesk.base.Period;
import id.kopdesk.base.Progress;
import id.kopdesk.cooperative.Cooperative;
import id.kopdesk.cooperative.CooperativeFile;
import id.kopdesk.cooperative.CooperativeKind;
import id.kopdesk.cooperative.CooperativeStore;
import id.kopdesk.cooperative.Part;
import id.kopdesk.cooperative.StatusFact;
import id.kopdesk.cooperative.StatusKind;
import id.kopdesk.database.Change;
import id.kopdesk.database.Database;
import id.kopdesk.office.OfficeDefaults;
import id.kopdesk.office.OfficeStore;
import id.kopdesk.region.Kalsel;
import id.kopdesk.region.Region;
import id.kopdesk.region.RegionTemplate;
import id.kopdesk.ui.Commands;
import id.kopdesk.ui.FxThread;
import id.kopdesk.ui.Shots;
import id.kopdesk.ui.TestUi;
import id.kopdesk.ui.control.OncePerPress;
import id.kopdesk.ui.control.Theme;
import id.kopdesk.workbook.Cell;
import id.kopdesk.workbook.SourceBook;
import id.kopdesk.workbook.SourceSheet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** The month before is chosen, then one kab/kota, all with the keyboard; the workbook is saved and read back. */
abstract class ExportJourney {
    private static final ZoneId WITA = ZoneId.of("Asia/Makassar");
    private static final Clock AUGUST = Clock.fixed(Instant.parse("2026-08-05T02:00:00Z"), ZoneOffset.UTC);
    private static final Actor SITI = Actor.ofThisPc();

    private final TestUi ui = new TestUi();
    private final FxRobot robot = new FxRobot();
    private final List<Path> opened = new ArrayList<>();

    @TempDir
    Path folder;

    @Test
    void aMonthOfOneKabKotaIsChosenByKeyboardAndItsWorkbookHoldsWhatTheScreenShows() throws Exception {
        FxThread.start();
        try (Database database = RegionTemplate.open(folder.resolve("kantor"))) {
            new OfficeStore(database)
                    .save(SITI, OfficeDefaults.of(Kalsel.TREE.find("63").orElseThrow()));
            found(database, "63.05", 4, LocalDate.of(2026, 7, 31));
            found(database, "63.05", 3, LocalDate.of(2026, 8, 1));
            found(database, "63.11", 5, LocalDate.of(2025, 6, 1));
            ReportScreen screen = onFx(() -> new ReportScreen(
                    ui.context,
                    new StoreReportDesk(database, Kalsel.TREE, "63", SITI, new OfficeClock(AUGUST, WITA)),
                    opened::add));
            Stage stage = onFx(() -> shown(screen));
            choose(stage, 0, 1);
            assertThat(screen.model().period().get()).isEqualTo(Period.parse("2026-07"));
            choose(stage, 1, 5);
            assertThat(screen.model().regency().get()).isEqualTo("63.05");
            onFx(() -> Shots.snapshot(stage.getScene(), "export"));

            Path file = folder.resolve("laporan.xlsx");
            ui.dialogs.answer(file);
            robot.push(KeyCode.CONTROL, KeyCode.S);
            FxThread.settle();
            assertThat(ui.dialogs.said())
                    .anyMatch(s -> s.endsWith("laporan-2026-07-63.05-Tapin.xlsx"))
                    .anyMatch(s -> s.contains("laporan.xlsx") && s.endsWith("]"));
            SourceBook book = SourceBook.read(file, Progress.NONE);
            assertThat(book.sheets())
                    .extracting(SourceSheet::name)
                    .containsExactly(
                            "Rekap Kab-Kota",
                            "Rekap Kecamatan",
                            "Daftar Koperasi",
                            "Legalitas",
                            "Kesenjangan",
                            "Temuan Pengurus",
                            "Kendali");
            assertThat(numbered(book.sheets().get(2))).as("founded by 31 July").isEqualTo(4);

            Path target = folder.resolve("map.xlsx");
            Path taken = Files.createDirectories(target.resolve("isi"));
            ui.dialogs.answer(target);
            robot.push(KeyCode.CONTROL, KeyCode.S);
            FxThread.settle();
            assertThat(ui.tasks.unheard()).hasSize(1).first().isInstanceOf(CodedException.class);
            assertThat(taken).isDirectory();
            onFx(() -> {
                stage.hide();
                return true;
            });
        }
    }

    private static Stage shown(ReportScreen screen) {
        Stage stage = new Stage();
        Scene scene = new Scene((Parent) screen.node(), 1170, 690);
        Theme.dress(scene);
        stage.setScene(scene);
        stage.show();
        stage.requestFocus();
        screen.shown();
        OncePerPress.install(scene, KeyEvent::isShortcutDown);
        scene.getAccelerators()
                .put(
                        KeyCombination.valueOf("Ctrl+S"),
                        screen.commands().get(Commands.Key.SAVE).orElseThrow());
        return stage;
    }

    /** Goes to a choice and moves on by so many entries. */
    private void choose(Stage stage, int box, int steps) throws Exception {
        onFx(() -> {
            stage.getScene().getRoot().lookupAll(".combo-box").stream()
                    .sorted(Comparator.comparingDouble(Node::getLayoutX))
                    .skip(box)
                    .findFirst()
                    .orElseThrow()
                    .requestFocus();
            return true;
        });
        for (int i = 0; i < steps; i++) {
            robot.push(KeyCode.DOWN);
            FxThread.settle();
        }
    }

    private static void found(Database database, String regency, int count, LocalDate day) {
        CooperativeStore store = new CooperativeStore(database, file -> List.of());
        List<CooperativeFile> files = Kalsel.TREE.villagesOf(regency).stream()
                .map(Region::code)
                .skip(day.getDayOfYear() % 50)
                .limit(count)
                .map(village -> CooperativeFile.fresh(
                                Cooperative.named("Koperasi " + village, CooperativeKind.VILLAGE, village), day)
                        .withStatuses(List.of(Part.fresh(new StatusFact(StatusKind.ACTIVE, day, day, null, null)))))
                .toList();
        database.write(SITI, Change.foundation("uji"), work -> {
            store.insertAll(work, files);
            return true;
        });
    }

    private static long numbered(SourceSheet sheet) {
        return sheet.rows().stream()
                .filter(row -> row.cells().get(1) instanceof Cell.Text name
                        && name.text().startsWith("Koperasi 63"))
                .count();
    }

    private static <T> T onFx(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        T result = task.get();
        FxThread.settle();
        return result;
    }
}
