package id.kopdesk.cli;

import id.kopdesk.account.Offices;
import id.kopdesk.account.SignIn;
import id.kopdesk.base.Actor;
import id.kopdesk.base.CodedException;
import id.kopdesk.base.OfficeClock;
import id.kopdesk.cooperative.CooperativeImport;
import id.kopdesk.cooperative.CooperativeImportSummary;
import id.kopdesk.cooperative.CooperativeNeighbours;
import id.kopdesk.cooperative.CooperativeRules;
import id.kopdesk.database.Database;
import id.kopdesk.intake.Receipt;
import id.kopdesk.office.Office;
import id.kopdesk.office.OfficeDefaults;
import id.kopdesk.office.OfficeStore;
import id.kopdesk.office.SettingKey;
import id.kopdesk.office.Settings;
import id.kopdesk.region.Region;
import id.kopdesk.region.RegionStore;
import id.kopdesk.region.RegionTree;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code impor koperasi}: what would become of a list of cooperatives, and with {@code --simpan} its sure rows saved. */
@Command
final class ImportCooperativesCommand implements Callable<Integer> {
    enum Format {
        TEKS,
        JSON
    }

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Mixin
    private final DataOption data = new DataOption();

    @Mixin
    private final SignInOption signIn = new SignInOption();

    @Parameters(paramLabel = "FILE", descriptionKey = "option.list")
    private Path file = Path.of("");

    @Option(
            names = {"--wilayah", "--region"},
            paramLabel = "63|63.05",
            descriptionKey = "option.list.area")
    private @Nullable String area;

    @Option(
            names = {"--simpan", "--save"},
            descriptionKey = "option.list.save")
    private boolean save;

    @Option(
            names = {"--salinan", "--copy"},
            paramLabel = "OUT",
            descriptionKey = "option.list.copy")
    private @Nullable Path copy;

    @Option(names = "--format", paramLabel = "teks|json", defaultValue = "TEKS", descriptionKey = "option.list.format")
    private Format format = Format.TEKS;

    @Option(
            names = {"--per-tanggal", "--as-of"},
            paramLabel = "YYYY-MM-DD",
            descriptionKey = "option.list.asOf")
    private @Nullable LocalDate asOf;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private final CliContext context;

    ImportCooperativesCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Path folder = data.folder();
        if (Offices.exists(folder)) {
            SignIn.Entry entry = signIn.open(folder, context);
            try (Database office = entry.database()) {
                return into(office, entry.actor());
            }
        }
        String wanted = area;
        if (wanted == null) {
            throw new ParameterException(
                    spec.commandLine(), context.texts().get("cli.list.area"), spec.findOption("--wilayah"), "");
        }
        Region region = Areas.shipped(wanted);
        Office fresh = OfficeDefaults.of(region);
        CooperativeImport alone = importer(RegionTree.shipped(), region.code(), fresh.zone(), null);
        CooperativeImport.Staged staged = alone.stage(file, date(fresh.zone()), context.progress());
        if (!save) {
            return answer(alone, staged, context.actor(), false);
        }
        try (Database office = Offices.create(folder, context.actor(), fresh, false, context.clock())) {
            return into(office, context.actor());
        }
    }

    private int into(Database database, Actor actor) {
        Office office = new OfficeStore(database).load();
        if (area != null && !area.equals(office.areaCode())) {
            throw new CodedException("KD-965", "cli.list.otherArea", office.areaCode(), area);
        }
        RegionTree regions = new RegionStore(database).tree("");
        CooperativeImport importer = importer(regions, office.areaCode(), office.zone(), database);
        return answer(importer, importer.stage(file, date(office.zone()), context.progress()), actor, save);
    }

    private CooperativeImport importer(RegionTree regions, String code, ZoneId zone, @Nullable Database database) {
        LocalDate today = today(zone);
        int digits = database == null
                ? SettingKey.REGISTRATION_DIGITS.shipped().value().orElseThrow().intValueExact()
                : new Settings(database).whole(SettingKey.REGISTRATION_DIGITS);
        CooperativeRules rules = new CooperativeRules(
                () -> today,
                village -> regions.find(village).map(Region::name),
                new CooperativeNeighbours(),
                () -> digits);
        return new CooperativeImport(regions, code, today, rules::check, database);
    }

    private LocalDate today(ZoneId zone) {
        return new OfficeClock(context.clock(), zone).today();
    }

    private LocalDate date(ZoneId zone) {
        return asOf == null ? today(zone) : asOf;
    }

    /** The copy comes before the commit: a copy that cannot be written must not hide that rows were saved. */
    private int answer(CooperativeImport importer, CooperativeImport.Staged staged, Actor actor, boolean commit) {
        boolean open = CooperativeImportSummary.open(staged);
        String json = format == Format.JSON ? CooperativeImportSummary.json(staged, context.texts()) : "";
        if (copy != null) {
            importer.annotate(staged, copy, context.texts());
        }
        Optional<Receipt> receipt =
                commit ? Optional.of(importer.commit(actor, staged, context.progress())) : Optional.empty();
        if (format == Format.JSON) {
            context.out().println(json);
            CooperativeImportSummary.notes(staged, context.texts()).forEach(context.err()::println);
        } else {
            CooperativeImportSummary.lines(staged, receipt, context.texts()).forEach(context.out()::println);
        }
        return open ? Exit.DIFFERENCES : Exit.DONE;
    }
}
