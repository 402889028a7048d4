package id.kopdesk.ui.office;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.base.Actor;
import id.kopdesk.base.Role;
import id.kopdesk.database.Database;
import id.kopdesk.database.Engine;
import id.kopdesk.region.RegionEdition;
import id.kopdesk.region.RegionStore;
import id.kopdesk.ui.AccessibleScan;
import id.kopdesk.ui.FxThread;
import id.kopdesk.ui.NoFxWarnings;
import id.kopdesk.ui.ScriptedDialogs.Typing;
import id.kopdesk.ui.Shots;
import id.kopdesk.ui.TestUi;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith({NoFxWarnings.class, FxThread.class})
class RegionsScreenTest {
    private static final Actor RINA = new Actor("rina", Role.ADMINISTRATOR, Set.of());
    private static final String LIST = """
            code,name,level,type
            63,Kalimantan Selatan,1,provinsi
            63.03,Banjar,2,kabupaten
            63.03.05,Martapura,3,kecamatan
            63.03.05.2001,Indrasari,4,desa
            """;

    private final TestUi ui = new TestUi();
    private final List<String> changed = new ArrayList<>();

    @TempDir
    Path folder;

    @Test
    void aRegulationIsComparedTakenInAndTakenBack() throws IOException {
        try (Database database = Engine.H2.fresh(folder)) {
            RegionStore store = new RegionStore(database);
            store.importRegulation(
                    RINA, file("awal.csv", LIST), "Kepmendagri 300.2.2-2138/2025", LocalDate.of(2025, 1, 1));
            RegionsScreen screen =
                    new RegionsScreen(ui.context, RegionDesk.of(database, RINA), () -> changed.add("read again"));
            screen.shown();
            Path later = file("baru.csv", LIST.replace("Martapura", "Martapura Kota") + "63.03.05.2002,Baru,4,desa\n");
            ui.dialogs.answer(
                    later,
                    (Typing) form -> {
                        RegulationForm regulation = (RegulationForm) form;
                        assertThat(regulation.ready().get()).isFalse();
                        regulation.values().of("regulation").set("Kepmendagri 1/2027");
                        regulation.values().of("validFrom").set("2027-01-01");
                    },
                    (Typing) preview -> {
                        assertThat(preview).isInstanceOf(RegionPreviewPane.class);
                        assertThat(store.edition())
                                .as("nothing before it was seen")
                                .isEqualTo(1);
                        Shots.take("office-region-preview", 720, 400, (RegionPreviewPane) preview);
                    });
            button(screen, "Pasang peraturan…").fire();
            assertThat(store.find("63.03.05").orElseThrow().name()).isEqualTo("Martapura Kota");
            assertThat(changed).hasSize(1);
            Shots.take("office-regions", 1170, 692, () -> shown(database));
            AccessibleScan.everyControlHasAName(screen.node());

            screen.table().getSelectionModel().select(1);
            assertThat(button(screen, "Batalkan peraturan").isDisabled()).isTrue();
            screen.table().getSelectionModel().select(0);
            ui.dialogs.answer("salah berkas");
            button(screen, "Batalkan peraturan").fire();
            assertThat(store.find("63.03.05").orElseThrow().name()).isEqualTo("Martapura");
            assertThat(screen.table().getItems())
                    .extracting(RegionEdition::takenBack)
                    .containsExactly("salah berkas", null);
            assertThat(ui.dialogs.errors()).isEmpty();
        }
    }

    private javafx.scene.Parent shown(Database database) {
        RegionsScreen screen = new RegionsScreen(ui.context, RegionDesk.of(database, RINA), () -> {});
        screen.shown();
        return screen.node();
    }

    private static Button button(RegionsScreen screen, String words) {
        return screen.node().lookupAll(".button").stream()
                .filter(node -> node instanceof Button b && words.equals(b.getAccessibleText()))
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
