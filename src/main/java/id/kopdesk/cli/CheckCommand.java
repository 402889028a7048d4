package id.kopdesk.cli;

import id.kopdesk.database.Database;
import id.kopdesk.database.Integrity;
import id.kopdesk.safekeeping.CheckText;
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
            new CheckText(context.texts(), context.formats()).of(found).forEach(context.out()::println);
            return found.whole() ? Exit.DONE : Exit.DIFFERENCES;
        }
    }
}
