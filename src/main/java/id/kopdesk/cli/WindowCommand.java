package id.kopdesk.cli;

import id.kopdesk.handover.OpenFile;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
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

    /** Without a file as without the option: the menu entry names it in either case. */
    @Option(
            names = {OpenFile.WORD, "--open"},
            arity = "0..1",
            fallbackValue = "",
            paramLabel = "FILE",
            descriptionKey = "option.open")
    private @Nullable Path file;

    private final CliContext context;

    WindowCommand(CliContext context) {
        this.context = context;
    }

    /** Whether these words can only mean the window: none, or options of it that are sure. */
    static boolean alone(String... words) {
        for (int i = 0; i < words.length; i += 2) {
            boolean sure = words[i].equals("--data") || words[i].equals(OpenFile.WORD);
            boolean last = i + 1 == words.length;
            if (!sure || (last ? words[i].equals("--data") : words[i + 1].startsWith("-"))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Integer call() {
        if (version) {
            context.out().println("Kopdesk " + Program.version());
            return Exit.DONE;
        }
        Path wanted = file;
        boolean shown = wanted == null || wanted.toString().isEmpty()
                ? context.window().open(data.folder(), false)
                : context.window().open(data.folder(), wanted);
        if (shown) {
            return Exit.DONE;
        }
        context.tell("cli.window.none");
        return Exit.REFUSED;
    }
}
