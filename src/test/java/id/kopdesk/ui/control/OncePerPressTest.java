package id.kopdesk.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.ui.FxThread;
import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxThread.class)
class OncePerPressTest {
    private final StackPane root = new StackPane();
    private final Scene scene = new Scene(root);
    private final List<KeyCode> heard = new ArrayList<>();

    OncePerPressTest() {
        OncePerPress.install(scene, KeyEvent::isShortcutDown);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, e -> heard.add(e.getCode()));
    }

    @Test
    void aShortcutThatIsHeldDownIsHeardOnceAndAgainAfterItsRelease() {
        send(true, KeyCode.S, true);
        send(true, KeyCode.S, true);
        send(false, KeyCode.S, true);
        send(true, KeyCode.S, true);
        assertThat(heard).containsExactly(KeyCode.S, KeyCode.S);
    }

    @Test
    void aKeyThatIsNoShortcutRepeats() {
        send(true, KeyCode.DOWN, false);
        send(true, KeyCode.DOWN, false);
        assertThat(heard).hasSize(2);
    }

    private void send(boolean press, KeyCode code, boolean control) {
        Event.fireEvent(
                root,
                new KeyEvent(
                        press ? KeyEvent.KEY_PRESSED : KeyEvent.KEY_RELEASED,
                        "",
                        "",
                        code,
                        false,
                        control,
                        false,
                        false));
    }
}
