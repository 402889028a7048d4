package id.kopdesk.ui.cooperative;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.base.Progress;
import id.kopdesk.cooperative.CooperativeFilter;
import id.kopdesk.cooperative.CooperativeLine;
import id.kopdesk.cooperative.MilestoneKind;
import id.kopdesk.cooperative.MilestoneState;
import id.kopdesk.office.OfficeDefaults;
import id.kopdesk.office.OfficeStore;
import id.kopdesk.ui.FxThread;
import id.kopdesk.ui.NoFxWarnings;
import id.kopdesk.ui.ScriptedDialogs.Typing;
import id.kopdesk.ui.Shots;
import id.kopdesk.ui.TestUi;
import id.kopdesk.workbook.Cell;
import id.kopdesk.workbook.SourceBook;
import id.kopdesk.workbook.SourceSheet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith({NoFxWarnings.class, FxThread.class})
class CooperativeListActionsTest {
    @TempDir
    Path folder;

    private final TestUi ui = new TestUi();

    private CooperativeListView list(Province province, CooperativeFilter filter) {
        CooperativeListView list =
                (CooperativeListView) province.room(ui.context).list(filter);
        list.shown();
        Shots.dressed((Parent) list.node(), 1170, 692);
        ((Parent) list.node()).applyCss();
        ((Parent) list.node()).layout();
        return list;
    }

    private static void select(CooperativeListView list, int... rows) {
        TableView<?> table = (TableView<?>) list.table().lookup(".table-view");
        table.getSelectionModel().clearSelection();
        table.getSelectionModel().selectIndices(rows[0], rows);
    }

    private static Button button(Node root, String words) {
        return root.lookupAll(".button").stream()
                .filter(n -> n instanceof Button b && words.equals(b.getAccessibleText()))
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError(words));
    }

    /** What the button of the last toast does. */
    private void undo() {
        ui.dialogs.lastToast().run();
    }

    @Test
    void severalCooperativesGetOneMilestoneAndOneUndoTakesItBack() {
        try (Province province = new Province(folder.resolve("o"), 30)) {
            CooperativeListView list = list(province, CooperativeFilter.all());
            select(list, 0, 1, 2);
            List<CooperativeLine> chosen = list.table().selected();
            assertThat(chosen).hasSize(3);
            ui.dialogs.answer((Typing) form -> {
                ComboBox<String> kind = combo(form, 0);
                kind.setValue("MICROSITE");
                text(form).setText("SIT/7/2026");
            });
            button(list.node(), "Isi tahapan").fire();
            assertThat(done(province, chosen)).isEqualTo(3);
            Shots.snapshot(list.node().getScene(), "list-selection");
            undo();
            assertThat(done(province, chosen)).isLessThan(3);

            select(list, 0, 1);
            List<CooperativeLine> wrong = list.table().selected();
            ui.dialogs.answer("entri ganda");
            button(list.node(), "Sisihkan").fire();
            assertThat(list.table().total().get()).isEqualTo(28);
            undo();
            assertThat(list.table().total().get()).isEqualTo(30);
            assertThat(wrong).hasSize(2);
            assertThat(ui.dialogs.errors()).isEmpty();
        }
    }

    private static long done(Province province, List<CooperativeLine> rows) {
        return rows.stream()
                .map(row -> province.store.find(Province.SITI, row.id()).orElseThrow())
                .filter(file -> file.milestone(MilestoneKind.MICROSITE)
                        .filter(m -> m.state() == MilestoneState.DONE && "SIT/7/2026".equals(m.reference()))
                        .isPresent())
                .count();
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<String> combo(Node form, int at) {
        return (ComboBox<String>) List.copyOf(controls(form, ComboBox.class)).get(at);
    }

    private static TextField text(Node form) {
        return (TextField) List.copyOf(controls(form, TextField.class)).get(0);
    }

    private static <T> List<T> controls(Node root, Class<T> kind) {
        List<T> found = new ArrayList<>();
        walk(root, kind, found);
        return found;
    }

    private static <T> void walk(Node node, Class<T> kind, List<T> found) {
        if (node.getClass() == kind) {
            found.add(kind.cast(node));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, kind, found));
        }
    }

    @Test
    void aViewIsKeptUnderANameFoundAgainAndRemovedWithUndo() {
        try (Province province = new Province(folder.resolve("o"), 30)) {
            CooperativeListView list = list(province, CooperativeFilter.all().withFindings(Set.of(1)));
            long under = list.table().total().get();
            assertThat(under).isBetween(1L, 29L);
            ui.dialogs.answer("Perlu dilihat");
            item(views(list), "Simpan saringan ini…").fire();
            item(views(list), "Semua koperasi aktif").fire();
            assertThat(list.table().total().get()).isEqualTo(30);
            item(views(list), "Perlu dilihat").fire();
            assertThat(list.table().total().get()).isEqualTo(under);
            Menu remove = (Menu) item(views(list), "Hapus saringan");
            remove.getItems().get(0).fire();
            assertThat(views(list).getItems()).extracting(MenuItem::getText).doesNotContain("Perlu dilihat");
            undo();
            assertThat(views(list).getItems()).extracting(MenuItem::getText).contains("Perlu dilihat");
        }
    }

    private static ViewsMenu views(CooperativeListView list) {
        ViewsMenu menu = (ViewsMenu) list.node().lookupAll(".view-menu").stream()
                .filter(ViewsMenu.class::isInstance)
                .findFirst()
                .orElseThrow();
        menu.read();
        return menu;
    }

    private static MenuItem item(ViewsMenu menu, String words) {
        return menu.getItems().stream()
                .filter(one -> words.equals(one.getText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(words + " in "
                        + menu.getItems().stream().map(MenuItem::getText).toList()));
    }

    @Test
    void theSelectionAndTheWholeListAreWrittenAsTheScreenShowsThem() {
        try (Province province = new Province(folder.resolve("o"), 700)) {
            new OfficeStore(province.database)
                    .save(
                            Province.SITI,
                            OfficeDefaults.of(Sample.REGIONS.find("63").orElseThrow()));
            CooperativeListView list = list(province, CooperativeFilter.all());
            Path some = folder.resolve("pilihan.xlsx");
            select(list, 2, 4);
            List<String> names =
                    list.table().selected().stream().map(CooperativeLine::name).toList();
            ui.dialogs.answer(some);
            button(list.node(), "Ekspor ke Excel…").fire();
            assertThat(names).hasSize(2);
            assertThat(names(some)).containsExactlyElementsOf(names);
            Path all = folder.resolve("semua.xlsx");
            ui.dialogs.answer(all);
            button(list.node(), "Ekspor…").fire();
            assertThat(names(all)).hasSize(700).containsAll(names).doesNotHaveDuplicates();
            assertThat(ui.dialogs.said()).anyMatch(said -> said.contains("700 koperasi tersimpan di semua.xlsx"));
        }
    }

    /** The second column of the rows that are numbered. */
    private static List<String> names(Path book) {
        SourceSheet sheet = SourceBook.read(book, Progress.NONE).sheets().get(0);
        return sheet.rows().stream()
                .filter(row ->
                        row.cells().get(0) instanceof Cell.Number && row.cells().get(1) instanceof Cell.Text)
                .map(row -> ((Cell.Text) row.cells().get(1)).text())
                .toList();
    }
}
