package id.kopdesk.ui.control;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A key that is held down repeats itself; a shortcut that saves or opens something answers the first press alone. */
public final class OncePerPress {
    private final Set<KeyCode> held = EnumSet.noneOf(KeyCode.class);
    private final Predicate<KeyEvent> shortcuts;

    private OncePerPress(Predicate<KeyEvent> shortcuts) {
        this.shortcuts = shortcuts;
    }

    /** Comes before every filter that is added later. @param shortcuts the presses that count once */
    public static void install(Scene scene, Predicate<KeyEvent> shortcuts) {
        OncePerPress once = new OncePerPress(shortcuts);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, once::pressed);
        scene.addEventFilter(KeyEvent.KEY_RELEASED, e -> once.held.remove(e.getCode()));
        // A question that opens takes the release of the key; coming back, nothing is held.
        scene.windowProperty().flatMap(w -> w.focusedProperty()).addListener((o, was, is) -> once.held.clear());
    }

    private void pressed(KeyEvent e) {
        if (!held.add(e.getCode()) && shortcuts.test(e)) {
            e.consume();
        }
    }
}
