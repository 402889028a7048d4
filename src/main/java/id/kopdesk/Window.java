package id.kopdesk;

import id.kopdesk.base.CodedException;
import id.kopdesk.base.Texts;
import id.kopdesk.ui.shell.Desktop;
import id.kopdesk.ui.window.WindowRun;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/** The program's window: the office of a folder, or the first run where the folder holds none. */
final class Window implements id.kopdesk.cli.Window {
    private final Clock clock;

    Window(Clock clock) {
        this.clock = clock;
    }

    /** @throws CodedException when the office cannot be opened; where there is a display, it has been shown there too */
    @Override
    public boolean open(Path folder, boolean demo) {
        try (WindowRun run = new WindowRun(folder, Tables.all(), clock)) {
            boolean shown = new Desktop().run(Texts.INDONESIAN, run) == Desktop.Answer.CLOSED;
            Optional<CodedException> refused = run.refused();
            if (refused.isPresent()) {
                throw refused.get();
            }
            return shown;
        }
    }
}
