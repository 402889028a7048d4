package id.kopdesk.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.base.Progress;
import id.kopdesk.ui.BackgroundTasks;
import id.kopdesk.ui.Dialogs;
import id.kopdesk.ui.FxThread;
import id.kopdesk.ui.OfficeStatus;
import id.kopdesk.ui.Place;
import id.kopdesk.ui.Screen;
import id.kopdesk.ui.SearchSource;
import id.kopdesk.ui.Shots;
import id.kopdesk.ui.TestAppearance;
import id.kopdesk.ui.TestTablePrefs;
import id.kopdesk.ui.TestUi;
import id.kopdesk.ui.Trail;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.Gallery;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.testfx.api.FxRobot;

/** The frame with keys and mouse, popups and real background work; run without a display and in a real window. */
abstract class FrameJourney {
    private final FxRobot robot = new FxRobot();
    private final TestUi plain = new TestUi();
    private final List<String> done = new ArrayList<>();
    private final CountDownLatch release = new CountDownLatch(1);
    private Stage stage;
    private BackgroundTasks tasks;
    private Trail trail;

    @BeforeEach
    void open() throws Exception {
        FxThread.start();
        stage = onFx(Stage::new);
        Toasts toasts = new Toasts(plain.texts);
        Dialogs dialogs = new WindowDialogs(plain.texts, stage, toasts, "0.1.0");
        trail = new Trail(dialogs);
        tasks = new BackgroundTasks(Platform::runLater, dialogs::error);
        onFx(() -> {
            UiContext ui = new UiContext(plain.texts, plain.formats, tasks, dialogs, trail, new TestTablePrefs());
            OfficeStatus status = new OfficeStatus();
            status.office().set("Dinas Koperasi Kabupaten Tapin");
            status.demo().set(true);
            Gallery gallery = new Gallery(ui);
            List<Place> places = List.of(
                    new Place(
                            "list",
                            "ui.table.name",
                            BootstrapIcons.BUILDING,
                            () -> screen("Koperasi", gallery.listPage(2013, false))),
                    new Place(
                            "form",
                            "ui.form.required",
                            BootstrapIcons.PENCIL,
                            () -> screen("Isian", gallery.formPage())));
            ShellWindow.show(
                    stage,
                    new ShellContext(
                            ui,
                            trail,
                            places,
                            List.of(source()),
                            status,
                            new TestAppearance(),
                            toasts,
                            () -> done.add("backup"),
                            () -> done.add("help")),
                    () -> done.add("closed"));
            return stage;
        });
        FxThread.settle();
    }

    @AfterEach
    void close() throws Exception {
        release.countDown();
        tasks.shutdown();
        assertThat(tasks.awaitEnd(Duration.ofSeconds(20))).isTrue();
        onFx(() -> {
            new ArrayList<>(Window.getWindows()).forEach(Window::hide);
            return true;
        });
    }

    @Test
    void searchFromAnywhereFindsAndOpens() throws Exception {
        press(KeyCode.CONTROL, KeyCode.K);
        robot.write("tatakan");
        until(() -> shows("KDMP Tatakan Baru"));
        shot("search");
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        until(() -> done.contains("hit 2"));
    }

    @Test
    void aFilterIsChosenByTypingAFewLettersAndSpace() throws Exception {
        fire("Tahap");
        until(() -> shows("berbadan hukum (SK AHU)"));
        robot.write("ahu");
        shot("filter");
        press(KeyCode.DOWN);
        press(KeyCode.SPACE);
        press(KeyCode.ESCAPE);
        until(() -> shows("Tahap: berbadan hukum (SK AHU)"));
    }

    @Test
    void longWorkShowsHowFarItIsAndStopsWhenAsked() throws Exception {
        onFx(() -> tasks.act("ui.table.loading", progress -> {
                    progress.at("ui.search.running", 40, 200);
                    while (!progress.cancelled() && release.getCount() > 0) {
                        Thread.onSpinWait();
                    }
                    progress.check();
                })
                .onCancelled(() -> done.add("stopped"))
                .start());
        until(() -> shows("40 dari 200"));
        shot("task");
        fire("Hentikan");
        until(() -> done.contains("stopped"));
    }

    @Test
    void pickingByLettersAndTheCalendarWork() throws Exception {
        onFx(() -> {
            trail.go("form");
            return true;
        });
        FxThread.settle();
        onFx(() -> {
            stage.getScene().lookup(".search-picker").requestFocus();
            return true;
        });
        press(KeyCode.CONTROL, KeyCode.A);
        robot.write("tat");
        until(() -> shows("Tatah"));
        shot("picker");
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        press(KeyCode.TAB);
        press(KeyCode.F4);
        until(() -> Window.getWindows().size() > 1);
        shot("calendar");
        press(KeyCode.ESCAPE);
    }

    @Test
    void theTableReadsOnWhenItIsScrolledToTheEnd() throws Exception {
        // A key pressed before the first page is there leads nowhere.
        until(() -> stage.isFocused() && shows("KDMP Tatakan"));
        onFx(() -> {
            stage.getScene().lookup(".list-table").requestFocus();
            return true;
        });
        press(KeyCode.END);
        until(() -> shows("KDMP Tatakan 2012"));
        shot("end");
    }

    private SearchSource source() {
        return new SearchSource() {
            @Override
            public String titleKey() {
                return "ui.table.name";
            }

            @Override
            public List<Hit> find(String typed, int limit, Progress progress) {
                return List.of(
                        new Hit("KDMP Tatakan", "Kec. Tapin Selatan, Kab. Tapin", () -> done.add("hit 1")),
                        new Hit("KDMP Tatakan Baru", "Kec. Tapin Selatan, Kab. Tapin", () -> done.add("hit 2")));
            }
        };
    }

    private static Screen screen(String title, Node node) {
        return new Screen() {
            @Override
            public Node node() {
                return node;
            }

            @Override
            public ObservableStringValue title() {
                return Screen.fixedTitle(title);
            }
        };
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
                        && l.getText().contains(text))
                .findFirst()
                .orElse(null);
    }

    private static void fire(String text) throws Exception {
        onFx(() -> {
            Button button = (Button) Objects.requireNonNull(find(text), text);
            button.fire();
            return true;
        });
    }

    private static boolean shows(String text) {
        return find(text) != null;
    }

    /** Waits for what the person would wait for, and says what is missing when it never comes. */
    private static void until(BooleanSupplier seen) throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!onFx(seen::getAsBoolean)) {
            assertThat(System.nanoTime()).as("waited too long").isLessThan(end);
            Thread.sleep(20);
        }
    }

    private void shot(String name) throws Exception {
        onFx(() -> {
            int i = 0;
            for (Window window : Window.getWindows()) {
                Shots.snapshot(window.getScene(), "journey-" + name + "-" + i++);
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
