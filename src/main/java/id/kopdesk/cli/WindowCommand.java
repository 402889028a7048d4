package id.kopdesk.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** No command at all: the window on the office's own data. */
@Command(name = "kopdesk")
final class WindowCommand implements Callable<Integer> {
    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Mixin
    private final DataOption data = new DataOption();

    @Option(
            names = {"--versi", "--version"},
            descriptionKey = "option.version")
    private boolean version;

    private final CliContext context;

    WindowCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        if (version) {
            context.out().println("Kopdesk " + Program.version());
            return Exit.DONE;
        }
        if (context.window().open(data.folder(), false)) {
            return Exit.DONE;
        }
        context.tell("cli.window.none");
        return Exit.REFUSED;
    }
}
