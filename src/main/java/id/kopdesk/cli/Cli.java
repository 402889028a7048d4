package id.kopdesk.cli;

import id.kopdesk.base.Formats;
import id.kopdesk.base.Texts;
import id.kopdesk.database.Table;
import id.kopdesk.handover.Entrance;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine;

/** The command line: which commands there are, and what their end is called. */
public final class Cli {
    private final List<Table> tables;
    private final Clock clock;
    private final Window window;
    private final Map<String, String> environment;
    private final Optional<Inside> inside;

    /** @param tables all business tables of the program */
    public Cli(List<Table> tables, Clock clock, Window window) {
        this(tables, clock, window, System.getenv());
    }

    Cli(List<Table> tables, Clock clock, Window window, Map<String, String> environment) {
        this(tables, clock, window, environment, Optional.empty());
    }

    /**
     * @param environment the caller's variables
     * @param inside set where the command was handed to the program that has the data open
     */
    public Cli(
            List<Table> tables, Clock clock, Window window, Map<String, String> environment, Optional<Inside> inside) {
        this.environment = environment;
        this.inside = inside;
        this.tables = tables;
        this.clock = clock;
        this.window = window;
    }

    /** @return the exit code: 0 done, 1 done with differences, 2 wrong usage, 3 refused, 4 unexpected error */
    public int run(PrintWriter out, PrintWriter err, String... args) {
        Texts texts = Texts.of(Language.of(args));
        CliContext context = new CliContext(
                texts, new Formats(texts.locale()), out, err, clock, tables, window, environment, inside);
        Failures failures = new Failures(texts, err, folder -> handOver(folder, out, err, args));
        try {
            CommandLine line = new CommandLine(new WindowCommand(context));
            if (!WindowCommand.alone(args)) {
                addCommands(line, context);
            }
            line.setResourceBundle(new HelpTexts(texts));
            line.setHelpFactory((command, colours) -> new HelpPage(command, colours, texts.locale()));
            line.setCaseInsensitiveEnumValuesAllowed(true);
            inside.ifPresent(i -> line.registerConverter(Path.class, i.from()::resolve));
            line.setOut(out).setErr(err);
            line.setParameterExceptionHandler(failures).setExecutionExceptionHandler(failures);
            return line.execute(args);
        } catch (Error e) {
            return failures.handle(e);
        } finally {
            out.flush();
            err.flush();
        }
    }

    /** Somebody has the data open: that program does what was asked, if it listens. */
    private OptionalInt handOver(Path folder, PrintWriter out, PrintWriter err, String... args) {
        return inside.isPresent()
                ? OptionalInt.empty()
                : Entrance.order(folder, List.of(args), SignInOption.variables(environment), out, err);
    }

    /** Reading what every command takes costs a tenth of a start: a start of the window alone is spared it. */
    private static void addCommands(CommandLine root, CliContext context) {
        root.addSubcommand(
                "kantor",
                new CommandLine(new GroupCommand(context))
                        .addSubcommand("buat", new OfficeCreateCommand(context), "create"),
                "office");
        root.addSubcommand(
                "impor",
                new CommandLine(new GroupCommand(context))
                        .addSubcommand("koperasi", new ImportCooperativesCommand(context), "cooperatives")
                        .addSubcommand("anggota", new ImportMembersCommand(context), "members"),
                "import");
        root.addSubcommand("periksa", new CheckCommand(context), "check");
        root.addSubcommand("cadangkan", new BackupCommand(context), "backup");
        root.addSubcommand(
                "arsip",
                new CommandLine(new GroupCommand(context))
                        .addSubcommand("buat", new ArchiveCommands.Make(context), "create")
                        .addSubcommand("periksa", new ArchiveCommands.Check(context), "check")
                        .addSubcommand("buka", new ArchiveCommands.Open(context), "open"),
                "archive");
        root.addSubcommand(
                "pembaruan",
                new CommandLine(new GroupCommand(context))
                        .addSubcommand("periksa", new UpdateCheckCommand(context), "check"),
                "update");
        root.addSubcommand("pulihkan", new RestoreCommand(context), "restore");
        root.addSubcommand(
                "wilayah",
                new CommandLine(new GroupCommand(context))
                        .addSubcommand("cari", new RegionSearchCommand(context), "search")
                        .addSubcommand("impor", new RegionImportCommand(context), "import"),
                "regions");
        root.addSubcommand(
                "pinjaman",
                new CommandLine(new GroupCommand(context))
                        .addSubcommand("daftar", new LoanListCommand(context), "list")
                        .addSubcommand("simulasi", new LoanSimulateCommand(context), "simulate"),
                "loans");
        root.addSubcommand(
                "banding",
                new CommandLine(new GroupCommand(context))
                        .addSubcommand("simkopdes", new CompareRegisterCommand(context)),
                "compare");
        root.addSubcommand(
                "pelatihan",
                new CommandLine(new GroupCommand(context))
                        .addSubcommand("rekap", new TrainingRecapCommand(context), "recap"),
                "training");
        root.addSubcommand(
                "laporan",
                new CommandLine(new ReportCommand(context))
                        .addSubcommand("tutup", new ReportCloseCommand(context), "close")
                        .addSubcommand("banding", new ReportCompareCommand(context), "compare")
                        .addSubcommand("kelengkapan", new ReportCompletenessCommand(context), "completeness"),
                "report");
        root.addSubcommand("demo", new CommandLine(new DemoCommand(context)));
        root.addSubcommand("ukur-anggota", new CommandLine(new MeasureMembersCommand(context)));
    }
}
