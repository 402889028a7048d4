package id.kopdesk.cli;

import id.kopdesk.account.SignIn;
import id.kopdesk.base.Actor;
import id.kopdesk.base.Json;
import id.kopdesk.base.OfficeClock;
import id.kopdesk.base.Reported;
import id.kopdesk.cooperative.CooperativeRules;
import id.kopdesk.cooperative.CooperativeStore;
import id.kopdesk.database.Database;
import id.kopdesk.office.Office;
import id.kopdesk.office.OfficeStore;
import id.kopdesk.region.Region;
import id.kopdesk.region.RegionStore;
import id.kopdesk.region.RegionTree;
import id.kopdesk.register.Comparer;
import id.kopdesk.register.Comparison;
import id.kopdesk.register.Difference;
import id.kopdesk.register.ReadFile;
import id.kopdesk.register.Receipt;
import id.kopdesk.register.RegisterReader;
import id.kopdesk.register.RegisterStore;
import id.kopdesk.register.RegisterWords;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code banding simkopdes}: a download of the register held against the office; ends with 1 when they differ. */
@Command
final class CompareRegisterCommand implements Callable<Integer> {
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

    @Parameters(paramLabel = "FILE", descriptionKey = "option.register")
    private Path file = Path.of("");

    @Option(
            names = {"--per-tanggal", "--as-of"},
            paramLabel = "YYYY-MM-DD",
            descriptionKey = "option.register.asOf")
    private @Nullable LocalDate asOf;

    @Option(
            names = {"--simpan", "--save"},
            descriptionKey = "option.register.save")
    private boolean save;

    @Option(names = "--format", paramLabel = "teks|json", defaultValue = "TEKS", descriptionKey = "option.list.format")
    private Format format = Format.TEKS;

    private final CliContext context;

    CompareRegisterCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        SignIn.Entry entry = signIn.open(data.folder(), context);
        try (Database database = entry.database()) {
            return compare(database, entry.actor());
        }
    }

    private int compare(Database database, Actor actor) {
        Office office = new OfficeStore(database).load();
        RegionTree regions = new RegionStore(database).tree("");
        LocalDate today = new OfficeClock(context.clock(), office.zone()).today();
        LocalDate day = asOf == null ? today : asOf;
        CooperativeRules rules =
                new CooperativeRules(() -> today, code -> regions.find(code).map(Region::name));
        RegisterStore store = new RegisterStore(database, new CooperativeStore(database, rules::check));
        ReadFile read =
                new RegisterReader(database, regions, office.areaCode()).read(actor, file, day, context.progress());
        Comparison comparison = new Comparer(database, store, regions, office.areaCode()).of(actor, read);
        RegisterWords words = new RegisterWords(context.texts(), context.formats(), regions);
        if (format == Format.JSON) {
            context.out().println(Json.writeIndented(json(comparison)));
        } else {
            text(comparison, words);
        }
        if (save) {
            context.tell("cli.register.saved", store.save(actor, read, office.areaCode(), context.progress()));
        }
        return comparison.differences().isEmpty() ? Exit.DONE : Exit.DIFFERENCES;
    }

    private void text(Comparison comparison, RegisterWords words) {
        words.receipt(comparison.snapshot().receipt()).forEach(context.out()::println);
        context.answer("cli.register.differences", comparison.differences().size());
        for (Difference d : comparison.differences()) {
            context.out()
                    .println(String.join(
                            "\t",
                            d.regionCode(),
                            d.name(),
                            words.of(d.kind()),
                            d.figure() == null ? "" : words.of(d.figure()),
                            words.side(d, d.ours()),
                            words.side(d, d.theirs())));
        }
        comparison
                .movements()
                .forEach(m -> context.out()
                        .println(String.join(
                                "\t",
                                m.regionCode(),
                                m.simkopdesId(),
                                context.texts().get("cli.register.movement." + m.kind()),
                                m.before(),
                                m.after())));
    }

    /** Keys are part of the command's contract: others read them. */
    private static Map<String, Object> json(Comparison c) {
        Map<String, Object> answer = new LinkedHashMap<>();
        Receipt r = c.snapshot().receipt();
        answer.put("file", c.snapshot().fileName());
        answer.put("kind", c.snapshot().kind().name());
        answer.put("takenOn", c.snapshot().takenOn().toString());
        answer.put("rows", r.data());
        answer.put("outcomes", new TreeMap<>(r.outcomes()));
        answer.put("remarks", new TreeMap<>(r.findings()));
        answer.put("missing", r.missing());
        answer.put("unusedColumns", r.unknown());
        answer.put(
                "differences",
                c.differences().stream().map(CompareRegisterCommand::json).toList());
        answer.put("movements", List.copyOf(c.movements()));
        return answer;
    }

    private static Map<String, Object> json(Difference d) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("kind", d.kind().name());
        one.put("region", d.regionCode());
        one.put("name", d.name());
        put(one, "cooperative", d.cooperative());
        put(one, "figure", d.figure());
        put(one, "ours", value(d.ours()));
        put(one, "theirs", value(d.theirs()));
        return one;
    }

    private static @Nullable String value(Reported<String> side) {
        return side instanceof Reported.Value<String> value ? value.value() : null;
    }

    private static void put(Map<String, Object> one, String key, @Nullable Object value) {
        if (value != null) {
            one.put(key, value.toString());
        }
    }
}
