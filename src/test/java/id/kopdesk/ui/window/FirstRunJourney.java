package id.kopdesk.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.account.FreshKeys;
import id.kopdesk.account.Protection;
import id.kopdesk.account.ProvinceOffice;
import id.kopdesk.base.Actor;
import id.kopdesk.base.CodedException;
import id.kopdesk.database.Database;
import id.kopdesk.office.Office;
import id.kopdesk.office.OfficeStore;
import id.kopdesk.region.RegionTemplate;
import id.kopdesk.ui.FxThread;
import id.kopdesk.ui.Shots;
import id.kopdesk.ui.safekeeping.SafekeepingLinks;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** From an empty folder to the office's own window, by keys and buttons. */
abstract class FirstRunJourney {
    private static final SafekeepingLinks NO_LINKS = new SafekeepingLinks() {
        @Override
        public void restore(Optional<Path> file) {}

        @Override
        public void stepBack() {}

        @Override
        public void renewKey(Optional<FreshKeys.Secrets> secrets) {}

        @Override
        public void rescue(CodedException why) {}
    };

    private final FxRobot robot = new FxRobot();
    private final AtomicReference<@Nullable OpenOffice> made = new AtomicReference<>();
    private final AtomicReference<@Nullable OfficeWindow> window = new AtomicReference<>();
    private @Nullable FirstRun first;

    @TempDir
    private Path folder;

    @AfterEach
    void close() throws Exception {
        onFx(() -> {
            new ArrayList<>(Window.getWindows()).forEach(Window::hide);
            return true;
        });
        if (first != null) {
            first.end();
        }
        OfficeWindow shown = window.get();
        if (shown != null) {
            shown.end();
        }
        OpenOffice office = made.get();
        if (office != null) {
            office.database().close();
        }
    }

    @Test
    void aNewOfficeAndItsFirstAccountAreMadeByAnsweringShortSteps() throws Exception {
        FxThread.start();
        Stage stage = onFx(Stage::new);
        onFx(() -> {
            FirstRun run = new FirstRun(stage, folder.resolve("kantor"), () -> {}, () -> {});
            first = run;
            run.office(
                    this::create,
                    office -> run.account(office, Clock.systemUTC(), sitting -> shown(stage, office, sitting)));
            return true;
        });
        FxThread.settle();
        fire("Lanjut");
        until(() -> shows("Pilih provinsi atau kabupaten/kota"));
        robot.write("tapin");
        until(() -> shows("Kabupaten Tapin"));
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        until(() -> shows("PEMERINTAH KABUPATEN TAPIN"));
        fire("Lanjut");
        until(() -> shows("Bagaimana kop surat"));
        fire("Lanjut");
        until(() -> shows("Siapa yang menandatangani"));
        fire("Lanjut");
        until(() -> shows("Buat kantor"));
        shot("first-run-end");
        fire("Buat kantor");
        until(() -> shows("Siapa yang boleh membuka data ini?"));
        protect();
        until(() -> window.get() != null && shows("Kantor ini belum punya koperasi"));
        shot("first-run-home");
        OpenOffice office = Objects.requireNonNull(made.get());
        Office stored = new OfficeStore(office.database()).load();
        assertThat(stored.areaCode()).isEqualTo("63.05");
        assertThat(stored.letterhead()).first().isEqualTo("PEMERINTAH KABUPATEN TAPIN");
        assertThat(stored.zone().getId()).isEqualTo("Asia/Makassar");
        assertThat(new Protection(office.database(), folder.resolve("kantor")).locked())
                .isTrue();
        assertThat(onFx(() -> shows("Siti Aminah"))).isTrue();
    }

    /** The regions come from the prepared office, so that no test loads them all. */
    private OpenOffice create(Office office) {
        Database database = RegionTemplate.open(folder.resolve("kantor"));
        ProvinceOffice.layKey(database, folder.resolve("kantor"));
        new OfficeStore(database).save(Actor.ofThisPc(), office);
        return OpenOffice.read(database);
    }

    private void protect() throws Exception {
        onFx(() -> {
            List<TextField> fields = all(TextField.class);
            fields.get(0).setText("Siti Aminah");
            all(PasswordField.class).forEach(field -> field.setText("kopi susu di teras"));
            return true;
        });
        FxThread.settle();
        fire("Lanjut");
        until(() -> shows("Kunci pemulihan"));
        shot("first-run-recovery");
        onFx(() -> {
            List<String> words = all(Label.class).stream()
                    .map(Label::getText)
                    .filter(text -> text.matches("\\d\\. {2}[a-z]{5}"))
                    .toList();
            for (Label asked : all(Label.class)) {
                if (asked.getText().startsWith("Ketik kata ke-") && asked.getLabelFor() instanceof TextField field) {
                    int number = Integer.parseInt(asked.getText().substring("Ketik kata ke-".length()));
                    field.setText(words.get(number - 1).substring(4));
                }
            }
            return true;
        });
        FxThread.settle();
        fire("Mulai memakai Kopdesk");
    }

    private static <T extends Node> List<T> all(Class<T> type) {
        return Window.getWindows().stream()
                .flatMap(w -> w.getScene().getRoot().lookupAll("*").stream())
                .filter(n -> n.isVisible() && type.isInstance(n))
                .map(type::cast)
                .toList();
    }

    private void shown(Stage stage, OpenOffice office, Sitting sitting) {
        made.set(office);
        OfficeWindow shown = new OfficeWindow(
                stage,
                office,
                folder.resolve("kantor"),
                List.of(),
                Clock.systemUTC(),
                sitting,
                changed -> {},
                other -> {},
                NO_LINKS,
                ready -> {});
        window.set(shown);
        shown.show(() -> {});
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

    private static boolean shows(String text) {
        return find(text) != null;
    }

    private static void fire(String text) throws Exception {
        onFx(() -> {
            ((Button) Objects.requireNonNull(find(text), text)).fire();
            return true;
        });
        FxThread.settle();
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
