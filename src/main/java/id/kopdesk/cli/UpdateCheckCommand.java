package id.kopdesk.cli;

import id.kopdesk.update.Head;
import id.kopdesk.update.Installed;
import id.kopdesk.update.ReleaseKeys;
import id.kopdesk.update.UpdateFile;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code pembaruan periksa}: is this file a new version of the program, signed, whole, and for this PC. */
@Command
final class UpdateCheckCommand implements Callable<Integer> {
    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "FILE", descriptionKey = "option.update.file")
    private Path file = Path.of("");

    private final CliContext context;
    private final ReleaseKeys keys;
    private final Installed here;

    UpdateCheckCommand(CliContext context) {
        this(context, ReleaseKeys.shipped(), Installed.here(Program.version()));
    }

    UpdateCheckCommand(CliContext context, ReleaseKeys keys, Installed here) {
        this.context = context;
        this.keys = keys;
        this.here = here;
    }

    @Override
    public Integer call() {
        Head head = new UpdateFile(file, keys).verify(context.progress());
        context.answer(
                "cli.update.signed",
                head.manifest().version().toString(),
                head.manifest().form().word(),
                head.manifest().form().platform(),
                head.signer().name(),
                head.signer().fingerprint());
        head.manifest().requireFor(here);
        context.answer("cli.update.fits");
        return Exit.DONE;
    }
}
