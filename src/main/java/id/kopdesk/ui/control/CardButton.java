package id.kopdesk.ui.control;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;

/** A press of several lines that is as tall as its words need; a button proper would not wrap them. */
public final class CardButton extends VBox {
    /** @param said what a screen reader says */
    public CardButton(String said, Runnable run, Node... lines) {
        super(lines);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(said);
        setFocusTraversable(true);
        setMinWidth(0);
        setOnMouseClicked(e -> {
            if (e.getButton() == MouseButton.PRIMARY && e.getClickCount() == 1) {
                requestFocus();
                run.run();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.SPACE) {
                run.run();
                e.consume();
            }
        });
    }
}
