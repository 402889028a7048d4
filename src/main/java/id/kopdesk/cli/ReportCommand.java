package id.kopdesk.cli;

import id.kopdesk.account.SignIn;
import id.kopdesk.base.Json;
import id.kopdesk.base.Period;
import id.kopdesk.database.Database;
import id.kopdesk.report.MonthlyReport;
import id.kopdesk.report.SheetJson;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code laporan}: the month's workbook, print or figures without a window. */
@Command
final class ReportCommand implements Callable<Integer> {
    private static final String MONTH = "--bulan";
    private static final String OUTPUT = "--keluaran";

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Mixin
    private final DataOption data = new DataOption();

    @Mixin
    private final SignInOption signIn = new SignInOption();

    @Mixin
    private final FormatOption format = new FormatOption();

    @Mixin
    private final ReportShape shape = new ReportShape();

    // Not "required" for picocli: it would ask for them before a subcommand too.
    @Option(
            names = {MONTH, "--month"},
            paramLabel = "YYYY-MM",
            descriptionKey = "option.month")
    private @Nullable String month;

    @Option(
            names = {"--kabupaten", "--regency"},
            paramLabel = "63.03",
            descriptionKey = "option.regency")
    private @Nullable String regency;

    @Option(
            names = {OUTPUT, "--output"},
            paramLabel = "FILE.xlsx",
            descriptionKey = "option.output")
    private @Nullable Path output;

    private final CliContext context;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    ReportCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        String asked = month;
        Path file = output;
        if (asked == null) {
            throw missing(MONTH);
        }
        if (file == null && !format.json()) {
            throw missing(OUTPUT);
        }
        Period period = Period.parse(asked);
        SignIn.Entry entry = signIn.open(data.folder(), context);
        try (Database database = entry.database()) {
            SignInOption.exported(
                    entry, context, "report", file == null ? "JSON " + period : String.valueOf(file.getFileName()));
            ReportOffice office = ReportOffice.of(context, database, entry.actor());
            MonthlyReport report =
                    new ReportRun(context, office, shape).write(period, Optional.ofNullable(regency), file);
            if (format.json()) {
                context.out().println(Json.writeIndented(SheetJson.of(report)));
            }
            if (!report.agrees()) {
                context.tell("cli.report.differs");
                return Exit.DIFFERENCES;
            }
            return Exit.DONE;
        }
    }

    private MissingParameterException missing(String option) {
        return new MissingParameterException(spec.commandLine(), List.of(spec.findOption(option)), option);
    }
}
