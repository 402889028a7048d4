package id.kopdesk.cli;

import id.kopdesk.account.Protection;
import id.kopdesk.database.Database;
import id.kopdesk.office.OfficeStore;
import id.kopdesk.safekeeping.Backup;
import id.kopdesk.safekeeping.Origin;
import id.kopdesk.safekeeping.Receipt;
import java.nio.file.Path;
import java.util.concurrent.Callable;
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
            required = true,
            paramLabel = "FILE",
            descriptionKey = "option.backup")
    private Path target = Path.of("");

    private final CliContext context;

    BackupCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Path folder = data.folder();
        try (Database database = signIn.open(folder, context).database()) {
            OfficeStore office = new OfficeStore(database);
            Origin origin = new Origin(Program.version(), office.areaCode().orElse(""));
            Receipt receipt = new Backup(database, folder, context.tables(), origin, context.clock())
                    .to(target, context.progress());
            office.backupMade(receipt.at());
            context.answer(
                    "cli.backup.made",
                    target.toString(),
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
