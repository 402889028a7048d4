package id.kopdesk.ui.training;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.base.Actor;
import id.kopdesk.base.OfficeClock;
import id.kopdesk.cooperative.Part;
import id.kopdesk.database.Database;
import id.kopdesk.office.OfficeDefaults;
import id.kopdesk.office.OfficeStore;
import id.kopdesk.region.Kalsel;
import id.kopdesk.region.Region;
import id.kopdesk.region.RegionTemplate;
import id.kopdesk.training.Attendee;
import id.kopdesk.training.Batches;
import id.kopdesk.training.Kabupaten;
import id.kopdesk.training.Participants;
import id.kopdesk.training.Programme;
import id.kopdesk.training.TrainingBatch;
import id.kopdesk.ui.FxThread;
import id.kopdesk.ui.Screen;
import id.kopdesk.ui.Shots;
import id.kopdesk.ui.TestUi;
import id.kopdesk.ui.control.Theme;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** Copies the batch of Tapin to Balangan, fills it from the not-reached list, ticks attendance, prints certificates, sees coverage rise. */
abstract class TrainingJourney {
    private static final ZoneId WITA = ZoneId.of("Asia/Makassar");
    private static final Clock NOVEMBER = Clock.fixed(Instant.parse("2025-11-19T02:00:00Z"), ZoneOffset.UTC);
    private static final Actor SITI = Actor.ofThisPc();

    private final TestUi ui = new TestUi();
    private final FxRobot robot = new FxRobot();

    @TempDir
    Path folder;

