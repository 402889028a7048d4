package id.kopdesk.ui;

import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;

/** What fills the content area. It is kept while it lies under another, so that a list finds its place again. */
public interface Screen {
    Node node();

    /** Name in the breadcrumbs; may change, as after renaming a record. */
    ObservableStringValue title();

    /** Comes to the top, the first time and on every return: the place to load or refresh. */
    default void shown() {}

    /** Leaves the trail for good: drop listeners and late answers. */
    default void closed() {}

    /** What would be lost if the screen went now. */
    default Optional<Unsaved> unsaved() {
        return Optional.empty();
    }

    /** What the shell's shortcuts do here. */
    default Commands commands() {
        return Commands.none();
    }

    static ObservableStringValue fixedTitle(String title) {
        return new ReadOnlyStringWrapper(title);
    }
}
