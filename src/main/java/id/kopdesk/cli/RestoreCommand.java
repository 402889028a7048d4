package id.kopdesk.cli;

import id.kopdesk.safekeeping.BackupContents;
import id.kopdesk.safekeeping.BackupNote;
import id.kopdesk.safekeeping.Restore;
import id.kopdesk.safekeeping.RestoreBack;
import id.kopdesk.safekeeping.Restored;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pulihkan}: a backup in place of the data, or one step back. */
@Command
final class RestoreCommand implements Callable<Integer> {
    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Mixin
    private final DataOption data = new DataOption();

    @Parameters(arity = "0..1", paramLabel = "FILE", descriptionKey = "option.restore.file")
    private @Nullable Path file;

    @Option(
            names = {"--lihat", "--preview"},
            descriptionKey = "option.restore.preview")
    private boolean preview;

    @Option(
            names = {"--kembali", "--back"},
            descriptionKey = "option.restore.back")
    private boolean back;

    @Mixin
    private final BackupKeyOption key = new BackupKeyOption();

    private final CliContext context;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    RestoreCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Path chosen = file;
        if ((chosen == null) != back || (back && preview)) {
            throw new ParameterException(spec.commandLine(), context.texts().get("cli.restore.usage"));
        }
        if (chosen == null) {
            Path kept = new RestoreBack(data.folder(), context.clock()).step();
            context.answer("cli.restore.back", kept.toString());
        } else if (preview) {
            show(chosen);
        } else {
            restore(chosen);
        }
        return Exit.DONE;
    }

    private void show(Path chosen) {
        BackupNote note = Restore.note(chosen);
        context.answer(
                "cli.restore.note",
                context.formats().moment(note.made(), ZoneId.systemDefault()),
                note.program().isEmpty() ? "-" : note.program(),
                note.area().isEmpty() ? "-" : note.area());
        BackupContents contents = Restore.contents(chosen, key.source(context));
        context.answer(
                "cli.restore.contents",
                context.formats().number(contents.entries()),
                context.formats().number(contents.rows()),
                context.formats().number(contents.rows("cooperative").orElse(0L)));
    }

    private void restore(Path chosen) {
        Path folder = data.folder();
        Restored done = new Restore(context.tables(), context.clock())
                .to(chosen, folder, key.source(context), context.progress());
        context.answer(
                "cli.restore.made",
                folder.toString(),
                context.formats().moment(done.note().made(), ZoneId.systemDefault()),
                context.formats().number(done.rows()),
                context.formats().number(done.entries()));
        done.kept().ifPresent(kept -> context.tell("cli.restore.kept", kept.toString()));
    }
}
