package id.kopdesk.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.ui.FxThread;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;

/** On its first visit a screen's list has the focus, though JavaFX gives it to a button and the list comes late. */
class ListFocusTest {
    private final Button first = new Button("Kalender");
    private final Button second = new Button("Baru");
    private final VBox screen = new VBox(first, second);
    private final StackPane content = new StackPane();

    @SuppressWarnings("NullAway.Init") // Every test shows it first.
    private Stage stage;

    private static <T> T onFx(Callable<T> what) throws Exception {
        FutureTask<T> task = new FutureTask<>(what);
        Platform.runLater(task);
        return task.get();
    }

    private void show() throws Exception {
        FxThread.start();
        onFx(() -> {
            stage = new Stage();
            StackPane frame = new StackPane(content);
            stage.setScene(new Scene(frame, 600, 400));
            stage.show();
            content.getChildren().setAll(screen);
            new ListFocus(content).start(frame);
            return true;
        });
    }

    /** Waits for a state that must come; the runner's own limit ends a test where it does not. */
    private static void until(Callable<Boolean> there) throws Exception {
        for (int i = 0; i < 500 && !onFx(there); i++) {
            Thread.sleep(10);
        }
        assertThat(onFx(there)).isTrue();
    }

    @Test
    void aListThatComesAfterTheButtonsIsGivenTheFocus() throws Exception {
        show();
        until(() -> stage.getScene().getFocusOwner() == content);
        TableView<String> table = new TableView<>();
        onFx(() -> screen.getChildren().add(table));
        until(() -> stage.getScene().getFocusOwner() == table);
        onFx(() -> {
            stage.hide();
            return true;
        });
    }

    @Test
    void aButtonThatAPersonWentToKeepsTheFocus() throws Exception {
        show();
        until(() -> stage.getScene().getFocusOwner() == content);
        onFx(() -> {
            second.requestFocus();
            return screen.getChildren().add(new TableView<String>());
        });
        for (int i = 0; i < 5; i++) {
            onFx(() -> {
                Platform.requestNextPulse();
                return true;
            });
        }
        assertThat(onFx(() -> stage.getScene().getFocusOwner())).isSameAs(second);
        onFx(() -> {
            stage.hide();
            return true;
        });
    }
}
