package id.kopdesk.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.AllTables;
import id.kopdesk.account.Accounts;
import id.kopdesk.account.FirstOffice;
import id.kopdesk.account.FolderKey;
import id.kopdesk.account.RecoveryKey;
import id.kopdesk.base.Actor;
import id.kopdesk.base.CodedException;
import id.kopdesk.base.Progress;
import id.kopdesk.base.Texts;
import id.kopdesk.cooperative.Cooperative;
import id.kopdesk.cooperative.CooperativeFile;
import id.kopdesk.cooperative.CooperativeKind;
import id.kopdesk.cooperative.CooperativeStore;
import id.kopdesk.database.Database;
import id.kopdesk.faults.SmallDisk;
import id.kopdesk.safekeeping.BackupRoutine;
import id.kopdesk.safekeeping.Origin;
import id.kopdesk.safekeeping.Restore;
import id.kopdesk.ui.FilePrefs;
import id.kopdesk.ui.FxThread;
import id.kopdesk.ui.Shots;
import id.kopdesk.ui.safekeeping.RestoreView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.PasswordField;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong in an office, and how it gets its data back. */
abstract class SafekeepingJourney {
    static final Clock CLOCK = Clock.systemUTC();
    private static final String DATA = "kopdesk.mv.db";

    private @Nullable WindowRun run;
    private @Nullable Stage stage;

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

    private void start(Path data) throws Exception {
        start(data, CLOCK);
    }

    private void start(Path data, Clock clock) throws Exception {
        FxThread.start();
        WindowRun opened = new WindowRun(
                data, AllTables.list(), clock, (order, held, at, out, err) -> 4, Optional.empty(), () -> {});
        run = opened;
        onFx(() -> {
            Stage shown = new Stage();
            stage = shown;
            opened.open(shown, () -> {});
            return true;
        });
    }

    private static void add(Database database, Actor actor, String name) {
        new CooperativeStore(database, file -> List.of())
                .save(
                        actor,
                        CooperativeFile.fresh(
                                Cooperative.named(name, CooperativeKind.VILLAGE, "63.05.03.2001"),
                                LocalDate.of(2026, 8, 5)),
                        Optional.empty());
    }

    private static BackupRoutine routine(Database database, Path data) {
        return new BackupRoutine(
                database, data, AllTables.list(), new Origin("1.0", "63.05"), ZoneId.of("Asia/Makassar"), CLOCK);
    }

    private static List<String> names(Database database) {
        return database.read(
                handle -> handle.createQuery("SELECT name FROM cooperative WHERE removed_at IS NULL ORDER BY name")
                        .mapTo(String.class)
                        .list());
    }

    /** As an office in English and in the dark look has left it. */
    private Path damagedEnglish(boolean backup) throws IOException {
        Path data = folder.resolve("kantor");
        try (Database database = FirstOffice.open(data)) {
            add(database, Actor.ofThisPc(), "KDMP Duwet");
            if (backup) {
                routine(database, data).make(Progress.NONE);
            }
        }
        FilePrefs looks = new FilePrefs(data.resolve("tampilan.json"), e -> {});
        looks.language(Texts.ENGLISH);
        looks.dark(true);
        byte[] whole = Files.readAllBytes(data.resolve(DATA));
        Files.write(data.resolve(DATA), java.util.Arrays.copyOf(whole, whole.length / 3));
        return data;
    }

    @Test
    void theRescueSpeaksTheOfficesLanguageInItsLook() throws Exception {
        start(damagedEnglish(true));
        until(() -> shows("The office's data cannot be opened"));
        assertThat(onFx(Application::getUserAgentStylesheet)).contains("dark");
        until(() -> enabled("See and restore this backup"));
        shot("rescue-english");
        press("See and restore this backup");
        until(() -> enabled("Restore this data"));
        shot("rescue-english-preview");
        press("Restore this data");
        until(() -> shows("The backup has been restored"));
        shot("rescue-english-done");
    }

    @Test
    void whereThereIsNoBackupTheRescueSaysWhatCanBeDone() throws Exception {
        start(damagedEnglish(false));
        until(() -> shows("The office's data cannot be opened"));
        until(() -> shows("There is no good backup on this PC") && enabled("Choose another file…"));
        assertThat(onFx(() -> shows("Backups that are still good"))).isFalse();
        shot("rescue-english-none");
    }

