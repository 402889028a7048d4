package id.kopdesk.ui.report;

import id.kopdesk.ui.UiContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/** Choices side by side, one of which holds. */
final class ViewBar<E extends Enum<E>> extends HBox {
    private final List<ToggleButton> buttons = new ArrayList<>();
    private final E[] values;

    /** @param key begins the key of each word, which ends in the value's name */
    ViewBar(UiContext ui, String key, E[] values, Consumer<E> chosen) {
        this.values = values.clone();
        ToggleGroup group = new ToggleGroup();
        getStyleClass().add("view-bar");
        for (int i = 0; i < values.length; i++) {
            E value = values[i];
            ToggleButton button = new ToggleButton(ui.texts().get(key + value));
            button.setToggleGroup(group);
            button.setAccessibleText(button.getText());
            button.setMinWidth(USE_PREF_SIZE);
            button.getStyleClass().add(i == 0 ? "left-pill" : i == values.length - 1 ? "right-pill" : "center-pill");
            button.setOnAction(e -> {
                button.setSelected(true);
                chosen.accept(value);
            });
            buttons.add(button);
        }
        getChildren().setAll(buttons);
    }

    /** Shows which one holds, without telling anybody. */
    void show(E value) {
        for (int i = 0; i < values.length; i++) {
            buttons.get(i).setSelected(values[i] == value);
        }
    }
}
