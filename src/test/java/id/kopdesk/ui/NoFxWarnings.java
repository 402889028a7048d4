package id.kopdesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Fails the class when JavaFX warned of anything while it ran: CSS, FXML, threads, exceptions on the FX thread. */
public final class NoFxWarnings extends Handler implements BeforeAllCallback, AfterAllCallback {
    private static final Logger JAVAFX = Logger.getLogger("javafx");
    private static final Logger PLATFORM = Logger.getLogger("com.sun.javafx");

    private final List<String> warnings = new CopyOnWriteArrayList<>();
    private PrintStream errBefore = System.err;

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        FxThread.start();
        JAVAFX.addHandler(this);
        PLATFORM.addHandler(this);
        errBefore = System.err;
        System.setErr(new Listening(errBefore, warnings));
    }

    @Override
    public void afterAll(ExtensionContext context) throws Exception {
        FxThread.settle();
        System.setErr(errBefore);
        JAVAFX.removeHandler(this);
        PLATFORM.removeHandler(this);
        assertThat(warnings).as("warnings of JavaFX").isEmpty();
    }

    @Override
    public void publish(LogRecord record) {
        // The class path is the way Kopdesk runs on purpose; JavaFX says so once.
        boolean knownMode = String.valueOf(record.getMessage()).contains("Unsupported JavaFX configuration");
        if (record.getLevel().intValue() >= Level.WARNING.intValue() && !knownMode) {
            warnings.add(record.getLevel() + " " + record.getMessage() + " " + record.getThrown());
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    private static final class Listening extends PrintStream {
        private final List<String> heard;

        Listening(PrintStream out, List<String> heard) {
            super(out, true);
            this.heard = heard;
        }

        @Override
        public void println(String line) {
            if (line != null && (line.contains("CSS Error") || line.startsWith("Exception in thread"))) {
                heard.add(line);
            }
            super.println(line);
        }
    }
}
