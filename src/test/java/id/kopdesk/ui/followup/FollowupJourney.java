package id.kopdesk.ui.followup;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.base.Actor;
import id.kopdesk.base.OfficeClock;
import id.kopdesk.base.Role;
import id.kopdesk.cooperative.Cooperative;
import id.kopdesk.cooperative.CooperativeFile;
import id.kopdesk.cooperative.CooperativeKind;
import id.kopdesk.cooperative.CooperativeStore;
import id.kopdesk.database.Database;
import id.kopdesk.database.Engine;
import id.kopdesk.followup.Party;
import id.kopdesk.followup.ProblemFile;
import id.kopdesk.followup.ProblemFilter;
import id.kopdesk.followup.ProblemLine;
import id.kopdesk.followup.ProblemList;
import id.kopdesk.followup.ProblemState;
import id.kopdesk.followup.ProblemStore;
import id.kopdesk.followup.StepKind;
import id.kopdesk.followup.VisitStore;
import id.kopdesk.office.OfficeDefaults;
import id.kopdesk.office.OfficeStore;
import id.kopdesk.region.Kalsel;
import id.kopdesk.ui.DirectTasks;
import id.kopdesk.ui.FxThread;
import id.kopdesk.ui.OfficeStatus;
import id.kopdesk.ui.ScriptedDialogs;
import id.kopdesk.ui.Shots;
import id.kopdesk.ui.TestAppearance;
import id.kopdesk.ui.TestTablePrefs;
import id.kopdesk.ui.TestUi;
import id.kopdesk.ui.Trail;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.shell.ShellContext;
import id.kopdesk.ui.shell.ShellWindow;
import id.kopdesk.ui.shell.Toasts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** From a visit to a problem, an action, its being overdue, handed up and closed: the whole way through the screens. */
abstract class FollowupJourney {
    private static final ZoneId WITA = ZoneId.of("Asia/Makassar");
    private static final Actor SITI = new Actor("siti", Role.OPERATOR, Set.of());
    private static final LocalDate DAY = LocalDate.of(2026, 8, 5);

    private final TestUi plain = new TestUi();
    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private final FxRobot robot = new FxRobot();
    private final Moving time = new Moving(Instant.parse("2026-08-05T02:00:00Z"));
    private Database database;
    private Stage stage;
    private String name;

    @TempDir
    Path folder;

    /** A clock that the journey moves on. */
    private static final class Moving extends Clock {
        private Instant now;

        Moving(Instant now) {
            this.now = now;
        }

        void on(Duration by) {
            now = now.plus(by);
        }

