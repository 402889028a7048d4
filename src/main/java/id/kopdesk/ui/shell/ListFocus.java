package id.kopdesk.ui.shell;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import org.jspecify.annotations.Nullable;

/**
 * Gives the focus of a screen that was just shown to its list. JavaFX gives it to the first button, and only in the
 * pulse that lays the screen out; the list itself may come later still, when its rows were read.
 */
final class ListFocus {
    /** Layouts after which nobody expects the focus to move any more. */
    private static final int PATIENCE = 40;

    private final Node content;
    private final Runnable pulse = () -> Platform.runLater(this::settle);
    private @Nullable Scene watched;
    private int left;
    private boolean taken;

    /** @param content holds the screen on top */
    ListFocus(Node content) {
        this.content = content;
    }

    /** Begins anew for the screen that stands in the content now. */
    void start(Node frame) {
        stop();
        left = PATIENCE;
        taken = false;
        Scene scene = frame.getScene();
        if (scene == null) {
            return;
        }
        watched = scene;
        Node owner = scene.getFocusOwner();
        if (owner == null || owner.getScene() != scene || within(owner)) {
            // Taken before the pulse, no button shows the focus for the blink of an eye.
            taken = true;
            content.requestFocus();
        }
        scene.addPostLayoutPulseListener(pulse);
        Platform.requestNextPulse();
    }

    private void stop() {
        if (watched != null) {
            watched.removePostLayoutPulseListener(pulse);
            watched = null;
        }
    }

    private void settle() {
        Scene scene = watched;
        if (scene == null) {
            return;
        }
        Node owner = scene.getFocusOwner();
        // Once the screen itself has it, a button that has the focus got it from a person.
        boolean given = !taken && (owner == null || owner instanceof ButtonBase && within(owner) && !card(owner));
        if (!given && owner != content || left-- == 0) {
            stop();
            return;
        }
        list().ifPresentOrElse(
                        list -> {
                            list.requestFocus();
                            stop();
                        },
                        () -> {
                            taken = true;
                            content.requestFocus();
                        });
    }

    /** The first list in sight, else the first card of a board. */
    private Optional<Node> list() {
        return Stream.concat(content.lookupAll(".table-view").stream(), content.lookupAll(".board-card").stream())
                .filter(ListFocus::seen)
                .findFirst();
    }

    private static boolean card(Node node) {
        return node.getStyleClass().contains("board-card");
    }

    /** A table may lie under another tab, or wait behind a board. */
    private static boolean seen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private boolean within(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == content) {
                return true;
            }
        }
        return false;
    }
}
