package id.kopdesk.cli;

import id.kopdesk.account.SignIn;
import id.kopdesk.base.Period;
import id.kopdesk.database.Database;
import id.kopdesk.report.MonthlyReport;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code laporan}: the month's workbook without a window. */
@Command
final class ReportCommand implements Callable<Integer> {
    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Mixin
    private final DataOption data = new DataOption();

    @Mixin
    private final SignInOption signIn = new SignInOption();

    @Option(
            names = {"--bulan", "--month"},
            required = true,
            paramLabel = "YYYY-MM",
            descriptionKey = "option.month")
    private String month = "";

    @Option(
            names = {"--kabupaten", "--regency"},
            paramLabel = "63.03",
            descriptionKey = "option.regency")
    private @Nullable String regency;

    @Option(
            names = {"--keluaran", "--output"},
            required = true,
            paramLabel = "FILE.xlsx",
            descriptionKey = "option.output")
    private @Nullable Path output;

    private final CliContext context;

    ReportCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Period period = Period.parse(month);
        Path file = java.util.Objects.requireNonNull(output);
        SignIn.Entry entry = signIn.open(data.folder(), context);
        try (Database database = entry.database()) {
            MonthlyReport report =
                    ReportRun.write(context, entry.actor(), database, period, Optional.ofNullable(regency), file);
            context.answer("cli.report.made", file.toAbsolutePath().toString());
            if (!report.agrees()) {
                context.tell("cli.report.differs");
                return Exit.DIFFERENCES;
            }
            return Exit.DONE;
        }
    }
}
