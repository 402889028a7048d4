package id.kopdesk.ui.shell;

import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.slf4j.LoggerFactory;

/** Starts JavaFX for the program's window, or says that there is no display. No class of it extends Application. */
public final class Desktop {
    public enum Answer {
        /** The window was shown and has been closed. */
        CLOSED,
        /** There is nothing to show a window on, or its native libraries are missing. */
        NO_DISPLAY
    }

    /** Builds and shows the first window; runs on the FX thread. */
    public interface Opening {
        /**
         * What it throws goes to {@link #failed}, and there will be no window.
         *
         * @param close ends the program's window part: {@link Desktop#run} returns
         */
        void open(Stage stage, Runnable close);

        /** Something went wrong on the FX thread that nobody caught. */
        void failed(Throwable failure);
    }

    /** Held, for a logger that nobody holds forgets its filter. */
    private static final Logger JAVAFX_LOG = Logger.getLogger("javafx");

    /** Running from the class path is meant; JavaFX would warn of it at every start. */
    public static void fromClassPath() {
        JAVAFX_LOG.setFilter(r -> !String.valueOf(r.getMessage()).contains("Unsupported JavaFX configuration"));
    }

    private final CompletableFuture<Boolean> started = new CompletableFuture<>();

    /** Starts JavaFX and returns at once, so that the data can be opened meanwhile: each takes half of a start. */
    public Desktop begin(Locale language) {
        Locale.setDefault(language);
        fromClassPath();
        Thread thread = new Thread(this::startToolkit, "kopdesk-toolkit");
        thread.setDaemon(true);
        thread.start();
        return this;
    }

    private void startToolkit() {
        try {
            Platform.startup(() -> Platform.setImplicitExit(false));
            started.complete(true);
        } catch (RuntimeException | LinkageError e) {
            LoggerFactory.getLogger(Desktop.class).info("no window: {}", e.toString());
            started.complete(false);
        }
    }

    /** Shows the window and returns when it has been closed. Call once, after {@link #begin}. */
    public Answer run(Opening opening) {
        if (!started.join()) {
            return Answer.NO_DISPLAY;
        }
        CountDownLatch closed = new CountDownLatch(1);
        Platform.runLater(() -> begin(opening, closed));
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Platform.exit();
        return Answer.CLOSED;
    }

    private static void begin(Opening opening, CountDownLatch closed) {
        Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> opening.failed(failure));
        try {
            opening.open(new Stage(), closed::countDown);
        } catch (RuntimeException | Error e) {
            opening.failed(e);
            closed.countDown();
        }
    }
}
