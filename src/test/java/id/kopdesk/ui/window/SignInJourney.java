package id.kopdesk.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.account.ProvinceOffice;
import id.kopdesk.account.RecoveryKey;
import id.kopdesk.database.Database;
import id.kopdesk.region.RegionTemplate;
import id.kopdesk.ui.FxThread;
import id.kopdesk.ui.Shots;
import java.nio.file.Path;
import java.time.Clock;
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
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** A PC that several people use: one signs in, locks the screen, comes back, and another goes on. */
abstract class SignInJourney {
    private final FxRobot robot = new FxRobot();
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

    private RecoveryKey start() throws Exception {
        Path data = folder.resolve("kantor");
        RecoveryKey recovery;
        try (Database database = RegionTemplate.open(data)) {
            recovery = ProvinceOffice.lock(database, data);
        }
        FxThread.start();
        WindowRun opened = new WindowRun(
                data, List.of(), Clock.systemUTC(), (order, held, folder, out, err) -> 4, Optional.empty(), () -> {});
        run = opened;
        assertThat(opened.refused()).isEmpty();
        onFx(() -> {
            opened.open(new Stage(), () -> {});
            return true;
        });
        until(() -> shows("Masuk ke Kopdesk"));
        return recovery;
    }

    @Test
    void aForgottenPasswordIsReplacedWithTheRecoveryKey() throws Exception {
        RecoveryKey recovery = start();
        onFx(() -> {
            ((ListView<?>) node(ListView.class)).getSelectionModel().select(1);
            ((Hyperlink) Objects.requireNonNull(find("Lupa kata sandi?", Hyperlink.class))).fire();
            return true;
        });
        until(() -> shows("Kunci pemulihan"));
        recover(String.join(" ", recovery.words().subList(0, 8)));
        until(() -> shows("yang diketik 8 kata"));
        shot("signin-recover");
        recover(String.join(" ", recovery.words()));
        until(() -> shows("Siti Aminah") && shows("Beranda"));
        robot.push(KeyCode.CONTROL, KeyCode.L);
        until(() -> shows("Layar terkunci"));
        enter(1, "nasi kuning pagi hari");
        until(() -> shows("Beranda"));
    }

    private static void recover(String words) throws Exception {
        onFx(() -> {
            ((TextArea) node(TextArea.class)).setText(words);
            shownNodes().stream()
                    .filter(PasswordField.class::isInstance)
                    .forEach(field -> ((PasswordField) field).setText("nasi kuning pagi hari"));
            return true;
        });
        FxThread.settle();
        onFx(() -> {
            ((Button) Objects.requireNonNull(find("Pasang kata sandi baru", Button.class))).fire();
            return true;
        });
        FxThread.settle();
    }

    @Test
    void aLockedScreenOpensForItsPersonAndForAnother() throws Exception {
        start();
        enter(1, "bukan ini sandinya");
        until(() -> shows("Kata sandi tidak cocok"));
        until(() -> !shows("Coba lagi dalam"));
        enter(1, ProvinceOffice.SITIS);
        until(() -> shows("Siti Aminah") && shows("Beranda"));
        robot.push(KeyCode.CONTROL, KeyCode.L);
        until(() -> shows("Layar terkunci"));
        shot("signin-locked");
        assertThat(onFx(() -> shows("Beranda"))).isFalse();
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertThat(onFx(() -> shows("Layar terkunci"))).isTrue();
        enter(1, ProvinceOffice.SITIS);
        until(() -> shows("Beranda"));
        robot.push(KeyCode.CONTROL, KeyCode.L);
        until(() -> shows("Layar terkunci"));
        enter(0, ProvinceOffice.BUDIS);
        until(() -> shows("Budi Rahman") && shows("Beranda"));
        shot("signin-other");
        assertThat(onFx(() -> shows("Siti Aminah"))).isFalse();
    }

    private static void enter(int who, String password) throws Exception {
        onFx(() -> {
            ((ListView<?>) node(ListView.class)).getSelectionModel().select(who);
            ((PasswordField) node(PasswordField.class)).setText(password);
            return true;
        });
        FxThread.settle();
        onFx(() -> {
            ((Button) Objects.requireNonNull(find("Masuk", Button.class))).fire();
            return true;
        });
        FxThread.settle();
    }

    private static Node node(Class<?> type) {
        return shownNodes().stream().filter(type::isInstance).findFirst().orElseThrow();
    }

    private static List<Node> shownNodes() {
        return Window.getWindows().stream()
                .flatMap(w -> w.getScene().getRoot().lookupAll("*").stream())
                .filter(Node::isVisible)
                .toList();
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
            assertThat(System.nanoTime()).as("waited too long").isLessThan(end);
            Thread.sleep(20);
        }
    }

    private static void shot(String name) throws Exception {
        onFx(() -> Shots.snapshot(Window.getWindows().get(0).getScene(), "journey-" + name));
    }

    private static <T> T onFx(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }
}
