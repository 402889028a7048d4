package id.kopdesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;

/** Walks a screen and names every control that a screen reader could not: no text, no accessible text, no tooltip. */
public final class AccessibleScan {
    private AccessibleScan() {}

    public static void everyControlHasAName(Parent root) {
        List<String> nameless = new ArrayList<>();
        walk(root, nameless);
        assertThat(nameless).as("controls without a name").isEmpty();
    }

    private static void walk(Node node, List<String> nameless) {
        if (node instanceof Control control
                && control.isFocusTraversable()
                && !(control instanceof ScrollPane)
                && !named(control)) {
            nameless.add(control.getClass().getSimpleName() + " " + control.getStyleClass() + " " + control.getId());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, nameless));
        }
    }

    private static boolean named(Control control) {
        return filled(control.getAccessibleText())
                || (control instanceof Labeled labeled && filled(labeled.getText()))
                || (control instanceof TextInputControl input && filled(input.getPromptText()))
                || control.getTooltip() != null;
    }

    private static boolean filled(String text) {
        return text != null && !text.isBlank();
    }
}
