package id.kopdesk.cli;

import id.kopdesk.account.SignIn;
import id.kopdesk.base.CleanText;
import id.kopdesk.base.CodedException;
import id.kopdesk.base.OfficeClock;
import id.kopdesk.base.Texts;
import id.kopdesk.cooperative.Part;
import id.kopdesk.database.Database;
import id.kopdesk.office.Office;
import id.kopdesk.office.OfficeStore;
import id.kopdesk.region.Region;
import id.kopdesk.region.RegionStore;
import id.kopdesk.region.RegionTree;
import id.kopdesk.report.training.TrainingPrints;
import id.kopdesk.training.Programme;
import id.kopdesk.training.ProgrammeFile;
import id.kopdesk.training.Programmes;
import id.kopdesk.training.Reach;
import id.kopdesk.training.Recap;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code pelatihan rekap}: a programme's recap without a window. */
@Command
final class TrainingRecapCommand implements Callable<Integer> {
    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Mixin
    private final DataOption data = new DataOption();

    @Mixin
    private final SignInOption signIn = new SignInOption();

    @Option(
            names = {"--program", "--programme"},
            paramLabel = "NAMA",
            descriptionKey = "option.programme")
    private @Nullable String programme;

    @Option(
            names = {"--keluaran", "--output"},
            required = true,
            paramLabel = "FILE.xlsx",
            descriptionKey = "option.training.output")
    private @Nullable Path output;

    private final CliContext context;

    TrainingRecapCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Path file = Objects.requireNonNull(output);
        SignIn.Entry entry = signIn.open(data.folder(), context);
        try (Database database = entry.database()) {
            Office office = new OfficeStore(database).load();
            Texts texts = Texts.of(Locale.forLanguageTag(office.language()));
            RegionTree regions = new RegionStore(database).tree(office.areaCode());
            Part<Programme> wanted = wanted(new Programmes(database).all());
            List<String> codes = office.isProvince()
                    ? regions.children(office.areaCode()).stream()
                            .map(Region::code)
                            .toList()
                    : List.of(office.areaCode());
            ProgrammeFile whole = ProgrammeFile.read(database, entry.actor(), office.areaCode(), wanted.id(), codes);
            Recap recap = whole.recap();
            OfficeClock clock = new OfficeClock(context.clock(), office.zone());
            SignInOption.exported(entry, context, "training_programme", String.valueOf(file.getFileName()));
            new TrainingPrints(office, texts, clock, regions, database.demo()).write(whole, file, context.progress());
            context.answer(
                    "cli.training.made",
                    wanted.value().name(),
                    context.formats().number(recap.people()),
                    context.formats().number(recap.attendances()),
                    context.formats()
                            .number(whole.reach().stream()
                                    .filter(Reach.Line::reached)
                                    .count()),
                    file.toAbsolutePath().toString());
            if (!recap.agrees()) {
                context.tell("cli.training.differs");
                return Exit.DIFFERENCES;
            }
            return Exit.DONE;
        }
    }

    private Part<Programme> wanted(List<Part<Programme>> all) {
        String part = CleanText.sortName(programme == null ? "" : programme);
        return all.stream()
                .filter(p -> CleanText.sortName(p.value().name()).contains(part))
                .findFirst()
                .orElseThrow(() -> new CodedException(
                        "KD-870",
                        "cli.training.none",
                        programme == null ? "" : programme,
                        all.stream().map(p -> p.value().name()).collect(Collectors.joining("; "))));
    }
}
