package id.kopdesk.ui.update;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.base.Role;
import id.kopdesk.ui.FxThread;
import id.kopdesk.ui.NoFxWarnings;
import id.kopdesk.ui.Shots;
import id.kopdesk.ui.TestUi;
import id.kopdesk.update.Form;
import id.kopdesk.update.OnlineMemory;
import id.kopdesk.update.Publisher;
import id.kopdesk.update.Ready;
import id.kopdesk.update.ReleaseKeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith({NoFxWarnings.class, FxThread.class})
class UpdateScreenTest {
    private final TestUi ui = new TestUi();
    private final Publisher publisher = new Publisher();
    private final List<Ready> closed = new ArrayList<>();
    private final List<Path> shown = new ArrayList<>();
    private int backups;
    private boolean backupFails;

    @TempDir
    Path folder;

    private UpdateScreen screen(ReleaseKeys keys, Form form, Role role) {
        UpdateModel model = new UpdateModel(
                ui.tasks,
                ui.texts,
                new UpdateModel.Desk(
                        keys,
                        Publisher.pc("1.4.0", form),
                        folder,
                        progress -> {
                            if (backupFails) {
                                throw new IOException("disk penuh");
                            }
                            backups++;
                        },
                        Clock.systemUTC()));
        UpdateScreen screen = new UpdateScreen(ui.context, model, role, new UpdateScreen.Ways(closed::add, shown::add));
        screen.shown();
        return screen;
    }

    private static void press(UpdateScreen screen, String text) {
        screen.node().lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(button -> button.getText() != null
                        && button.getText().replace("_", "").equals(text))
                .findFirst()
                .orElseThrow()
                .fire();
    }

    private static List<String> words(UpdateScreen screen) {
        return screen.node().lookupAll("*").stream()
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .filter(text -> text != null && !text.isBlank())
                .toList();
    }

    /** Builds the skin, so that what stands in the scroll pane can be looked up. */
    private static UpdateScreen seen(UpdateScreen screen) {
        new javafx.scene.Scene(new javafx.scene.layout.StackPane(screen.node()), 1170, 680)
                .getRoot()
                .applyCss();
        return screen;
    }

    @Test
    void aVerifiedSetupIsBackedUpForAndThenTheProgramClosesForIt() {
        Publisher windows = publisher.form(Form.SETUP);
        UpdateScreen screen = seen(screen(windows.trusted(), Form.SETUP, Role.ADMINISTRATOR));
        ui.dialogs.answer(windows.write(folder.resolve("a.kopdesk-pembaruan")), true);
        press(screen, "Pilih berkas pembaruan…");
        assertThat(words(screen)).contains("Kopdesk 2.0.0", "Rilis percobaan", "Rekap triwulan per kecamatan.");
        press(screen, "Cadangkan dan pasang");
        assertThat(backups).isOne();
        assertThat(closed)
                .singleElement()
                .satisfies(ready -> assertThat(ready.installer())
                        .hasParent(folder.resolve("pembaruan"))
                        .exists());
        assertThat(ui.dialogs.said()).last().asString().contains("Kopdesk 2.0.0 siap dipasang", "[Tutup dan pasang]");
    }

    @Test
    void withoutABackupNothingGoesOn() {
        Publisher windows = publisher.form(Form.SETUP);
        UpdateScreen screen = seen(screen(windows.trusted(), Form.SETUP, Role.ADMINISTRATOR));
        screen.choose(windows.write(folder.resolve("a.kopdesk-pembaruan")));
        backupFails = true;
        press(screen, "Cadangkan dan pasang");
        assertThat(closed).isEmpty();
        assertThat(folder.resolve("pembaruan")).doesNotExist();
        assertThat(words(screen)).anyMatch(word -> word.startsWith("Pembaruan tidak dapat dilanjutkan"));
    }

    @Test
    void aPackageForTheAdministratorIsNamedWithItsCommandAndNothingCloses() {
        UpdateScreen screen = seen(screen(publisher.trusted(), Form.DEB, Role.ADMINISTRATOR));
        screen.choose(publisher.write(folder.resolve("a.kopdesk-pembaruan")));
        ui.dialogs.answer(true);
        press(screen, "Cadangkan dan pasang");
        assertThat(ui.dialogs.said()).last().asString().contains("sudo apt install '", "kopdesk_2.0.0_amd64.deb'");
        assertThat(shown).containsExactly(folder.resolve("pembaruan"));
        assertThat(closed).isEmpty();
    }

