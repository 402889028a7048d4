package id.kopdesk.cli;

import id.kopdesk.account.Offices;
import id.kopdesk.database.Database;
import id.kopdesk.office.OfficeDefaults;
import id.kopdesk.region.Region;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kantor buat}: an empty office of a province or kab/kota. */
@Command
final class OfficeCreateCommand implements Callable<Integer> {
    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Mixin
    private final DataOption data = new DataOption();

    @Option(
            names = {"--wilayah", "--region"},
            required = true,
            paramLabel = "63|63.05",
            descriptionKey = "option.area")
    private String area = "";

    private final CliContext context;

    OfficeCreateCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Path folder = data.folder();
        Region region = Areas.shipped(area);
        try (Database made =
                Offices.create(folder, context.actor(), OfficeDefaults.of(region), false, context.clock())) {
            context.answer("cli.office.made", region.titled(context.texts()), folder.toString());
        }
        context.tell("cli.office.key", folder.resolve("kunci.json").toString());
        return Exit.DONE;
    }
}
