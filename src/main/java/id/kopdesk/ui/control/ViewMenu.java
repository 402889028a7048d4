package id.kopdesk.ui.control;

import id.kopdesk.base.Texts;
import id.kopdesk.ui.SortKey;
import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** "Tampilan": which columns, sorted by what; everything that the mouse does to a heading can be done here by keys. */
final class ViewMenu<T> extends MenuButton {
    ViewMenu(Texts texts, TableColumns<T> columns, java.util.function.Consumer<List<SortKey>> sortBy) {
        super(texts.get("ui.table.view"), new FontIcon(BootstrapIcons.LAYOUT_THREE_COLUMNS));
        setMnemonicParsing(true);
        setAccessibleText(texts.get("ui.table.view").replace("_", ""));
        getStyleClass().addAll("chip", "view-menu");
        showingProperty().addListener((o, before, now) -> {
            if (now) {
                fill(texts, columns, sortBy);
            }
        });
        fill(texts, columns, sortBy);
    }

    private void fill(Texts texts, TableColumns<T> columns, java.util.function.Consumer<List<SortKey>> sortBy) {
        Menu sorting = new Menu(texts.get("ui.table.sort"));
        ToggleGroup group = new ToggleGroup();
        SortKey now = columns.sort().isEmpty() ? null : columns.sort().get(0);
        sorting.getItems()
                .add(radio(group, texts.get("ui.table.sort.none"), now == null, () -> sortBy.accept(List.of())));
        for (ColumnOf<T> spec : columns.specs()) {
            if (spec.sortable()) {
                for (boolean down : new boolean[] {false, true}) {
                    SortKey key = new SortKey(spec.id(), down);
                    String way =
                            texts.get(down ? "ui.table.sort.down" : "ui.table.sort.up", texts.get(spec.titleKey()));
                    sorting.getItems().add(radio(group, way, key.equals(now), () -> sortBy.accept(List.of(key))));
                }
            }
        }
        getItems().setAll(sorting, new SeparatorMenuItem());
        for (ColumnOf<T> spec : columns.specs()) {
            CheckMenuItem item = new CheckMenuItem(texts.get(spec.titleKey()));
            item.setSelected(columns.column(spec).isVisible());
            item.setDisable(spec == columns.key());
            item.setOnAction(e -> columns.column(spec).setVisible(item.isSelected()));
            getItems().add(item);
        }
        MenuItem reset = new MenuItem(texts.get("ui.table.reset"));
        reset.setOnAction(e -> columns.reset());
        getItems().addAll(new SeparatorMenuItem(), reset);
    }

    private static RadioMenuItem radio(ToggleGroup group, String text, boolean on, Runnable run) {
        RadioMenuItem item = new RadioMenuItem(text);
        item.setToggleGroup(group);
        item.setSelected(on);
        item.setOnAction(e -> run.run());
        return item;
    }
}
