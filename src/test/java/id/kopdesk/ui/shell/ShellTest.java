package id.kopdesk.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.base.CodedException;
import id.kopdesk.ui.AccessibleScan;
import id.kopdesk.ui.Appearance;
import id.kopdesk.ui.Commands;
import id.kopdesk.ui.FxThread;
import id.kopdesk.ui.NoFxWarnings;
import id.kopdesk.ui.OfficeStatus;
import id.kopdesk.ui.Place;
import id.kopdesk.ui.Screen;
import id.kopdesk.ui.SearchSource;
import id.kopdesk.ui.Shots;
import id.kopdesk.ui.TestAppearance;
import id.kopdesk.ui.TestUi;
import id.kopdesk.ui.control.Gallery;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.value.ObservableStringValue;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

@ExtendWith({NoFxWarnings.class, FxThread.class})
class ShellTest {
    private final TestUi ui = new TestUi();
    private final Appearance appearance = new TestAppearance();
    private final Toasts toasts = new Toasts(ui.texts);
    private final OfficeStatus status = new OfficeStatus();
    private final List<String> done = new ArrayList<>();

    private final SearchSource found = new SearchSource() {
        @Override
        public String titleKey() {
            return "ui.table.name";
        }

        @Override
        public List<Hit> find(String typed, int limit, id.kopdesk.base.Progress progress) {
            return List.of(
                    new Hit("KDMP Tatakan", "Kec. Tapin Selatan, Kab. Tapin", () -> done.add("hit 1")),
                    new Hit("KDMP Tatakan Baru", "Kec. Tapin Selatan, Kab. Tapin", () -> done.add("hit 2")));
        }
    };

    private Shell shell() {
        status.office().set("Dinas Koperasi dan UKM Provinsi Kalimantan Selatan");
        status.user().set("Siti Rahmah");
        status.dataFolder().set("C:\\Users\\Siti Rahmah\\AppData\\Local\\Kopdesk\\data");
        status.backup().set("cadangan 09.12");
        status.version().set("0.1.0");
        status.demo().set(true);
        List<Place> places = List.of(
                place("home", "ui.crumbs.back", BootstrapIcons.HOUSE),
                place("cooperatives", "ui.table.name", BootstrapIcons.BUILDING),
                place("reports", "ui.table.view", BootstrapIcons.FILE_EARMARK_SPREADSHEET),
                place("settings", "ui.table.sort", BootstrapIcons.GEAR));
        Shell shell = new Shell(new ShellContext(
                ui.context,
                ui.trail,
                places,
                List.of(found),
                status,
                appearance,
                toasts,
                () -> done.add("backup"),
                () -> done.add("help")));
        ui.trail.go("cooperatives");
        return shell;
    }

    private Place place(String id, String key, org.kordamp.ikonli.Ikon icon) {
        return new Place(id, key, icon, () -> new Sample(id));
    }

    private final class Sample implements Screen {
        private final Node node;
        private final String name;

        Sample(String name) {
            this.name = name;
            this.node = name.equals("cooperatives") ? new Gallery(ui.context).listPage(2013, true) : new Label(name);
        }

        @Override
        public Node node() {
            return node;
        }

        @Override
        public ObservableStringValue title() {
            return Screen.fixedTitle(name.equals("cooperatives") ? "Koperasi" : name);
        }

        @Override
        public Commands commands() {
            return Commands.none()
                    .on(Commands.Key.SAVE, () -> done.add("save"))
                    .on(Commands.Key.SEARCH, () -> done.add("search"));
        }
    }

    @Test
    void theFrameStandsInBothLooksAndAtAHundredAndTwentyFivePercent() {
        Shots.take("shell", this::shell);
        Shots.take("shell-125", 1092, 614, this::shell);
        Shots.take("shell-about", () -> {
            Shell shell = shell();
            ui.trail.open(new AboutScreen(ui.texts, "0.1.0"));
            toasts.show("KDMP Tatakan disimpan.", "Urungkan", () -> {});
            return shell;
        });
    }