    @Test
    void aRefusedFileIsSaidAndCannotBeInstalled() {
        UpdateScreen screen = seen(screen(publisher.trusted(), Form.SETUP, Role.ADMINISTRATOR));
        screen.choose(publisher.write(folder.resolve("a.kopdesk-pembaruan")));
        assertThat(words(screen)).anyMatch(word -> word.contains("untuk linux-x64") && word.contains("(KD-985)"));
        assertThat(screen.model().found().get()).isNull();
        screen.choose(folder.resolve("tidak ada"));
        assertThat(words(screen)).anyMatch(word -> word.contains("(KD-990)"));
    }

    @Test
    void onlyAnAdministratorInstallsAndChoosesWhatIsAsked() {
        UpdateScreen screen = seen(screen(publisher.trusted(), Form.DEB, Role.VIEWER));
        screen.choose(publisher.write(folder.resolve("a.kopdesk-pembaruan")));
        press(screen, "Cadangkan dan pasang");
        assertThat(ui.dialogs.said()).last().asString().contains("Hanya administrator");
        assertThat(backups).isZero();
        assertThat(screen.node().lookup(".check-box").isDisabled()).isTrue();
    }

    @Test
    void aCopyWithoutReleaseKeySaysSoOnTheScreen() {
        UpdateScreen screen = seen(screen(new ReleaseKeys(List.of()), Form.DEB, Role.ADMINISTRATOR));
        assertThat(words(screen)).anyMatch(word -> word.contains("dibuat tanpa kunci rilis"));
        screen.choose(publisher.write(folder.resolve("a.kopdesk-pembaruan")));
        assertThat(words(screen)).anyMatch(word -> word.contains("(KD-980)"));
    }

    @Test
    void askingIsOffUntilSomebodyTurnsItOn() throws Exception {
        UpdateScreen screen = seen(screen(publisher.trusted(), Form.DEB, Role.ADMINISTRATOR));
        CheckBox on = (CheckBox) screen.node().lookup(".check-box");
        assertThat(on.isSelected()).isFalse();
        on.fire();
        press(screen, "Simpan pilihan");
        assertThat(words(screen)).as("without an address").anyMatch(word -> word.contains("(KD-992)"));
        ((TextField) screen.node().lookup(".text-field")).setText("https://kopdesk.example/{platform}");
        press(screen, "Simpan pilihan");
        assertThat(new OnlineMemory(folder).choice().on()).isTrue();
        assertThat(Files.readString(folder.resolve("pembaruan.json"))).contains("kopdesk.example");
        assertThat(ui.dialogs.said()).contains("Mulai sekarang Kopdesk bertanya sekali sehari.");
    }

    @Test
    void theScreenInBothLooks() {
        Publisher windows = publisher.form(Form.SETUP);
        Path file = windows.write(folder.resolve("Kopdesk-2.0.0.kopdesk-pembaruan"));
        Shots.take(
                "update-empty",
                1170,
                680,
                () -> screen(windows.trusted(), Form.SETUP, Role.ADMINISTRATOR).root());
        Shots.take("update-found", 1170, 680, () -> {
            UpdateScreen screen = screen(windows.trusted(), Form.SETUP, Role.ADMINISTRATOR);
            screen.choose(file);
            return screen.root();
        });
        Shots.take("update-refused", 1170, 680, () -> {
            UpdateScreen screen = screen(windows.trusted(), Form.MSI, Role.ADMINISTRATOR);
            screen.choose(publisher.form(Form.DEB).write(folder.resolve("lain.kopdesk-pembaruan")));
            return screen.root();
        });
        Shots.take("update-without-key", 1170, 680, () -> {
            UpdateScreen screen = screen(new ReleaseKeys(List.of()), Form.SETUP, Role.ADMINISTRATOR);
            screen.choose(file);
            return screen.root();
        });
        assertThat(ui.dialogs.said()).isEmpty();
    }
}
