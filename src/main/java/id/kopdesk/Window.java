package id.kopdesk;

import id.kopdesk.base.CodedException;
import id.kopdesk.base.Texts;
import id.kopdesk.cli.Cli;
import id.kopdesk.cli.Inside;
import id.kopdesk.database.Database;
import id.kopdesk.handover.Entrance;
import id.kopdesk.handover.OpenFile;
import id.kopdesk.handover.Order;
import id.kopdesk.ui.shell.Desktop;
import id.kopdesk.ui.window.WindowRun;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
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
        return open(folder, Optional.empty());
    }

    @Override
    public boolean open(Path folder, Path file) {
        return open(folder, Optional.of(file.toAbsolutePath()));
    }

    private boolean open(Path folder, Optional<Path> file) {
        Optional<Entrance> entrance =
                Entrance.enter(folder, file.map(OpenFile::words).orElseGet(List::of));
        return entrance.isEmpty() || shown(folder, file, entrance.get());
    }

    private boolean shown(Path folder, Optional<Path> file, Entrance entrance) {
        Desktop desktop = new Desktop().begin(Texts.INDONESIAN);
        try (entrance;
                WindowRun run = new WindowRun(folder, Tables.all(), clock, this::command, file, entrance::close)) {
            boolean shown = desktop.run(run) == Desktop.Answer.CLOSED;
            Optional<CodedException> refused = run.refused();
            if (refused.isPresent()) {
                throw refused.get();
            }
            return shown;
        }
    }

    /** A command that was handed over: it works on the data that the window has open. */
    private int command(Order order, Database held, Path folder, PrintWriter out, PrintWriter err) {
        Inside inside = new Inside(folder, held, Path.of(order.from()));
        return new Cli(Tables.all(), clock, this, order.environment(), Optional.of(inside))
                .run(out, err, order.words().toArray(String[]::new));
    }
}
