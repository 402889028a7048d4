package id.kopdesk.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.base.Actor;
import id.kopdesk.base.OfficeClock;
import id.kopdesk.database.Database;
import id.kopdesk.intake.Decision;
import id.kopdesk.intake.Item;
import id.kopdesk.intake.RowStatus;
import id.kopdesk.region.Kalsel;
import id.kopdesk.region.Region;
import id.kopdesk.region.RegionTemplate;
import id.kopdesk.ui.FxThread;
import id.kopdesk.ui.Shots;
import id.kopdesk.ui.TestUi;
import id.kopdesk.ui.control.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** A list with a sure row, a misspelt one and one that is nowhere: looked at, decided with the keyboard, saved, read again. */
abstract class ImportJourney {
    private static final String HEADINGS = "cooperative_id,name,province,district,subdistrict,latitude,longitude";

    private final TestUi ui = new TestUi();
    private final FxRobot robot = new FxRobot();

    @TempDir
    Path folder;

    private static <T> T onFx(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        T result = task.get();
        FxThread.settle();
        return result;
    }

    private static String row(String id, String village) {
        Region place = village(0);
        String subdistrict =
                Kalsel.TREE.find(place.code().substring(0, 8)).orElseThrow().name();
        return id + ",KOPERASI DESA MERAH PUTIH " + village.toUpperCase(Locale.ROOT) + ",KALIMANTAN SELATAN,KAB. TAPIN,"
                + subdistrict.toUpperCase(Locale.ROOT) + ",,";
    }

    /** Villages of one kecamatan of Tapin with names long enough to misspell. */
    private static Region village(int at) {
        return Kalsel.TREE.children("63.05").stream()
                .map(s -> Kalsel.TREE.children(s.code()).stream()
                        .filter(v -> v.type() == Region.Type.VILLAGE && v.name().matches("[A-Z][a-z]{7,}"))
                        .toList())
                .filter(villages -> villages.size() >= 2)
                .findFirst()
                .orElseThrow()
                .get(at);
    }

    @Test
    void aDoubtfulRowIsDecidedWithTheKeyboardSavedAndRememberedForTheSameList() throws Exception {
        FxThread.start();
        String right = village(1).name();
        String wrong = right.substring(0, 3) + right.substring(4);
        Path file = Files.write(
                folder.resolve("daftar.csv"),
                List.of(HEADINGS, row("a1", village(0).name()), row("a2", wrong), row("a3", "ZZXQWVU")));
        try (Database database = RegionTemplate.open(folder.resolve("kantor"))) {
            ImportDesk desk = new CooperativeImportDesk(
                    ui.texts,
                    database,
                    Kalsel.TREE,
                    "63",
                    files -> List.of(),
                    Actor.ofThisPc(),
                    OfficeClock.system(ZoneId.of("Asia/Makassar")));
            ImportDesk.ReadList list = desk.read(file, desk.today(), id.kopdesk.base.Progress.NONE);
            assertThat(list.counts()).containsEntry(RowStatus.NEW, 1);
            Stage stage = onFx(Stage::new);
            BorderPane root = onFx(() -> {
                BorderPane pane = new BorderPane(new ImportScreen(ui.context, desk, list).node());
                Scene scene = new Scene(pane, 1170, 640);
                Theme.dress(scene);
                stage.setScene(scene);
                stage.show();
                stage.requestFocus();
                return pane;
            });
            Item doubtful = list.items().stream()
                    .filter(i ->
                            i.status() == RowStatus.DOUBTFUL && !i.choices().isEmpty())
                    .filter(i -> i.choices().get(0).label().contains(right))
                    .findFirst()
                    .orElseThrow();
            ui.dialogs.answer(Decision.NONE.choose(doubtful.choices().get(0)));
            onFx(() -> {
                TableView<?> table = (TableView<?>) root.lookup(".list-table");
                table.requestFocus();
                table.getSelectionModel().select(1);
                return true;
            });
            robot.push(KeyCode.ENTER);
            FxThread.settle();
            assertThat(ui.dialogs.allAnswersUsed()).isTrue();
            assertThat(list.counts()).containsEntry(RowStatus.NEW, 2);
            onFx(() -> Shots.snapshot(stage.getScene(), "import"));
            onFx(() -> {
                root.lookupAll(".button").stream()
                        .filter(n -> n instanceof Button b && b.getText().contains("2 baris"))
                        .map(Button.class::cast)
                        .findFirst()
                        .orElseThrow()
                        .fire();
                return true;
            });
            assertThat(saved(database)).isEqualTo(2);
            assertThat(ui.dialogs.errors()).isEmpty();
            assertThat(ui.dialogs.said()).anyMatch(s -> s.contains("Impor tersimpan"));
            ImportDesk.ReadList again = desk.read(file, desk.today(), id.kopdesk.base.Progress.NONE);
            assertThat(again.counts()).containsEntry(RowStatus.NEW, 0);
            takeBack(stage, desk);
            assertThat(saved(database)).isZero();
            onFx(() -> {
                stage.hide();
                return true;
            });
        }
    }

    /** From the list of imports, where the template is saved too. */
    private void takeBack(Stage stage, ImportDesk desk) throws Exception {
        ImportsScreen imports = onFx(() -> {
            ImportsScreen screen = new ImportsScreen(ui.context, desk, () -> {});
            stage.getScene().setRoot((Parent) screen.node());
            screen.shown();
            return screen;
        });
        onFx(() -> Shots.snapshot(stage.getScene(), "imports"));
        Path template = folder.resolve("templat.xlsx");
        ui.dialogs.answer(template);
        press(imports, "templat");
        assertThat(template).isNotEmptyFile();
        assertThat(desk.earlier()).hasSize(1).allMatch(batch -> batch.reverted() == null);
        onFx(() -> {
            TableView<?> table = (TableView<?>) imports.node().lookup(".list-table");
            table.getSelectionModel().select(0);
            return true;
        });
        ui.dialogs.answer("salah berkas");
        press(imports, "Batalkan");
        assertThat(desk.earlier()).hasSize(1).allMatch(batch -> "salah berkas".equals(batch.reverted()));
        assertThat(ui.tasks.unheard()).isEmpty();
        onFx(() -> Shots.snapshot(stage.getScene(), "imports-back"));
    }

    private static void press(ImportsScreen screen, String word) throws Exception {
        onFx(() -> {
            screen.node().lookupAll(".button").stream()
                    .filter(n -> n instanceof Button b && b.getText().contains(word))
                    .map(Button.class::cast)
                    .findFirst()
                    .orElseThrow()
                    .fire();
            return true;
        });
    }

    private static long saved(Database database) {
        return database.read(h -> h.createQuery("SELECT COUNT(*) FROM cooperative WHERE removed_at IS NULL")
                .mapTo(Long.class)
                .one());
    }
}