    @Test
    void aDamagedFileAtStartOffersTheNewestGoodBackupAndIsNeverAnEmptyOffice() throws Exception {
        Path data = folder.resolve("kantor");
        try (Database database = FirstOffice.open(data)) {
            add(database, Actor.ofThisPc(), "KDMP Duwet");
            routine(database, data).make(Progress.NONE);
        }
        byte[] whole = Files.readAllBytes(data.resolve(DATA));
        byte[] cut = java.util.Arrays.copyOf(whole, whole.length / 3);
        Files.write(data.resolve(DATA), cut);
        start(data);
        until(() -> shows("Data kantor tidak dapat dibuka"));
        assertThat(Files.readAllBytes(data.resolve(DATA))).isEqualTo(cut);
        until(() -> enabled("Lihat dan pulihkan cadangan ini"));
        shot("rescue-damaged");
        press("Lihat dan pulihkan cadangan ini");
        until(() -> shows("Isi cadangan") && enabled("Pulihkan data ini"));
        shot("rescue-preview");
        press("Pulihkan data ini");
        until(() -> shows("Cadangan sudah dipulihkan"));
        shot("rescue-done");
        press("Buka kantor");
        until(() -> shows("Beranda"));
        Files.list(data)
                .filter(path -> path.getFileName().toString().startsWith("kopdesk-sebelum-pulih"))
                .findFirst()
                .ifPresentOrElse(
                        kept -> assertThat(kept.resolve(DATA)).hasBinaryContent(cut),
                        () -> assertThat(data).isEmptyDirectory());
    }

    @Test
    void yesterdaysBackupIsRestoredOnAnotherPcWithTheRecoveryKey() throws Exception {
        Path old = folder.resolve("pc-lama");
        Path stick = Files.createDirectory(folder.resolve("flashdisk"));
        RecoveryKey recovery;
        try (Database database = FirstOffice.open(old)) {
            recovery = FirstOffice.lock(database, old);
            add(database, Actor.ofThisPc(), "KDMP Duwet");
            BackupRoutine routine = routine(database, old);
            routine.chooseSecond(stick);
            routine.make(Progress.NONE);
        }
        Path file;
        try (var list = Files.list(stick)) {
            file = list.findFirst().orElseThrow();
        }
        Path data = folder.resolve("pc-baru");
        start(data);
        until(() -> shows("Sudah punya cadangan? Pulihkan"));
        shot("restore-first-run");
        press("Sudah punya cadangan? Pulihkan");
        until(() -> shows("Pulihkan dari cadangan"));
        shot("restore-choose");
        onFx(() -> {
            shownNodes().stream()
                    .filter(RestoreView.class::isInstance)
                    .map(RestoreView.class::cast)
                    .forEach(view -> view.choose(file));
            return true;
        });
        until(() -> shows("Cadangan ini terkunci"));
        type(TextField.class, 0, FirstOffice.LOGIN);
        type(PasswordField.class, 0, "bukan sandinya");
        press("Lihat isinya");
        until(() -> shows("Kata sandi tidak cocok"));
        shot("restore-locked");
        onFx(() -> {
            ((RadioButton) Objects.requireNonNull(find("Dengan kunci pemulihan", RadioButton.class))).fire();
            return true;
        });
        type(TextArea.class, 0, String.join(" ", recovery.words()));
        press("Lihat isinya");
        until(() -> shows("Isi cadangan") && enabled("Pulihkan data ini"));
        shot("restore-preview");
        press("Pulihkan data ini");
        until(() -> shows("Cadangan sudah dipulihkan"));
        press("Buka kantor");
        until(() -> shows("Masuk ke Kopdesk"));
        type(PasswordField.class, 0, FirstOffice.PASSWORD);
        press("Masuk");
        until(() -> shows("Beranda"));
        shot("restore-opened");
        Objects.requireNonNull(run).close();
        run = null;
        try (Database database = FirstOffice.enter(data).database()) {
            assertThat(names(database)).containsExactly("KDMP Duwet");
            assertThat(new Accounts(database, data, CLOCK).all()).hasSize(1);
        }
    }

    @Test
    void closingAfterAChangeMakesABackupAndTheScreenShowsIt() throws Exception {
        Path data = folder.resolve("kantor");
        try (Database database = FirstOffice.open(data)) {
            add(database, Actor.ofThisPc(), "KDMP Duwet");
        }
        start(data);
        until(() -> shows("Beranda") && shows("belum ada cadangan"));
        assertThat(onFx(() -> shows("belum pernah dicadangkan")))
                .as("red on the first day")
                .isFalse();
        shot("backup-first-day");
        onFx(() -> {
            Objects.requireNonNull(stage).hide();
            return true;
        });
        Objects.requireNonNull(run).close();
        start(data, Clock.offset(CLOCK, Duration.ofDays(2)));
        until(() -> shows("Beranda") && shows("sudah 2 hari dan belum pernah dicadangkan"));
        shot("backup-banner");
        press("Pengaturan");
        until(() -> shows("Cadangan") && find("Cadangan", ButtonBase.class) != null);
        press("Cadangan");
        until(() -> shows("Belum ada cadangan di PC ini"));
        shot("backup-empty");
        press("Cadangkan sekarang");
        until(() -> shows("Cadangan terakhir") && enabled("Cadangkan sekarang"));
        until(() -> shows(".kopdesk-cadangan"));
        shot("backup-made");
        press("Periksa seluruh data");
        until(() -> shows("Data utuh"));
        shot("backup-checked");
        press("Tutup");
        onFx(() -> {
            Database database = Objects.requireNonNull(run).data().orElseThrow();
            add(database, Actor.ofThisPc(), "KDMP Beringin");
            Objects.requireNonNull(stage)
                    .getOnCloseRequest()
                    .handle(new javafx.stage.WindowEvent(stage, javafx.stage.WindowEvent.WINDOW_CLOSE_REQUEST));
            return true;
        });
        shot("backup-closing");
        until(() -> cooperativesInBackup(data) == 2);
        Objects.requireNonNull(run).close();
        run = null;
    }

