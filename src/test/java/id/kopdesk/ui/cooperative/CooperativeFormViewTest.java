package id.kopdesk.ui.cooperative;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.ui.AccessibleScan;
import id.kopdesk.ui.FxThread;
import id.kopdesk.ui.NoFxWarnings;
import id.kopdesk.ui.Shots;
import id.kopdesk.ui.TestUi;
import id.kopdesk.ui.cooperative.CooperativeDesk.Opened;
import java.util.Map;
import javafx.scene.Parent;
import javafx.scene.control.TabPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith({NoFxWarnings.class, FxThread.class})
class CooperativeFormViewTest {
    private static final int WIDTH = 1170;
    private static final int HEIGHT = 692;

    private final TestUi ui = new TestUi();
    private final FakeDesk desk = new FakeDesk();

    private CooperativeFormView form(Map<String, String> values) {
        return new CooperativeFormView(Sample.screens(ui, desk), RecordOrder.ALONE, desk.put(values));
    }

    @Test
    void everyTabIsDrawnAndNamed() {
        for (int i = 0; i < 5; i++) {
            int tab = i;
            Shots.take("form-" + tab, WIDTH, HEIGHT, () -> tab(form(Sample.whole()), tab));
        }
        AccessibleScan.everyControlHasAName(shown(form(Sample.whole())));
    }

    @Test
    void aRefusedSaveLeadsToTheFieldAndSaysWhy() {
        CooperativeFormView form = form(Sample.whole());
        shown(form);
        form.model().values().of("businessId").set("12");
        form.save();
        TabPane tabs = (TabPane) form.node().lookup(".tab-pane");
        assertThat(tabs.getSelectionModel().getSelectedIndex()).isEqualTo(1);
        assertThat(ui.dialogs.said()).anyMatch(s -> s.startsWith("Belum disimpan."));
        assertThat(desk.did).isEmpty();
        Shots.take("form-refused", WIDTH, HEIGHT, () -> refused());
    }

    private Parent refused() {
        CooperativeFormView form = form(Sample.whole());
        form.model().values().of("businessId").set("12");
        form.save();
        return (Parent) form.node();
    }

    @Test
    void openingARecordChangesNothingInIt() {
        CooperativeFormView form = form(Sample.whole());
        shown(form);
        assertThat(form.model().values().now()).isEqualTo(Sample.whole());
        assertThat(form.unsaved()).isEmpty();
    }

    @Test
    void aNewCooperativeGetsItsNameFromItsVillage() {
        Opened blank = desk.blank("63.05.01.2007");
        CooperativeFormView form = new CooperativeFormView(Sample.screens(ui, desk), RecordOrder.ALONE, blank);
        shown(form);
        assertThat(form.model().values().of("name").get()).startsWith("Koperasi Desa Merah Putih ");
        Shots.take("form-new", WIDTH, HEIGHT, () ->
                (Parent) new CooperativeFormView(Sample.screens(ui, desk), RecordOrder.ALONE, desk.blank("")).node());
    }

    private static Parent tab(CooperativeFormView form, int index) {
        ((TabPane) form.tabs()).getSelectionModel().select(index);
        return (Parent) form.node();
    }

    private static Parent shown(CooperativeFormView form) {
        Parent root = (Parent) form.node();
        Shots.dressed(root, WIDTH, HEIGHT);
        root.applyCss();
        root.layout();
        return root;
    }
}
