package id.kopdesk.cli;

import id.kopdesk.account.SignIn;
import id.kopdesk.database.Database;
import id.kopdesk.office.OfficeStore;
import id.kopdesk.safekeeping.Archive;
import id.kopdesk.safekeeping.ArchiveList;
import id.kopdesk.safekeeping.ArchiveReader;
import id.kopdesk.safekeeping.Origin;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code arsip}: everything that the office has, for any program and any later version. */
final class ArchiveCommands {
    private ArchiveCommands() {}

    private static Archive archive(Database database, Path folder, CliContext context) {
        Origin origin = new Origin(
                Program.version(), new OfficeStore(database).areaCode().orElse(""));
        return new Archive(database, folder, origin, context.clock());
    }

    /** {@code arsip buat}. */
    @Command
    static final class Make implements Callable<Integer> {
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
                descriptionKey = "option.archive")
        private Path target = Path.of("");

        private final CliContext context;

        Make(CliContext context) {
            this.context = context;
        }

        @Override
        public Integer call() {
            Path folder = data.folder();
            SignIn.Entry entry = signIn.open(folder, context);
            try (Database database = entry.database()) {
                SignInOption.exported(entry, context, "many", String.valueOf(target.getFileName()));
                ArchiveList list = archive(database, folder, context).to(target, context.progress());
                context.answer(
                        "cli.archive.made",
                        target.toString(),
                        context.formats().number(list.tables().size()),
                        context.formats().number(list.rows()),
                        context.formats().number(list.files().size()));
                return Exit.DONE;
            }
        }
    }

    /** {@code arsip periksa}: does it read back equal to the database. */
    @Command
    static final class Check implements Callable<Integer> {
        @Mixin
        private final CommonOptions common = new CommonOptions();

        @Mixin
        private final DataOption data = new DataOption();

        @Mixin
        private final SignInOption signIn = new SignInOption();

        @Parameters(paramLabel = "FILE", descriptionKey = "option.archive.file")
        private Path file = Path.of("");

        private final CliContext context;

        Check(CliContext context) {
            this.context = context;
        }

        @Override
        public Integer call() {
            Path folder = data.folder();
            try (Database database = signIn.open(folder, context).database()) {
                ArchiveList list =
                        new ArchiveReader(file).check(scratch -> database.key().orElseThrow(), context.progress());
                List<String> differ = archive(database, folder, context).differences(list, context.progress());
                if (differ.isEmpty()) {
                    context.answer(
                            "cli.archive.equal",
                            context.formats().number(list.tables().size()),
                            context.formats().number(list.rows()));
                    return Exit.DONE;
                }
                context.answer("cli.archive.differs", String.join(", ", differ));
                return Exit.DIFFERENCES;
            }
        }
    }

    /** {@code arsip buka}: its parts in clear, for another program. */
    @Command
    static final class Open implements Callable<Integer> {
        @Mixin
        private final CommonOptions common = new CommonOptions();

        @Mixin
        private final BackupKeyOption key = new BackupKeyOption();

        @Parameters(paramLabel = "FILE", descriptionKey = "option.archive.file")
        private Path file = Path.of("");

        @Option(
                names = {"--keluaran", "--output"},
                required = true,
                paramLabel = "DIR",
                descriptionKey = "option.archive.folder")
        private Path into = Path.of("");

        private final CliContext context;

        Open(CliContext context) {
            this.context = context;
        }

        @Override
        public Integer call() {
            ArchiveList list = new ArchiveReader(file).open(into, key.source(context), context.progress());
            context.answer(
                    "cli.archive.opened",
                    into.toString(),
                    context.formats().number(list.tables().size()),
                    context.formats().number(list.rows()));
            context.tell("cli.archive.clear");
            return Exit.DONE;
        }
    }
}
