package id.kopdesk.cli;

import id.kopdesk.account.Protection;
import id.kopdesk.database.Database;
import id.kopdesk.safekeeping.BackupRoutine;
import id.kopdesk.safekeeping.Receipt;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code cadangkan}: a verified backup of the office. */
@Command
final class BackupCommand implements Callable<Integer> {
    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Mixin
    private final DataOption data = new DataOption();

    @Mixin
    private final SignInOption signIn = new SignInOption();

    @Option(
            names = {"--keluaran", "--output"},
            paramLabel = "FILE",
            descriptionKey = "option.backup")
    private @Nullable Path target;

    private final CliContext context;

    BackupCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Path folder = data.folder();
        try (Database database = signIn.open(folder, context).database()) {
            BackupRoutine routine = Routines.of(database, folder, context);
            Path chosen = target;
            Receipt receipt = chosen == null
                    ? routine.make(context.progress()).receipt()
                    : routine.to(chosen, context.progress());
            context.answer(
                    "cli.backup.made",
                    receipt.file().toString(),
                    context.formats().number(receipt.rows()),
                    context.formats().number(receipt.entries()));
            context.tell(note(database, folder));
            return Exit.DONE;
        }
    }

    private static String note(Database database, Path folder) {
        if (database.demo()) {
            return "cli.backup.demo";
        }
        return new Protection(database, folder).locked() ? "cli.backup.locked" : "cli.backup.key";
    }
}
