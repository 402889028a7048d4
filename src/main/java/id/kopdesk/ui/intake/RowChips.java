package id.kopdesk.ui.intake;

import id.kopdesk.intake.Item;
import id.kopdesk.intake.RowStatus;
import id.kopdesk.ui.UiContext;
import java.util.List;
import java.util.Map;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** How many rows stand where; one of them shows only those. Hidden rows have their own. */
final class RowChips extends HBox {
    private static final String HIDDEN = "HIDDEN";

    private final UiContext ui;
    private final Runnable changed;
    private String only = "";

    RowChips(UiContext ui, Runnable changed) {
        this.ui = ui;
        this.changed = changed;
        getStyleClass().add("filter-line");
    }

    void show(List<Item> items, Map<RowStatus, Integer> counts) {
        getChildren().clear();
        ToggleGroup group = new ToggleGroup();
        for (RowStatus status : RowStatus.values()) {
            add(status.name(), counts.getOrDefault(status, 0), group);
        }
        int hidden = (int) items.stream().filter(Item::hidden).count();
        if (hidden > 0) {
            add(HIDDEN, hidden, group);
        }
    }

    boolean shows(Item item) {
        boolean leftOut = item.hidden() && !item.decision().accepted();
        return only.isEmpty()
                || (only.equals(HIDDEN)
                        ? item.hidden()
                        : !leftOut && item.status().name().equals(only));
    }

    private void add(String name, int count, ToggleGroup group) {
        ToggleButton chip = new ToggleButton(
                ui.texts().get("ui.intake.status." + name) + " " + ui.formats().number(count));
        chip.getStyleClass().add("chip");
        chip.setMinWidth(Region.USE_PREF_SIZE);
        chip.setToggleGroup(group);
        chip.setDisable(count == 0 && !only.equals(name));
        chip.setSelected(only.equals(name));
        chip.setOnAction(e -> {
            only = chip.isSelected() ? name : "";
            changed.run();
        });
        getChildren().add(chip);
    }
}
