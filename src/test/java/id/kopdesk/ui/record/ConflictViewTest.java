package id.kopdesk.ui.record;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.ui.AccessibleScan;
import id.kopdesk.ui.FxThread;
import id.kopdesk.ui.NoFxWarnings;
import id.kopdesk.ui.Shots;
import id.kopdesk.ui.TestUi;
import java.util.Map;
import javafx.scene.control.RadioButton;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith({NoFxWarnings.class, FxThread.class})
class ConflictViewTest {
    private static final FieldWords WORDS = new FieldWords() {
        @Override
        public String label(String name) {
            return Map.of("name", "Nama koperasi", "phone", "Telepon", "note", "Catatan")
                    .getOrDefault(name, "");
        }

        @Override
        public String shown(String name, String value) {
            return value;
        }
    };

    private final TestUi ui = new TestUi();
    private final ThreeWay versions = new ThreeWay(
            Map.of("name", "KDMP Tatakan", "phone", "0811", "note", "lama"),
            Map.of("name", "Koperasi Desa Merah Putih Sungai Gampa Asahi Kecamatan Rantau Badauh", "note", "lama"),
            Map.of("name", "KDMP Tatakan Tapin Selatan", "phone", "0812", "note", "sudah ditelepon"));

    @Test
    void theActionWaitsUntilEveryFieldHasAChoice() {
        ConflictModel model = new ConflictModel(versions, WORDS);
        ConflictView view = new ConflictView(ui.texts, model);
        Shots.dressed(view, 760, 500);
        view.applyCss();
        view.layout();
        assertThat(model.ready().get()).isFalse();

        ((RadioButton) view.lookup("#name-MINE")).fire();
        assertThat(model.ready().get()).isFalse();
        ((RadioButton) view.lookup("#phone-THEIRS")).fire();

        assertThat(model.ready().get()).isTrue();
        assertThat(model.merged())
                .containsEntry("phone", "0812")
                .containsEntry("note", "sudah ditelepon")
                .containsEntry("name", versions.mine().get("name"));
    }

    @Test
    void turningBackSavesNothing() {
        ui.dialogs.answer(false);
        assertThat(ConflictView.ask(ui.context, "KDMP Tatakan", versions, WORDS))
                .isEmpty();
        assertThat(ui.dialogs.said().get(0)).contains("KDMP Tatakan");
    }

    @Test
    void theDialogIsDrawnAndNamed() {
        Shots.take("conflict", 800, 460, () -> new StackPane(half(new ConflictModel(versions, WORDS))));
        AccessibleScan.everyControlHasAName(new ConflictView(ui.texts, new ConflictModel(versions, WORDS)));
    }

    private ConflictView half(ConflictModel model) {
        ConflictView view = new ConflictView(ui.texts, model);
        model.clashes().get(0).choice().set(ThreeWay.Side.MINE);
        return view;
    }
}