    @Test
    void theBatchOfTapinIsCopiedToBalanganFilledTickedCertifiedAndCoverageRises() throws Exception {
        FxThread.start();
        try (Database database = RegionTemplate.open(folder.resolve("kantor"))) {
            new OfficeStore(database)
                    .save(SITI, OfficeDefaults.of(Kalsel.TREE.find("63").orElseThrow()));
            Kabupaten.cooperatives(
                    database,
                    Stream.of("63.05", "63.11")
                            .flatMap(code ->
                                    Kalsel.TREE.villagesOf(code).stream().limit(8))
                            .map(Region::code)
                            .toList());
            Part<Programme> programme = Kabupaten.programme(database, 2);
            Part<TrainingBatch> tapin =
                    Kabupaten.batch(database, programme, 1, "63.05", 10, LocalDate.of(2025, 11, 20));
            TrainingRoom room = onFx(() -> new TrainingRoom(
                    ui.context,
                    database,
                    SITI,
                    new OfficeClock(NOVEMBER, WITA),
                    Kalsel.TREE,
                    "63",
                    folder.resolve("kantor"),
                    file -> {}));
            Stage stage = onFx(this::stage);
            ui.trail.register(List.of(room.place()));

            CoverageView before = coverage(room, stage, "63.11");
            assertThat(reached(before)).as("nobody of Balangan yet").isZero();

            BatchView original = onFx(() -> room.screens().batchScreen(tapin.id()));
            show(stage, original);
            // The dialog is asked for the next kab/kota a week later; Balangan is chosen instead by the copy's own
            // form.
            TrainingBatch copied = copy(database, original);
            assertThat(copied.firstOn()).isEqualTo(LocalDate.of(2025, 11, 27));

            Part<TrainingBatch> balangan = new Batches(database)
                    .list(SITI, programme.id()).stream()
                            .map(line -> line.batch())
                            .filter(b -> b.value().number() == 2)
                            .findFirst()
                            .orElseThrow();
            BatchView view = onFx(() -> room.screens().batchScreen(balangan.id()));
            show(stage, view);
            ui.dialogs.answer(true);
            onFx(() -> {
                view.participants().fill();
                return true;
            });
            assertThat(view.model().now().seated()).hasSize(10);
            assertThat(view.model().now().attendees().stream()
                            .map(a -> a.as().cooperativeId())
                            .distinct())
                    .as("every cooperative before any second place")
                    .hasSize(8);
            onFx(() -> Shots.snapshot(stage.getScene(), "training-filled"));

            tick(stage, view);
            assertThat(view.model().now().came()).hasSize(9);
            score(database, balangan, view);
            onFx(() -> {
                view.choose(5);
                view.model().load();
                return true;
            });
            onFx(() -> Shots.snapshot(stage.getScene(), "training-documents"));
            ui.dialogs.answer(true);
            DocumentsTab documents = (DocumentsTab) view.part(5);
            onFx(() -> {
                documents.issue();
                return true;
            });
            Path pdf = folder.resolve("sertifikat.pdf");
            ui.dialogs.answer(pdf);
            onFx(() -> {
                documents.print();
                return true;
            });
            try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
                assertThat(document.getNumberOfPages()).isEqualTo(9);
            }
            assertThat(ui.tasks.unheard()).isEmpty();

            CoverageView after = coverage(room, stage, "63.11");
            onFx(() -> Shots.snapshot(stage.getScene(), "training-coverage"));
            assertThat(reached(after)).as("coverage of Balangan rose").isGreaterThanOrEqualTo(7);
            onFx(() -> {
                stage.hide();
                return true;
            });
        }
    }

    /** The form is answered with what it proposes; then the copy is moved to Balangan as a person would in its own form. */
    private TrainingBatch copy(Database database, BatchView original) throws Exception {
        ui.dialogs.answer(true);
        onFx(() -> {
            new BatchForms(screensOf(original)).copyTo(original.model(), "63.11");
            return true;
        });
        assertThat(ui.tasks.unheard()).isEmpty();
        return new Batches(database)
                .list(SITI, null).stream()
                        .map(line -> line.value())
                        .filter(b -> b.regency().equals("63.11"))
                        .findFirst()
                        .orElseThrow();
    }

    private static TrainingScreens screensOf(BatchView view) {
        return view.screens();
    }

    /** With the keyboard: one cell by space, the rest of the column at once, the other half days by Ctrl+Enter; one stays away. */
    private void tick(Stage stage, BatchView view) throws Exception {
        onFx(() -> {
            view.choose(1);
            return true;
        });
        TableView<Attendee> grid = view.attendance().grid();
        for (int session = 0; session < 6; session++) {
            int column = 2 + session;
            onFx(() -> {
                grid.requestFocus();
                grid.getSelectionModel().clearAndSelect(0, grid.getColumns().get(column));
                grid.getFocusModel().focus(0, grid.getColumns().get(column));
                return true;
            });
            robot.push(KeyCode.SPACE);
            FxThread.settle();
            robot.push(KeyCode.SPACE);
            FxThread.settle();
            robot.push(KeyCode.CONTROL, KeyCode.ENTER);
            FxThread.settle();
        }
        onFx(() -> Shots.snapshot(stage.getScene(), "training-ticked"));
        onFx(() -> {
            view.attendance().leave();
            return true;
        });
        assertThat(ui.tasks.unheard()).isEmpty();
    }

    private static void score(Database database, Part<TrainingBatch> batch, BatchView view) {
        new Participants(database)
                .score(
                        SITI,
                        batch.id(),
                        view.model().now().seated().stream()
                                .collect(Collectors.toMap(
                                        Attendee::id,
                                        a -> new Participants.Scores(new BigDecimal("50"), new BigDecimal("80")))));
    }

    private CoverageView coverage(TrainingRoom room, Stage stage, String regency) throws Exception {
        CoverageView view = onFx(() -> room.screens().coverageScreen());
        show(stage, view);
        return view;
    }

    private static int reached(CoverageView view) {
        return view.model().areas().stream()
                .filter(a -> a.code().equals("63.11"))
                .mapToInt(CoverageModel.Area::reached)
                .sum();
    }

    private Stage stage() {
        Stage stage = new Stage();
        Scene scene = new Scene(new javafx.scene.layout.StackPane(), 1170, 690);
        Theme.dress(scene);
        stage.setScene(scene);
        stage.show();
        stage.requestFocus();
        return stage;
    }

    private static void show(Stage stage, Screen screen) throws Exception {
        onFx(() -> {
            stage.getScene().setRoot((Parent) screen.node());
            screen.shown();
            return true;
        });
    }

    private static <T> T onFx(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        T result = task.get();
        FxThread.settle();
        return result;
    }
}
