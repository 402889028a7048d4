package id.kopdesk.ui.office;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.office.Office;
import id.kopdesk.office.OfficeDefaults;
import id.kopdesk.office.Side;
import id.kopdesk.office.Signatory;
import id.kopdesk.ui.AccessibleScan;
import id.kopdesk.ui.FxThread;
import id.kopdesk.ui.NoFxWarnings;
import id.kopdesk.ui.Shots;
import id.kopdesk.ui.TestUi;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith({NoFxWarnings.class, FxThread.class})
class OfficeScreensTest {
    private static final AreaChoice AREAS = AreaChoice.shipped();

    private static final SettingsLinks NOWHERE = new SettingsLinks() {
        @Override
        public void accounts() {}

        @Override
        public void backups() {}

        @Override
        public void policies() {}

        @Override
        public void holidays() {}

        @Override
        public void regions() {}
    };

    private final TestUi ui = new TestUi();
    private final FakeOfficeDesk desk = new FakeOfficeDesk(signed());

    static Office signed() {
        Office office = OfficeDefaults.of(AREAS.of("63.05").orElseThrow());
        return new Office(
                office.areaCode(),
                office.zone(),
                List.of(
                        "PEMERINTAH KABUPATEN TAPIN",
                        "DINAS PERINDUSTRIAN",
                        "Jalan Brigjend H. Hasan Basry, Rantau 71111"),
                2,
                "Rantau",
                office.logo(),
                office.paper(),
                office.language(),
                office.theme(),
                List.of(
                        new Signatory(
                                Side.LEFT,
                                null,
                                "Kepala Bidang Koperasi",
                                "Hj. Rusmini, S.E.",
                                "Pembina (IV/a)",
                                "197505152000032001"),
                        new Signatory(
                                Side.RIGHT,
                                "a.n. Bupati Tapin",
                                "Kepala Dinas Perindustrian",
                                "Drs. H. Ahmad Fauzi, M.Si.",
                                "Pembina Utama Muda (IV/c)",
                                "196807121994031008")));
    }

    private SettingsScreen settings() {
        SettingsScreen screen =
                new SettingsScreen(ui.context, desk, AREAS, Path.of("data"), path -> {}, office -> {}, NOWHERE);
        screen.shown();
        return screen;
    }

    private boolean otherLanguage;

    private WizardView<Office> wizard() {
        return new WizardView<>(
                ui.context,
                AREAS,
                Path.of("data"),
                office -> {
                    throw new IllegalStateException("none in this test");
                },
                database -> {},
                new WizardView.Ways(() -> otherLanguage = true, () -> {}));
    }

    @Test
    void theWizardCanBeReadInTheOtherLanguageWhileNothingWouldBeLost() {
        WizardView<Office> first = wizard();
        Hyperlink other = (Hyperlink) first.getLeft().lookup(".wizard-other");
        assertThat(other.getText()).isEqualTo("English");
        other.fire();
        assertThat(otherLanguage).isTrue();
        assertThat(wizardAt(WizardStep.LOOK).getLeft().lookup(".wizard-other").isVisible())
                .isFalse();
    }

    private WizardView<Office> wizardAt(WizardStep step) {
        WizardView<Office> view = wizard();
        view.model().office().values().of("area").set("63.05");
        while (view.model().step().get() != step) {
            assertThat(view.model().next()).isEmpty();
        }
        return view;
    }

    @Test
    void theSettingsNeverAskForMoreHeightThanALowWindowHas() {
        Parent root = (Parent) settings().node();
        Shots.take("office-settings-low", 900, 520, root);
        assertThat(root.minHeight(-1)).isLessThan(520);
    }

    @Test
    void everyStepAndTheSettingsAreDrawnAndNamed() {
        for (WizardStep step : WizardStep.values()) {
            Shots.take("office-" + step, () -> wizardAt(step));
        }
        Shots.take("office-settings", 1170, 692, () -> (Parent) settings().node());
        AccessibleScan.everyControlHasAName((Parent) settings().node());
        AccessibleScan.everyControlHasAName(wizardAt(WizardStep.SIGNERS));
    }
}
