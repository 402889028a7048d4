package id.kopdesk.cli;

import id.kopdesk.account.DataFolder;
import id.kopdesk.base.Progress;
import id.kopdesk.database.Database;
import id.kopdesk.demo.DemoOffice;
import id.kopdesk.demo.Scale;
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
        Path folder = data.orElse(DataFolder.demo());
        Path file = output == null ? folder.resolve("laporan-" + DemoOffice.MONTH + ".xlsx") : output;
        try (Database database = DemoOffice.open(folder, size.get(), context.clock(), Progress.NONE)) {
            ReportRun.write(context, context.actor(), database, DemoOffice.MONTH, Optional.empty(), file);
        }
        context.answer("cli.demo.made", folder.toString(), file.toAbsolutePath().toString());
        if (!noWindow && !context.window().open(folder, true)) {
            context.tell("cli.demo.nowindow");
        }
        return Exit.DONE;
    }
}
