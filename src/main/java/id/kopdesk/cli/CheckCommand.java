package id.kopdesk.cli;

import id.kopdesk.account.AccessAudit;
import id.kopdesk.database.Database;
import id.kopdesk.database.Integrity;
import id.kopdesk.document.AttachmentSweep;
import id.kopdesk.safekeeping.CheckText;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code periksa}: is the data whole. */
@Command
final class CheckCommand implements Callable<Integer> {
    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Mixin
    private final DataOption data = new DataOption();

    @Mixin
    private final SignInOption signIn = new SignInOption();

    private final CliContext context;

    CheckCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        try (Database database = signIn.open(data.folder(), context).database()) {
            Integrity found = database.check(context.tables(), context.progress());
            AttachmentSweep.Found files =
                    new AttachmentSweep(database, data.folder(), context.clock()).check(context.progress());
            Optional<Long> access = AccessAudit.firstBad(database, context.progress());
            CheckText words = new CheckText(context.texts(), context.formats());
            words.of(found).forEach(context.out()::println);
            words.of(files).forEach(context.out()::println);
            context.out().println(words.access(access));
            return found.whole() && files.whole() && access.isEmpty() ? Exit.DONE : Exit.DIFFERENCES;
        }
    }
}
