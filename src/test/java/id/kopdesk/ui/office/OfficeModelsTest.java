package id.kopdesk.ui.office;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.base.CodedException;
import id.kopdesk.office.Office;
import id.kopdesk.ui.DirectTasks;
import id.kopdesk.ui.FieldState;
import id.kopdesk.ui.TestUi;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OfficeModelsTest {
    private static final AreaChoice AREAS = AreaChoice.shipped();
    private final List<Office> made = new ArrayList<>();

    private WizardModel<Office> wizard() {
        return new WizardModel<>(new DirectTasks(), new TestUi().texts, AREAS, office -> {
            made.add(office);
            return office;
        });
    }

    @Test
    void theWizardGoesOnOnlyFromAStepWithoutError() {
        WizardModel<Office> wizard = wizard();
        assertThat(wizard.next()).isEqualTo("area");
        assertThat(wizard.step().get()).isEqualTo(WizardStep.AREA);
        assertThat(wizard.office().validation().field("area").look().get()).isEqualTo(FieldState.Look.INVALID);
        wizard.office().values().of("area").set("63.05");
        assertThat(wizard.next()).isEmpty();
        assertThat(wizard.step().get()).isEqualTo(WizardStep.LETTERHEAD);
    }

    @Test
    void anAreaBringsItsSuggestionAndTheOfficeIsMadeOfWhatStandsInTheForm() {
        WizardModel<Office> wizard = wizard();
        wizard.office().values().of("area").set("63.05");
        wizard.office().values().of("place").set("Rantau");
        while (!wizard.step().get().last()) {
            assertThat(wizard.next()).isEmpty();
        }
        List<Office> taken = new ArrayList<>();
        wizard.finish(taken::add);
        assertThat(taken).isEqualTo(made).hasSize(1);
        assertThat(made.get(0).areaCode()).isEqualTo("63.05");
        assertThat(made.get(0).letterhead()).contains("PEMERINTAH KABUPATEN TAPIN");
        assertThat(made.get(0).place()).isEqualTo("Rantau");
        assertThat(made.get(0).signatories()).isEmpty();
    }

    @Test
    void aRefusalIsASentenceInTheWizardAndCanBeTriedAgain() {
        WizardModel<Office> wizard = new WizardModel<>(new DirectTasks(), new TestUi().texts, AREAS, office -> {
            throw new CodedException("KD-204", "database.folder.readonly", "D:/kantor");
        });
        wizard.office().values().of("area").set("63");
        while (!wizard.step().get().last()) {
            assertThat(wizard.next()).isEmpty();
        }
        wizard.finish(office -> {});
        assertThat(wizard.failure().get()).contains("D:/kantor").contains("KD-204");
        assertThat(wizard.making().get()).isFalse();
    }

    @Test
    void settingsGoThroughTheFormUnchanged() {
        Office office = OfficeScreensTest.signed();
        OfficeModel model = new OfficeModel();
        model.load(office);
        assertThat(model.office()).isEqualTo(office);
        assertThat(model.values().changed().get()).isFalse();
    }

    @Test
    void aWrongNipStandsUnderItsOwnFieldAndKeepsTheSettingsFromBeingSaved() {
        FakeOfficeDesk desk = new FakeOfficeDesk(OfficeScreensTest.signed());
        SettingsModel model = new SettingsModel(new DirectTasks(), desk, office -> {});
        model.read();
        model.office().values().of("right.nip").set("1968");
        List<String> told = new ArrayList<>();
        model.save(() -> told.add("saved"), () -> told.add("refused"));
        assertThat(told).containsExactly("refused");
        assertThat(model.office().validation().field("right.nip").findings()).hasSize(1);
        assertThat(model.office().validation().field("left.nip").findings()).isEmpty();
        assertThat(desk.load()).isEqualTo(OfficeScreensTest.signed());
        model.office().values().of("right.nip").set("19680712 199403 1 008");
        model.save(() -> told.add("saved"), () -> told.add("refused"));
        assertThat(told).containsExactly("refused", "saved");
        assertThat(desk.load()).isEqualTo(OfficeScreensTest.signed());
    }

    @Test
    void whatIsNoPictureIsRefusedAsLogo() {
        OfficeModel model = new OfficeModel();
        model.load(OfficeScreensTest.signed());
        model.logo(Optional.of(new byte[] {1, 2, 3}));
        assertThat(model.validation().field("logo").look().get()).isEqualTo(FieldState.Look.INVALID);
        model.logo(Optional.empty());
        assertThat(model.validation().hasError()).isFalse();
    }

    @Test
    void areasAreFoundByAFewLettersAndNeverNarrowerThanAKabKota() {
        assertThat(AREAS.find("tapin")).extracting(r -> r.code()).contains("63.05");
        assertThat(AREAS.find("")).hasSize(38);
        assertThat(AREAS.of("63.05.01")).isEmpty();
    }
}
