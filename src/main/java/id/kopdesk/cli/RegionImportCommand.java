package id.kopdesk.cli;

import id.kopdesk.account.SignIn;
import id.kopdesk.database.Database;
import id.kopdesk.region.Region;
import id.kopdesk.region.RegionDifference;
import id.kopdesk.region.RegionPreview;
import id.kopdesk.region.RegionReceipt;
import id.kopdesk.region.RegionStore;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wilayah impor}: a later regulation's list over the current one; shown first, written only when asked. */
@Command
final class RegionImportCommand implements Callable<Integer> {
    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Mixin
    private final DataOption data = new DataOption();

    @Mixin
    private final SignInOption signIn = new SignInOption();

    @Parameters(paramLabel = "FILE", descriptionKey = "option.regions")
    private Path file = Path.of("");

    @Option(
            names = {"--peraturan", "--regulation"},
            required = true,
            paramLabel = "NAMA",
            descriptionKey = "option.regulation")
    private String regulation = "";

    @Option(
            names = {"--berlaku", "--valid-from"},
            required = true,
            paramLabel = "YYYY-MM-DD",
            descriptionKey = "option.validFrom")
    private LocalDate validFrom = LocalDate.EPOCH;

    @Option(
            names = {"--simpan", "--save"},
            descriptionKey = "option.regions.save")
    private boolean save;

    private final CliContext context;

    RegionImportCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        SignIn.Entry entry = signIn.open(data.folder(), context);
        try (Database database = entry.database()) {
            RegionStore store = new RegionStore(database);
            RegionPreview preview = store.previewRegulation(file, regulation, validFrom);
            preview.differences().forEach(difference -> context.out().println(line(difference)));
            RegionReceipt counts =
                    save ? store.importRegulation(entry.actor(), file, regulation, validFrom) : preview.counts();
            context.tell(
                    save ? "cli.regions.saved" : "cli.regions.preview",
                    context.formats().number(counts.added()),
                    context.formats().number(counts.renamed()),
                    context.formats().number(counts.vanished()),
                    context.formats().number(counts.same()));
            return Exit.DONE;
        }
    }

    private String line(RegionDifference difference) {
        String after = difference.after() == null
                ? context.texts()
                        .get(
                                difference.successor() == null ? "cli.regions.ends" : "cli.regions.follows",
                                String.valueOf(difference.successor()))
                : name(difference.after());
        return difference.code() + "\t" + name(difference.before()) + "\t" + after;
    }

    private String name(@Nullable Region region) {
        return region == null ? "-" : region.titled(context.texts());
    }
}
