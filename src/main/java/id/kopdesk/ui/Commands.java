package id.kopdesk.ui;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The shell's shortcuts that a screen answers to: {@code Commands.none().on(Key.SAVE, model::save)}. */
public final class Commands {
    public enum Key {
        /** Ctrl+F: puts the cursor into the screen's search field. */
        SEARCH,
        /** Ctrl+S. */
        SAVE,
        /** Ctrl+N. */
        NEW,
        /** F5. */
        REFRESH,
        /** Ctrl+Z, where no text field has the focus. */
        UNDO,
        /** Alt+Down: the next record. */
        NEXT,
        /** Alt+Up: the record before. */
        PREVIOUS,
        /** Esc; a screen without it goes back. */
        ESCAPE
    }

    private final Map<Key, Runnable> runs;

    private Commands(Map<Key, Runnable> runs) {
        this.runs = runs;
    }

    public static Commands none() {
        return new Commands(Map.of());
    }

    public Commands on(Key key, Runnable run) {
        Map<Key, Runnable> more = new EnumMap<>(Key.class);
        more.putAll(runs);
        more.put(key, run);
        return new Commands(more);
    }

    public Optional<Runnable> get(Key key) {
        return Optional.ofNullable(runs.get(key));
    }
}
