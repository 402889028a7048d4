package id.kopdesk.ui.cooperative;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.cooperative.Cooperative;
import id.kopdesk.cooperative.CooperativeFile;
import id.kopdesk.ui.BackgroundTasks;
import id.kopdesk.ui.Dialogs;
import id.kopdesk.ui.FxThread;
import id.kopdesk.ui.OfficeStatus;
import id.kopdesk.ui.Shots;
import id.kopdesk.ui.TestAppearance;
import id.kopdesk.ui.TestTablePrefs;
import id.kopdesk.ui.TestUi;
import id.kopdesk.ui.Trail;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.shell.ShellContext;
import id.kopdesk.ui.shell.ShellWindow;
import id.kopdesk.ui.shell.Toasts;
import id.kopdesk.ui.shell.WindowDialogs;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** Cooperatives with keys, in the program's own frame, over an encrypted office. */
abstract class CooperativeJourney {
    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private final TestUi plain = new TestUi();
    private Province province;
    private Stage stage;
    private BackgroundTasks tasks;

    @BeforeEach
    void open() throws Exception {
        FxThread.start();
        province = new Province(folder.resolve("o"), 200);
        stage = onFx(Stage::new);
        Toasts toasts = new Toasts(plain.texts);
        Dialogs dialogs = new WindowDialogs(plain.texts, stage, toasts, "0.1.0");
        Trail trail = new Trail(dialogs);
        tasks = new BackgroundTasks(Platform::runLater, dialogs::error);
        onFx(() -> {
            UiContext ui = new UiContext(plain.texts, plain.formats, tasks, dialogs, trail, new TestTablePrefs());
            CooperativeRoom room = province.room(ui);
            OfficeStatus status = new OfficeStatus();
            status.office().set("Dinas Koperasi Provinsi Kalimantan Selatan");
            ShellContext context = new ShellContext(
                    ui,
                    trail,
                    List.of(room.place()),
                    List.of(room.search()),
                    status,
                    new TestAppearance(),
                    toasts,
                    () -> {},
                    () -> {});
            ShellWindow.show(stage, context, () -> {});
            return stage;
        });
        until(() -> shows("200 koperasi"));
    }

    @AfterEach
    void close() throws Exception {
        tasks.shutdown();
        assertThat(tasks.awaitEnd(Duration.ofSeconds(20))).isTrue();
        onFx(() -> {
            new ArrayList<>(Window.getWindows()).forEach(Window::hide);
            return true;
        });
        province.close();
    }

    private CooperativeFile wellNamed() {
        return province.files.stream()
                .filter(f -> f.cooperative().name().matches("Koperasi Desa Merah Putih [A-Z][a-z]{6,}"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aCooperativeIsFoundByAMisspeltNameAndOpened() throws Exception {
        String name = wellNamed().cooperative().name();
        String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(java.util.Locale.ROOT);
        press(KeyCode.CONTROL, KeyCode.F);
        robot.write(last.substring(0, 2) + last.charAt(3) + last.charAt(2) + last.substring(4));
        until(() -> !shows("200 koperasi") && shows(name));
        shot("misspelt");
        press(KeyCode.ENTER);
        press(KeyCode.ENTER);
        until(() -> shows("Buka lengkap"));
        shot("beside");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> shows("Simpan koperasi"));
        shot("whole");
        press(KeyCode.ESCAPE);
        until(() -> shows("Buka lengkap"));
    }

    @Test
    void twoPersonsEditOneCooperativeAndNothingIsLost() throws Exception {
        CooperativeFile file = wellNamed();
        String name = file.cooperative().name();
        press(KeyCode.CONTROL, KeyCode.F);
        robot.write(name.substring(name.lastIndexOf(' ') + 1));
        until(() -> shows(name) && !shows("200 koperasi"));
        press(KeyCode.ENTER);
        press(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> shows("Simpan koperasi"));
        type("Alamat kantor", "Jl. Pasar Lama no. 7");
        type("Kode pos", "70123");

        CooperativeFile now = province.store.find(Province.SITI, file.id()).orElseThrow();
        province.store.save(Province.SITI, now.withCooperative(moved(now.cooperative())), Optional.of(now));

        press(KeyCode.CONTROL, KeyCode.S);
        until(() -> shows("sudah diubah orang lain"));
        shot("conflict");
        fire("Pakai semua isian saya");
        fire("Simpan gabungan");
        until(() -> shows("Tersimpan: " + name));
        shot("saved");
        Cooperative saved =
                province.store.find(Province.SITI, file.id()).orElseThrow().cooperative();
        assertThat(saved.address()).isEqualTo("Jl. Pasar Lama no. 7");
        assertThat(saved.postalCode()).isEqualTo("70123");
        assertThat(saved.note()).isEqualTo("dicatat orang lain");
    }

    private static Cooperative moved(Cooperative c) {
        return new Cooperative(
                c.name(),
                c.kind(),
                c.villageCode(),
                c.formation(),
                "Jl. Baru no. 1",
                c.postalCode(),
                c.phone(),
                c.email(),
                c.latitude(),
                c.longitude(),
                c.registrationNumber(),
                c.taxId(),
                c.businessId(),
                c.ahuDecree(),
                c.deedNumber(),
                c.gazetteNumber(),
                c.subdomain(),
                c.bank(),
                c.bankAccount(),
                c.simkopdesId(),
                c.principalSaving(),
                c.mandatorySaving(),
                "dicatat orang lain");
    }

    private void type(String field, String text) throws Exception {
        onFx(() -> {
            TextField box = (TextField) stage.getScene().getRoot().lookupAll(".text-field").stream()
                    .filter(n -> n instanceof TextField && field.equals(n.getAccessibleText()))
                    .findFirst()
                    .orElseThrow();
            box.requestFocus();
            box.selectAll();
            return true;
        });
        robot.write(text);
        FxThread.settle();
    }

    private void press(KeyCode... keys) throws InterruptedException {
        robot.push(keys);
        FxThread.settle();
    }

    private static @Nullable Node find(String text) {
        return Window.getWindows().stream()
                .flatMap(w -> w.getScene().getRoot().lookupAll("*").stream())
                .filter(n -> n.isVisible()
                        && n instanceof Labeled l
                        && l.getText() != null
                        && l.getText().replace("_", "").contains(text))
                .findFirst()
                .orElse(null);
    }

    private static void fire(String text) throws Exception {
        onFx(() -> {
            Button button = (Button) Objects.requireNonNull(find(text), text);
            Platform.runLater(button::fire);
            return true;
        });
        FxThread.settle();
    }

    private static boolean shows(String text) {
        return find(text) != null;
    }

    /** Waits for what the person would wait for, and says what is missing when it never comes. */
    private void until(BooleanSupplier seen) throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!onFx(seen::getAsBoolean)) {
            if (System.nanoTime() > end) {
                shot("stuck");
                throw new AssertionError("waited too long");
            }
            Thread.sleep(20);
        }
    }

    private void shot(String name) throws Exception {
        onFx(() -> {
            int i = 0;
            for (Window window : Window.getWindows()) {
                Shots.snapshot(window.getScene(), "journey-cooperative-" + name + "-" + i++);
            }
            return true;
        });
    }

    private static <T> T onFx(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }
}
