package id.kopdesk.ui.window;

import id.kopdesk.ui.Trail;
import id.kopdesk.ui.cooperative.CooperativeRoom;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;

/**
 * Tells the script that measures the start when the window and the list of cooperatives stand. Only with the system
 * property {@code kopdesk.ukur}, a file that takes one line for each: what, and the clock in milliseconds since 1970.
 */
final class StartReport {
    private static final String PROPERTY = "kopdesk.ukur";

    private final Path file;
    private final Scene scene;

    private StartReport(Path file, Scene scene) {
        this.file = file;
        this.scene = scene;
    }

    static void ofFirst(Stage stage, Trail trail) {
        String wanted = System.getProperty(PROPERTY);
        if (wanted != null) {
            new StartReport(Path.of(wanted), stage.getScene()).follow(trail);
        }
    }

    private void follow(Trail trail) {
        new AnimationTimer() {
            private boolean window;

            @Override
            public void handle(long now) {
                if (!window) {
                    window = true;
                    say("jendela");
                    trail.go(CooperativeRoom.PLACE);
                } else if (listStands()) {
                    stop();
                    say("daftar");
                }
            }
        }.start();
    }

    /** A row with words in it: an empty table and rows that are still being read have none. */
    private boolean listStands() {
        return scene.getRoot().lookupAll(".table-row-cell .table-cell").stream()
                .anyMatch(cell -> cell instanceof Labeled words
                        && words.getText() != null
                        && words.getText().length() > 2);
    }

    private void say(String what) {
        try {
            Files.writeString(
                    file,
                    what + " " + System.currentTimeMillis() + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
