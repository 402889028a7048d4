package id.kopdesk.ui.shell;

import id.kopdesk.ui.Commands.Key;
import id.kopdesk.ui.Place;
import id.kopdesk.ui.Screen;
import id.kopdesk.ui.Trail;
import id.kopdesk.ui.control.OncePerPress;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The shortcuts of the frame, and those that it hands on to the screen on top. */
final class ShellKeys {
    private static final Map<KeyCombination, Key> HANDED_ON = Map.of(
            control(KeyCode.F),
            Key.SEARCH,
            control(KeyCode.S),
            Key.SAVE,
            control(KeyCode.N),
            Key.NEW,
            new KeyCodeCombination(KeyCode.F5),
            Key.REFRESH,
            new KeyCodeCombination(KeyCode.DOWN, KeyCombination.ALT_DOWN),
            Key.NEXT,
            new KeyCodeCombination(KeyCode.UP, KeyCombination.ALT_DOWN),
            Key.PREVIOUS);
    private static final KeyCombination UNDO = control(KeyCode.Z);

    private final Trail trail;
    private final Map<KeyCombination, Runnable> own = new LinkedHashMap<>();

    ShellKeys(Trail trail, List<Place> places, Map<KeyCombination, Runnable> frame) {
        this.trail = trail;
        own.putAll(frame);
        own.put(new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN), trail::back);
        KeyCode[] digits = {
            KeyCode.DIGIT1,
            KeyCode.DIGIT2,
            KeyCode.DIGIT3,
            KeyCode.DIGIT4,
            KeyCode.DIGIT5,
            KeyCode.DIGIT6,
            KeyCode.DIGIT7,
            KeyCode.DIGIT8,
            KeyCode.DIGIT9
        };
        for (int i = 0; i < Math.min(digits.length, places.size()); i++) {
            String id = places.get(i).id();
            own.put(control(digits[i]), () -> trail.go(id));
        }
    }

    static KeyCombination control(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
    }

    void install(Scene scene) {
        OncePerPress.install(scene, this::once);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, e -> before(scene, e));
        // Esc comes last: a popup, a picker or the detail pane has it first.
        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
    }

    /** Going through records and back may be held down; whatever saves, opens or begins something may not. */
    private boolean once(KeyEvent e) {
        return e.isShortcutDown()
                && (own.keySet().stream().anyMatch(k -> k.match(e))
                        || HANDED_ON.keySet().stream().anyMatch(k -> k.match(e)));
    }

    private void before(Scene scene, KeyEvent e) {
        Optional<Runnable> run = own.entrySet().stream()
                .filter(entry -> entry.getKey().match(e))
                .map(Map.Entry::getValue)
                .findFirst();
        if (run.isEmpty()) {
            run = HANDED_ON.entrySet().stream()
                    .filter(entry -> entry.getKey().match(e))
                    .findFirst()
                    .flatMap(entry -> command(entry.getValue()));
        }
        if (run.isEmpty() && UNDO.match(e) && !(scene.getFocusOwner() instanceof TextInputControl)) {
            run = command(Key.UNDO);
        }
        run.ifPresent(r -> {
            r.run();
            e.consume();
        });
    }

    private void escape(KeyEvent e) {
        if (e.getCode() == KeyCode.ESCAPE) {
            command(Key.ESCAPE).orElse(trail::back).run();
            e.consume();
        }
    }

    private Optional<Runnable> command(Key key) {
        return trail.top().map(Screen::commands).flatMap(c -> c.get(key));
    }
}