        @Override
        public ZoneId getZone() {
            return WITA;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    @BeforeEach
    void open() throws Exception {
        FxThread.start();
        database = Engine.H2.fresh(folder.resolve("kantor"));
        new OfficeStore(database)
                .save(SITI, OfficeDefaults.of(Kalsel.TREE.find("63").orElseThrow()));
        CooperativeFile file = new CooperativeStore(database, f -> List.of())
                .save(
                        SITI,
                        CooperativeFile.fresh(
                                Cooperative.named(
                                        "Koperasi Desa Merah Putih Tatakan", CooperativeKind.VILLAGE, "63.05.03.2001"),
                                DAY),
                        Optional.empty());
        name = file.cooperative().name();
        stage = onFx(Stage::new);
        onFx(() -> {
            Trail trail = new Trail(dialogs);
            UiContext ui = new UiContext(
                    plain.texts, plain.formats, new DirectTasks(), dialogs, trail, new TestTablePrefs(), plain.access);
            FollowupRoom room = new FollowupRoom(
                    ui, database, SITI, new OfficeClock(time, WITA), Kalsel.TREE, "63", folder, Doors.NONE, path -> {});
            ShellContext context = new ShellContext(
                    ui,
                    trail,
                    List.of(room.place()),
                    List.of(),
                    new OfficeStatus(),
                    new TestAppearance(),
                    new Toasts(plain.texts),
                    () -> {},
                    () -> {});
            ShellWindow.show(stage, context, () -> {});
            return true;
        });
    }

    @AfterEach
    void close() throws Exception {
        onFx(() -> {
            stage.hide();
            return true;
        });
        database.close();
    }

    @Test
    void aVisitBecomesAProblemAnActionOverdueHandedUpAndClosed() throws Exception {
        visit();
        UUID problem = new VisitStore(database)
                .list(SITI).stream()
                        .flatMap(line -> new VisitStore(database).find(SITI, line.id()).stream())
                        .map(file -> file.decisions().get(0).value().problemId())
                        .findFirst()
                        .orElseThrow();
        assertThat(state(problem)).isEqualTo(ProblemState.IN_ACTION);

        time.on(Duration.ofDays(30));
        robot.push(KeyCode.ESCAPE);
        FxThread.settle();
        robot.push(KeyCode.ESCAPE);
        FxThread.settle();
        assertThat(overdue()).extracting(ProblemLine::id).containsExactly(problem);
        robot.push(KeyCode.F5);
        FxThread.settle();
        assertThat(shown("terlambat 20 hari")).isTrue();
        onFx(() -> Shots.snapshot(stage.getScene(), "followup-overdue"));

        openFirst();
        dialogs.answer((ScriptedDialogs.Typing) form -> {
            choose(form, "Diteruskan kepada", Party.PROVINCE_OFFICE.name());
            type(form, "Isi", "Camat tidak berwenang atas lahan ini");
        });
        press("Teruskan ke atas");
        assertThat(state(problem)).isEqualTo(ProblemState.HANDED_UP);

        dialogs.answer((ScriptedDialogs.Typing) form -> type(form, "Isi", "Lahan pengganti disepakati"));
        press("Selesaikan");
        assertThat(state(problem)).isEqualTo(ProblemState.CLOSED);
        onFx(() -> Shots.snapshot(stage.getScene(), "followup-closed"));
        ProblemFile whole = new ProblemStore(database).find(SITI, problem).orElseThrow();
        assertThat(whole.steps())
                .extracting(taken -> taken.step().kind())
                .containsExactly(StepKind.ACTION, StepKind.HANDED_UP, StepKind.CLOSED);
        assertThat(overdue()).isEmpty();
        assertThat(plain.access.said()).contains("seen problem", "exported followup");
        assertThat(dialogs.allAnswersUsed()).isTrue();
        assertThat(dialogs.errors()).isEmpty();
    }

    /** Notes a visit with who came and what was decided, makes the decision an action, and saves the minutes. */
    private void visit() throws Exception {
        press("Kunjungan dan rapat");
        press("Catat kunjungan");
        onFx(() -> {
            Parent root = stage.getScene().getRoot();
            type(root, "Judul", "Kunjungan gerai Tatakan");
            type(root, "Tempat", "Kantor desa");
            TextInputControl subject = (TextInputControl) control(root, "Koperasi atau wilayah");
            subject.requestFocus();
            return true;
        });
        robot.write("tatakan");
        Thread.sleep(400);
        FxThread.settle();
        robot.push(KeyCode.ENTER);
        FxThread.settle();
        dialogs.answer(
                (ScriptedDialogs.Typing) form -> {
                    type(form, "Nama", "Rahmat");
                    choose(form, "Lembaga", Party.BOARD.name());
                },
                (ScriptedDialogs.Typing) form -> {
                    type(form, "Keputusan", "Camat memediasi lahan");
                    choose(form, "Penanggung jawab", Party.VILLAGE_AGENCY.name());
                    type(form, "Tenggat", "15/08/2026");
                });
        press("Tambah orang");
        press("Tambah keputusan");
        robot.push(KeyCode.CONTROL, KeyCode.S);
        FxThread.settle();
        onFx(() -> Shots.snapshot(stage.getScene(), "followup-visit"));
        assertThat(new VisitStore(database).list(SITI)).singleElement().satisfies(line -> {
            assertThat(line.visit().subject().name()).isEqualTo(name);
            assertThat(line.attendees()).isEqualTo(1);
            assertThat(line.decisions()).isEqualTo(1);
        });
        press("Jadikan tindakan");
        Path minutes = folder.resolve("notulen.docx");
        dialogs.answer(minutes);
        press("Notulen .docx");
        assertThat(Files.size(minutes)).isGreaterThan(2_000);
    }

    private void openFirst() throws Exception {
        onFx(() -> {
            Node table = stage.getScene().getRoot().lookup(".list-table");
            table.requestFocus();
            return true;
        });
        robot.push(KeyCode.HOME);
        robot.push(KeyCode.ENTER);
        FxThread.settle();
    }

    /** Reaches the button and presses it with the keyboard, as Tab and Space would. */
    private void press(String text) throws Exception {
        Optional<ButtonBase> found = onFx(() -> buttons(stage.getScene().getRoot())
                .filter(button -> text.equals(plainText(button)) && button.isVisible() && !button.isDisabled())
                .findFirst());
        ButtonBase button = found.orElseThrow(() -> new AssertionError("no button: " + text));
        onFx(() -> {
            button.requestFocus();
            return true;
        });
        robot.push(KeyCode.SPACE);
        FxThread.settle();
    }

    private static String plainText(ButtonBase button) {
        return button.getText() == null ? "" : button.getText().replace("_", "");
    }

    private static java.util.stream.Stream<ButtonBase> buttons(Node node) {
        java.util.stream.Stream<ButtonBase> own = node instanceof ButtonBase button
                ? java.util.stream.Stream.of(button)
                : java.util.stream.Stream.empty();
        return node instanceof Parent parent
                ? java.util.stream.Stream.concat(
                        own, parent.getChildrenUnmodifiable().stream().flatMap(FollowupJourney::buttons))
                : own;
    }

    private boolean shown(String text) throws Exception {
        return onFx(() -> texts(stage.getScene().getRoot()).anyMatch(t -> t.contains(text)));
    }

    private static java.util.stream.Stream<String> texts(Node node) {
        java.util.stream.Stream<String> own = node instanceof Labeled labeled && labeled.getText() != null
                ? java.util.stream.Stream.of(labeled.getText())
                : java.util.stream.Stream.empty();
        return node instanceof Parent parent
                ? java.util.stream.Stream.concat(
                        own, parent.getChildrenUnmodifiable().stream().flatMap(FollowupJourney::texts))
                : own;
    }

    private static Node control(Node root, String label) {
        return all(root)
                .filter(node -> (node instanceof TextInputControl || node instanceof ComboBox)
                        && node.getAccessibleText() != null
                        && (node.getAccessibleText().equals(label)
                                || node.getAccessibleText().startsWith(label + ",")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no field: " + label));
    }

    private static java.util.stream.Stream<Node> all(Node node) {
        return node instanceof Parent parent
                ? java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(FollowupJourney::all))
                : java.util.stream.Stream.of(node);
    }

    private static void type(Node root, String label, String text) {
        ((TextInputControl) control(root, label)).setText(text);
    }

    @SuppressWarnings("unchecked")
    private static void choose(Node root, String label, String constant) {
        ((ComboBox<String>) control(root, label)).setValue(constant);
    }

    private List<ProblemLine> overdue() {
        return new ProblemList(database)
                .list(SITI, ProblemFilter.open().withOverdueOnly(true), LocalDate.ofInstant(time.instant(), WITA));
    }

    private ProblemState state(UUID problem) {
        return new ProblemStore(database)
                .find(SITI, problem)
                .orElseThrow()
                .standing()
                .state();
    }

    private static <T> T onFx(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        T result = task.get();
        FxThread.settle();
        return result;
    }
}
