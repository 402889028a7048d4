package id.kopdesk.cli;

import id.kopdesk.account.DataFolder;
import id.kopdesk.account.Offices;
import id.kopdesk.database.Database;
import id.kopdesk.demo.DemoOffice;
import id.kopdesk.demo.Scale;
import id.kopdesk.report.MonthlyReport;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code demo}: makes or opens the demo office, writes the month's workbook, opens the window. */
@Command
final class DemoCommand implements Callable<Integer> {
    private static final long MOST_MEMBERS = 10_000_000;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Mixin
    private final DataOption data = new DataOption();

    @Option(
            names = {"--skala", "--scale"},
            paramLabel = "kabupaten|provinsi|nasional",
            defaultValue = "provinsi",
            descriptionKey = "option.scale")
    private String scale = "provinsi";

    @Option(
            names = {"--keluaran", "--output"},
            paramLabel = "FILE.xlsx",
            descriptionKey = "option.output")
    private @Nullable Path output;

    @Option(
            names = {"--tanpa-jendela", "--no-window"},
            descriptionKey = "option.nowindow")
    private boolean noWindow;

    @Option(
            names = {"--anggota", "--members"},
            paramLabel = "N",
            descriptionKey = "option.members")
    private @Nullable Long members;

    private final CliContext context;

    DemoCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Optional<Scale> size = Scale.of(scale);
        if (size.isEmpty()) {
            context.tell("cli.usage.value", scale, "--skala");
            return Exit.USAGE;
        }
        long book = members == null ? DemoOffice.members() : members;
        if (book < 0 || book > MOST_MEMBERS) {
            context.tell("cli.usage.value", Long.toString(book), "--anggota");
            return Exit.USAGE;
        }
        Path folder = data.orElse(DataFolder.demo());
        if (members != null && Offices.exists(folder)) {
            context.tell("cli.demo.members.kept");
        }
        Path file = output == null ? folder.resolve("laporan-" + DemoOffice.MONTH + ".xlsx") : output;
        MonthlyReport report;
        try (Database database = DemoOffice.open(folder, size.get(), book, context.clock(), context.progress())) {
            report = new ReportRun(context, ReportOffice.of(context, database, context.actor()), new ReportShape())
                    .quietly(DemoOffice.MONTH, file);
        }
        context.answer("cli.demo.made", folder.toString(), file.toAbsolutePath().toString());
        if (!noWindow && !context.window().open(folder, true)) {
            context.tell("cli.demo.nowindow");
        }
        if (!report.agrees()) {
            context.tell("cli.report.differs");
            return Exit.DIFFERENCES;
        }
        return Exit.DONE;
    }
}
