package id.kopdesk.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.ui.FxThread;
import id.kopdesk.ui.NoFxWarnings;
import id.kopdesk.ui.Shots;
import id.kopdesk.ui.SortKey;
import id.kopdesk.ui.TablePrefs.ColumnLayout;
import id.kopdesk.ui.TablePrefs.TableLayout;
import id.kopdesk.ui.TestUi;
import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith({NoFxWarnings.class, FxThread.class})
class PagedTableTest {
    private final TestUi ui = new TestUi();
    private final Gallery gallery = new Gallery(ui.context);

    private PagedTable<Gallery.Row> shown(int rows, double width) {
        PagedTable<Gallery.Row> table = gallery.table(rows);
        Shots.dressed(table, 800, 500);
        table.resize(width, 500);
        table.applyCss();
        table.layout();
        return table;
    }

    private static TableView<?> inner(PagedTable<?> table) {
        return (TableView<?>) table.lookup(".list-table");
    }

    @Test
    void rowsAreThirtyTwoPixelsAndTheHeadingThirtySix() {
        PagedTable<Gallery.Row> table = shown(20, 800);
        assertThat(inner(table).getFixedCellSize()).isEqualTo(32);
        assertThat(inner(table)
                        .lookup(".column-header-background")
                        .getLayoutBounds()
                        .getHeight())
                .isEqualTo(36);
    }

    @Test
    void theLayoutLeftBehindIsTheLayoutFoundAndTheKeyColumnStaysFirst() {
        ui.tablePrefs.write(
                "gallery",
                new TableLayout(
                        List.of(
                                new ColumnLayout("members", 99, true),
                                new ColumnLayout("name", 333, false),
                                new ColumnLayout("village", 120, false)),
                        List.of(new SortKey("members", true), new SortKey("gone", false))));
        PagedTable<Gallery.Row> table = shown(20, 800);
        assertThat(inner(table).getColumns().get(0).getId()).isEqualTo("name");
        assertThat(inner(table).getColumns().get(0).isVisible()).isTrue();
        assertThat(inner(table).getColumns().get(1).getId()).isEqualTo("members");
        assertThat(inner(table).getColumns().get(1).getWidth()).isEqualTo(99);
        assertThat(inner(table).getColumns().get(2).isVisible()).isFalse();
    }

    @Test
    void aReloadKeepsTheChosenRows() {
        PagedTable<Gallery.Row> table = shown(50, 800);
        inner(table).getSelectionModel().selectIndices(3, 7);
        table.reload();
        assertThat(table.selected()).extracting(Gallery.Row::number).containsExactlyInAnyOrder(3, 7);
    }

    @Test
    void enterOpensAndControlEnterOpensWhole() {
        PagedTable<Gallery.Row> table = shown(50, 800);
        List<String> opened = new ArrayList<>();
        table.onOpen(row -> opened.add("beside " + row.number()));
        table.onOpenWhole(row -> opened.add("whole " + row.number()));
        inner(table).getSelectionModel().select(5);
        press(table, false);
        press(table, true);
        assertThat(opened).containsExactly("beside 5", "whole 5");
        table.move(-1);
        assertThat(table.current()).isEqualTo(new Gallery.Row(4));
        table.move(-100);
        assertThat(table.current()).isEqualTo(new Gallery.Row(0));
    }

    @Test
    void theBarForSeveralRowsComesWithTheSecondAndActsOnThemAll() {
        PagedTable<Gallery.Row> table = shown(50, 800);
        List<Integer> done = new ArrayList<>();
        table.actions(List.of(new SelectionBar.Action<>("_Tandai", rows -> rows.forEach(r -> done.add(r.number())))));
        inner(table).getSelectionModel().select(1);
        assertThat(table.lookup(".selection-bar").isVisible()).isFalse();
        inner(table).getSelectionModel().select(2);
        assertThat(table.lookup(".selection-bar").isVisible()).isTrue();
        ((javafx.scene.control.Button) table.lookup(".selection-bar .page-actions .button")).fire();
        assertThat(done).containsExactly(1, 2);
    }

    @Test
    void theKeyColumnStaysInSightWhenTheTableIsScrolledSideways() {
        PagedTable<Gallery.Row> table = shown(20, 500);
        ScrollBar bar = (ScrollBar) table.lookupAll(".scroll-bar").stream()
                .filter(b -> ((ScrollBar) b).getOrientation() == javafx.geometry.Orientation.HORIZONTAL)
                .findFirst()
                .orElseThrow();
        assertThat(table.lookup(".pinned-header").isVisible()).isFalse();
        bar.setValue(200);
        table.layout();
        assertThat(table.lookup(".pinned-header").isVisible()).isTrue();
        assertThat(table.lookup(".pinned-cell").isVisible()).isTrue();
        Shots.snapshot(table.getScene(), "table-pinned");
    }

    @Test
    void aClickTurnsTheSortAndKeepsTheOlderKeyBehindIt() {
        SortKey nameUp = new SortKey("name", false);
        SortKey nameDown = new SortKey("name", true);
        SortKey stageUp = new SortKey("stage", false);
        assertThat(SortHeader.turn(List.of(), "name")).containsExactly(nameUp);
        assertThat(SortHeader.turn(List.of(nameUp), "name")).containsExactly(nameDown);
        assertThat(SortHeader.turn(List.of(nameDown), "name")).isEmpty();
        assertThat(SortHeader.turn(List.of(nameDown), "stage")).containsExactly(stageUp, nameDown);
        assertThat(SortHeader.turn(List.of(stageUp, nameDown), "stage"))
                .containsExactly(new SortKey("stage", true), nameDown);
    }

    @Test
    void copiedTextsStayTextsAndNeverBecomeFormulas() {
        List<ColumnOf<String>> columns =
                List.of(ColumnOf.text("a", "Nama", 10, row -> row), ColumnOf.number("b", "Nilai", 10, row -> "-5"));
        String plain = TableCopy.plain(columns, List.of("=1+1", "6311012345678901", "a\tb\nc", "\uFF1Dx"), k -> k);
        assertThat(plain.lines())
                .containsExactly("Nama\tNilai", "'=1+1\t-5", "6311012345678901\t-5", "a b c\t-5", "'\uFF1Dx\t-5");
        assertThat(TableCopy.html(columns, List.of("<b>&"), k -> k))
                .contains("mso-number-format:'\\@'\">&lt;b&gt;&amp;</td><td>-5</td>");
    }

    private static void press(PagedTable<?> table, boolean control) {
        Event.fireEvent(
                inner(table), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, control, false, false));
    }
}
