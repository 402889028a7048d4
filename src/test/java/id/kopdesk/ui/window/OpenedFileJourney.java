package id.kopdesk.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.AllTables;
import id.kopdesk.account.FirstOffice;
import id.kopdesk.base.Progress;
import id.kopdesk.database.Database;
import id.kopdesk.handover.Caller;
import id.kopdesk.handover.OpenFile;
import id.kopdesk.safekeeping.BackupRoutine;
import id.kopdesk.safekeeping.Origin;
import id.kopdesk.ui.FxThread;
import id.kopdesk.ui.Shots;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of the program is opened in the file manager: before there is an office, at the start, and beside an open window. */
abstract class OpenedFileJourney {
    private static final Clock CLOCK = Clock.systemUTC();

    private @Nullable WindowRun run;

    @TempDir
    private Path folder;

    @AfterEach
    void close() throws Exception {
        onFx(() -> {
            new ArrayList<>(Window.getWindows()).forEach(Window::hide);
            return true;
        });
        if (run != null) {
            run.close();
        }
    }

    private void start(Path data, Optional<Path> file) throws Exception {
        FxThread.start();
        WindowRun opened =
                new WindowRun(data, AllTables.list(), CLOCK, (order, held, at, out, err) -> 4, file, () -> {});
        run = opened;
        onFx(() -> {
            opened.open(new Stage(), () -> {});
            return true;
        });
    }

    private static Path backup(Path data, Path file) {
        try (Database database = FirstOffice.open(data)) {
            new BackupRoutine(
                            database,
                            data,
                            AllTables.list(),
                            new Origin("1.0", "63.05"),
                            ZoneId.of("Asia/Makassar"),
                            CLOCK)
                    .to(file, Progress.NONE);
        }
        return file;
    }

    private static void doubleClick(Path data, Path file) {
        PrintWriter nothing = new PrintWriter(Writer.nullWriter());
        assertThat(Caller.call(data, OpenFile.words(file), Map.of(), nothing, nothing))
                .hasValue(0);
    }

    @Test
    void besideAnOpenWindowABackupIsShownThereAndTurningBackOpensTheOfficeAgain() throws Exception {
        Path data = folder.resolve("kantor");
        Path file = backup(data, folder.resolve("salinan ñ.kopdesk-cadangan"));
        start(data, Optional.empty());
        until("Beranda");
        doubleClick(data, file);
        until("Isi cadangan");
        until(file.toString());
        shot("opened-backup");
        press("Batal");
        until("Beranda");
    }

    @Test
    void anUpdateIsShownWhereItsButtonIs() throws Exception {
        Path data = folder.resolve("kantor");
        FirstOffice.open(data).close();
        Path file = Files.writeString(folder.resolve("Kopdesk-9.kopdesk-pembaruan"), "bukan pembaruan");
        start(data, Optional.empty());
        until("Beranda");
        doubleClick(data, file);
        until("Pembaruan Kopdesk");
        until("(KD-980)");
        shot("opened-update");
    }

    @Test
    void anArchiveSaysWhatItIsFor() throws Exception {
        Path data = folder.resolve("kantor");
        FirstOffice.open(data).close();
        start(data, Optional.of(Files.writeString(folder.resolve("a.kopdesk-arsip"), "")));
        until("kopdesk arsip buka");
        shot("opened-archive");
    }

    @Test
    void atTheStartTheOfficesWindowShowsIt() throws Exception {
        Path data = folder.resolve("kantor");
        Path file = backup(data, folder.resolve("b.kopdesk-cadangan"));
        start(data, Optional.of(file));
        until("Isi cadangan");
        until(file.toString());
    }

    @Test
    void onANewPcItIsShownBeforeThereIsAnOffice() throws Exception {
        Path file = backup(folder.resolve("lama"), folder.resolve("c.kopdesk-cadangan"));
        start(folder.resolve("baru"), Optional.of(file));
        until("Isi cadangan");
        until(file.toString());
        shot("opened-first");
    }

    private static boolean shows(String text) {
        return Window.getWindows().stream()
                .filter(window -> window.getScene() != null)
                .flatMap(window -> window.getScene().getRoot().lookupAll("*").stream())
                .anyMatch(node -> node.isVisible()
                        && node instanceof Labeled words
                        && words.getText() != null
                        && words.getText().contains(text));
    }

    private static void press(String text) throws Exception {
        onFx(() -> {
            Window.getWindows().stream()
                    .flatMap(window -> window.getScene().getRoot().lookupAll("*").stream())
                    .filter(node -> node instanceof ButtonBase button
                            && button.getText() != null
                            && button.getText().replace("_", "").equals(text))
                    .findFirst()
                    .ifPresentOrElse(node -> ((ButtonBase) node).fire(), () -> {
                        throw new AssertionError(text);
                    });
            return true;
        });
    }

    private static void until(String text) throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(40).toNanos();
        while (!onFx(() -> shows(text))) {
            assertThat(System.nanoTime()).as("waited too long for: " + text).isLessThan(end);
            Thread.sleep(20);
        }
    }

    private static void shot(String name) throws Exception {
        onFx(() -> Shots.snapshot(
                Window.getWindows().get(Window.getWindows().size() - 1).getScene(), "journey-" + name));
    }

    private static <T> T onFx(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }
}
