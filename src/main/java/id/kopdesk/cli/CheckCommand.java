package id.kopdesk.cli;

import id.kopdesk.database.Database;
import id.kopdesk.safekeeping.CheckText;
import id.kopdesk.safekeeping.WholeCheck;
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
            WholeCheck.Found found =
                    new WholeCheck(database, data.folder(), context.tables(), context.clock()).run(context.progress());
            found.lines(new CheckText(context.texts(), context.formats())).forEach(context.out()::println);
            if (found.whole()) {
                database.certain();
            }
            return found.whole() ? Exit.DONE : Exit.DIFFERENCES;
        }
    }
}
