package id.kopdesk.ui.cooperative;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.cooperative.CooperativeFilter;
import id.kopdesk.ui.AccessibleScan;
import id.kopdesk.ui.FxThread;
import id.kopdesk.ui.NoFxWarnings;
import id.kopdesk.ui.Screen;
import id.kopdesk.ui.Shots;
import id.kopdesk.ui.TestUi;
import java.nio.file.Path;
import java.util.Set;
import javafx.scene.Parent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith({NoFxWarnings.class, FxThread.class})
class CooperativeListViewTest {
    private static final int WIDTH = 1170;
    private static final int HEIGHT = 692;

    @TempDir
    Path folder;

    private final TestUi ui = new TestUi();

    private static Parent shown(Screen screen) {
        screen.shown();
        return (Parent) screen.node();
    }

    @Test
    void theListIsDrawnWithNoRowsTwentyAndTheWholeProvince() {
        for (int count : new int[] {0, 20, 2013}) {
            try (Province province = new Province(folder.resolve("o" + count), count)) {
                CooperativeRoom room = province.room(ui.context);
                Shots.take("list-" + count, WIDTH, HEIGHT, () -> shown(room.list()));
                if (count == 20) {
                    AccessibleScan.everyControlHasAName(dressed(shown(room.list())));
                }
            }
        }
    }

    @Test
    void enterShowsTheCooperativeBesideTheListAndEscClosesIt() {
        try (Province province = new Province(folder.resolve("o"), 40)) {
            CooperativeListView list =
                    (CooperativeListView) province.room(ui.context).list();
            Shots.take("list-detail", WIDTH, HEIGHT, () -> beside(province));
            dressed(shown(list));
            list.table().focusTable();
            list.table().fireEvent(enter());
            assertThat(list.pane().isVisible()).isFalse();
            beside(list);
            assertThat(list.pane().isVisible()).isTrue();
            list.commands().get(id.kopdesk.ui.Commands.Key.ESCAPE).orElseThrow().run();
            assertThat(list.pane().isVisible()).isFalse();
        }
    }

    private static javafx.scene.input.KeyEvent enter() {
        return new javafx.scene.input.KeyEvent(
                javafx.scene.input.KeyEvent.KEY_PRESSED,
                "",
                "",
                javafx.scene.input.KeyCode.ENTER,
                false,
                false,
                false,
                false);
    }

    private Parent beside(Province province) {
        CooperativeListView list =
                (CooperativeListView) province.room(ui.context).list();
        Parent root = shown(list);
        beside(list);
        return root;
    }

    private static void beside(CooperativeListView list) {
        list.table().focusTable();
        javafx.scene.Node table = list.table().lookup(".table-view");
        if (table == null) {
            dressed((Parent) list.node());
            table = list.table().lookup(".table-view");
        }
        table.fireEvent(enter());
    }

    @Test
    void aMisspeltNameFindsItsCooperativeAndAnUnknownOneSaysWhatToDo() {
        try (Province province = new Province(folder.resolve("o"), 300)) {
            CooperativeRoom room = province.room(ui.context);
            String name = province.files.stream()
                    .map(f -> f.cooperative().name())
                    .filter(n -> n.matches(".* [A-Z][a-z]{6,}"))
                    .findFirst()
                    .orElseThrow();
            String last = name.substring(name.lastIndexOf(' ') + 1);
            String misspelt = last.substring(0, 2) + last.charAt(3) + last.charAt(2) + last.substring(4);
            CooperativeListView list =
                    (CooperativeListView) room.list(CooperativeFilter.all().withText(misspelt));
            shown(list);
            assertThat(list.table().rows().atHand()).anyMatch(r -> r.name().equals(name));
            Shots.take(
                    "list-unfound",
                    WIDTH,
                    HEIGHT,
                    () -> shown(room.list(CooperativeFilter.all().withText("xyzzy"))));
        }
    }

    @Test
    void theListKeepsItsFilterAndSelectionOnReturn() {
        try (Province province = new Province(folder.resolve("o"), 60)) {
            CooperativeListView list = (CooperativeListView)
                    province.room(ui.context).list(CooperativeFilter.all().withFindings(Set.of(1)));
            dressed(shown(list));
            long before = list.table().total().get();
            list.table().focusTable();
            list.table().move(3);
            var chosen = list.table().current();
            list.shown();
            assertThat(list.table().total().get()).isEqualTo(before).isPositive();
            assertThat(list.table().current()).isEqualTo(chosen);
        }
    }

    @Test
    void coverageIsDrawnAndCounts() {
        try (Province province = new Province(folder.resolve("o"), 1500)) {
            CooperativeRoom room = province.room(ui.context);
            Shots.take("coverage", WIDTH, HEIGHT, () -> shown(room.coverage()));
            CoverageView view = (CoverageView) room.coverage();
            shown(view);
            assertThat(view.table().total().get())
                    .isEqualTo(Sample.REGIONS.villagesOf("63").size());
            AccessibleScan.everyControlHasAName(dressed((Parent) view.node()));
        }
    }

    private static Parent dressed(Parent root) {
        if (root.getScene() == null) {
            Shots.dressed(root, WIDTH, HEIGHT);
        }
        root.applyCss();
        root.layout();
        return root;
    }
}