    @Test
    void aFullDiskWhileSavingIsSaidAndNothingTypedIsLost() throws Exception {
        Path disk = folder.resolve("disk");
        try (SmallDisk small = small(disk)) {
            Path data = disk.resolve("kantor");
            FirstOffice.open(data).close();
            start(data);
            until(() -> shows("Beranda"));
            press("Pengaturan");
            until(() -> button("Simpan pengaturan") != null && place() != null);
            small.fill(100);
            onFx(() -> {
                Objects.requireNonNull(place()).setText("Rantau Baru");
                return true;
            });
            press("Simpan pengaturan");
            until(() -> shows("Ruang disk di"));
            shot("full-disk");
            press("Tutup");
            assertThat(onFx(() -> Objects.requireNonNull(place()).getText()))
                    .as("what was typed")
                    .isEqualTo("Rantau Baru");
            shot("full-disk-typed");
            small.free();
            press("Simpan pengaturan");
            until(() -> shows("Pengaturan tersimpan"));
            shot("full-disk-saved");
            onFx(() -> {
                new ArrayList<>(Window.getWindows()).forEach(Window::hide);
                return true;
            });
            Objects.requireNonNull(run).close();
            run = null;
        }
    }

    private static SmallDisk small(Path at) throws Exception {
        try {
            return new SmallDisk(at, 420);
        } catch (RuntimeException nobodyMayMount) {
            return org.junit.jupiter.api.Assumptions.abort(nobodyMayMount.getMessage());
        }
    }

    private static @Nullable TextField place() {
        return shownNodes().stream()
                .filter(TextField.class::isInstance)
                .map(TextField.class::cast)
                .filter(field -> String.valueOf(field.getAccessibleText()).startsWith("Tempat penandatanganan"))
                .findFirst()
                .orElse(null);
    }

    /** One a day is kept: the backup of the evening takes the place of the earlier ones. */
    private static long cooperativesInBackup(Path data) {
        try (var list = Files.list(data.resolve("cadangan"))) {
            return list.filter(path -> path.toString().endsWith(".kopdesk-cadangan"))
                    .mapToLong(file -> Restore.contents(file, FolderKey::open)
                            .rows("cooperative")
                            .orElse(0L))
                    .max()
                    .orElse(0);
        } catch (IOException | CodedException goneMeanwhile) {
            return 0;
        }
    }

    private static void press(String text) throws Exception {
        until(() -> enabled(text));
        pressNow(text);
        FxThread.settle();
    }

    private static void pressNow(String text) throws Exception {
        Platform.runLater(() -> Objects.requireNonNull(button(text), text).fire());
    }

    private static boolean enabled(String text) {
        ButtonBase button = button(text);
        return button != null && !button.isDisabled();
    }

    private static @Nullable ButtonBase button(String text) {
        return shownNodes().stream()
                .filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .filter(b -> b.getText() != null && b.getText().replace("_", "").equals(text))
                .findFirst()
                .orElse(null);
    }

    private static void type(Class<? extends TextInputControl> type, int which, String text) throws Exception {
        onFx(() -> {
            List<TextInputControl> fields = shownNodes().stream()
                    .filter(node -> node.getClass() == type)
                    .map(TextInputControl.class::cast)
                    .toList();
            fields.get(which).setText(text);
            return true;
        });
        FxThread.settle();
    }

    private static List<Node> shownNodes() {
        return Window.getWindows().stream()
                .filter(window -> window.getScene() != null)
                .flatMap(w -> w.getScene().getRoot().lookupAll("*").stream())
                .filter(SafekeepingJourney::seen)
                .toList();
    }

    private static boolean seen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Node find(String text, Class<?> type) {
        return shownNodes().stream()
                .filter(type::isInstance)
                .filter(n -> n instanceof Labeled l
                        && l.getText() != null
                        && l.getText().replace("_", "").contains(text))
                .findFirst()
                .orElse(null);
    }

    private static boolean shows(String text) {
        return find(text, Labeled.class) != null;
    }

    private static void until(BooleanSupplier seen) throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(40).toNanos();
        while (!onFx(seen::getAsBoolean)) {
            assertThat(System.nanoTime())
                    .as(() -> "waited too long; on the screen: " + words())
                    .isLessThan(end);
            Thread.sleep(20);
        }
    }

    private static List<String> words() {
        try {
            return onFx(() -> shownNodes().stream()
                    .filter(Labeled.class::isInstance)
                    .map(node -> ((Labeled) node).getText())
                    .filter(text -> text != null && !text.isBlank())
                    .distinct()
                    .limit(40)
                    .toList());
        } catch (Exception e) {
            return List.of(e.toString());
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