    @Test
    void whereTheDataLiesIsReadWholeAlsoAfterATaskWithManyWords() {
        Shell shell = shell();
        layout(shell, 1366, 728);
        ((Label) shell.lookup(".task-strip .label")).setText("Membaca seluruh data · koperasi · ".repeat(6));
        layout(shell, 1366, 728);
        for (String words : List.of(status.office().get(), status.dataFolder().get())) {
            Label label = shell.lookupAll(".status-bar .label").stream()
                    .filter(node -> node instanceof Label each && words.equals(each.getText()))
                    .map(Label.class::cast)
                    .findFirst()
                    .orElseThrow();
            assertThat(label.getWidth()).as(words).isGreaterThanOrEqualTo(Math.floor(label.prefWidth(-1)));
        }
    }

    @Test
    void theSidebarFoldsByItselfInANarrowWindowAndKeepsThePersonsChoice() {
        Shell shell = shell();
        layout(shell, 1092, 614);
        assertThat(sidebarWidth(shell)).isEqualTo(56);
        layout(shell, 1366, 728);
        assertThat(sidebarWidth(shell)).isEqualTo(196);
        press(shell.getScene(), KeyCode.B, true);
        layout(shell, 1366, 728);
        assertThat(sidebarWidth(shell)).isEqualTo(56);
        assertThat(appearance.sidebarFolded()).isTrue();
    }

    @Test
    void nothingIsCutOffAtTheLeastSize() {
        Shell shell = shell();
        layout(shell, 1092, 614);
        assertThat(shell.minWidth(-1)).isLessThanOrEqualTo(1092);
        assertThat(shell.minHeight(-1)).isLessThanOrEqualTo(614);
    }

    @Test
    void everyControlOfTheFrameHasAName() {
        Shell shell = shell();
        layout(shell, 1366, 728);
        AccessibleScan.everyControlHasAName(shell);
    }

    @Test
    void shortcutsReachTheScreenOnTop() {
        Shell shell = shell();
        layout(shell, 1366, 728);
        press(shell.getScene(), KeyCode.S, true);
        press(shell.getScene(), KeyCode.F, true);
        assertThat(done).containsExactly("save", "search");
        press(shell.getScene(), KeyCode.DIGIT1, true);
        assertThat(ui.trail.top().orElseThrow().title().get()).isEqualTo("home");
    }

    @Test
    void escapeGoesBack() {
        Shell shell = shell();
        layout(shell, 1366, 728);
        ui.trail.open(new Sample("deep"));
        press(shell.getScene(), KeyCode.ESCAPE, false);
        assertThat(ui.trail.screens()).hasSize(1);
    }

    @Test
    void dialogsAreDrawnAndNamed() {
        Stage owner = new Stage();
        WindowDialogs dialogs = new WindowDialogs(ui.texts, owner, toasts, "0.1.0");
        inDialog("dialog-unsaved", () -> dialogs.unsaved("KDMP Tatakan"));
        inDialog("dialog-error", () -> dialogs.error(new CodedException("KD-103", "base.period.format", "2026-13")));
        inDialog(
                "dialog-choose",
                () -> dialogs.choose(
                        "Dua orang mengubah koperasi ini",
                        "Siti Rahmah menyimpan KDMP Tatakan pukul 09.12.",
                        List.of(
                                new id.kopdesk.ui.Dialogs.Option<>("Pakai isian saya", "Isian rekan diganti.", 1),
                                new id.kopdesk.ui.Dialogs.Option<>("Pakai isian rekan", "", 2))));
    }

    private static void inDialog(String name, Runnable ask) {
        Platform.runLater(() -> {
            Window dialog = Window.getWindows().stream()
                    .filter(w -> w.getScene().getRoot() instanceof javafx.scene.control.DialogPane)
                    .findFirst()
                    .orElseThrow();
            try {
                Shots.snapshot(dialog.getScene(), name);
                AccessibleScan.everyControlHasAName(dialog.getScene().getRoot());
            } finally {
                dialog.hide();
            }
        });
        ask.run();
    }

    private static void layout(Shell shell, double width, double height) {
        if (shell.getScene() == null) {
            Shots.dressed(shell, 1366, 728);
            shell.install(shell.getScene());
        }
        shell.resize(width, height);
        shell.applyCss();
        shell.layout();
    }

    private static double sidebarWidth(Parent shell) {
        return ((javafx.scene.layout.Region) shell.lookup(".sidebar")).getPrefWidth();
    }

    private static void press(Scene scene, KeyCode code, boolean control) {
        Event.fireEvent(
                scene.getRoot(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
    }
}
