package id.kopdesk.cli;

import id.kopdesk.account.SignIn;
import id.kopdesk.base.Json;
import id.kopdesk.base.Period;
import id.kopdesk.database.Database;
import id.kopdesk.region.RegionStore;
import id.kopdesk.region.RegionTree;
import id.kopdesk.report.Comparison;
import id.kopdesk.report.Difference;
import id.kopdesk.report.Measure;
import id.kopdesk.report.MonthlyReport;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code laporan banding A B}: two months, two revisions, or a closed month and what is known now. */
@Command
final class ReportCompareCommand implements Callable<Integer> {
    private static final List<String> NOW = List.of("kini", "now");

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Mixin
    private final DataOption data = new DataOption();

    @Mixin
    private final SignInOption signIn = new SignInOption();

    @Mixin
    private final FormatOption format = new FormatOption();

    @Parameters(index = "0", paramLabel = "A", descriptionKey = "option.compare.a")
    private String first = "";

    @Parameters(index = "1", paramLabel = "B", descriptionKey = "option.compare.b")
    private String second = "";

    @Option(
            names = {"--tingkat", "--level"},
            paramLabel = "kabkota|kecamatan|desa|koperasi",
            defaultValue = "kabkota",
            descriptionKey = "option.compare.level")
    private ReportLevels level = ReportLevels.KABKOTA;

    @Option(
            names = {"--kabupaten", "--regency"},
            paramLabel = "63.03",
            descriptionKey = "option.regency")
    private @Nullable String regency;

    private final CliContext context;

    ReportCompareCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        SignIn.Entry entry = signIn.open(data.folder(), context);
        try (Database database = entry.database()) {
            ReportOffice office = ReportOffice.of(context, database, entry.actor());
            Comparison found = Comparison.of(copy(office, first), copy(office, second), level.level());
            if (format.json()) {
                context.out().println(Json.writeIndented(map(found)));
            } else {
                RegionTree tree = new RegionStore(database).tree(office.office().areaCode());
                found.measures().forEach(measure -> tell(found, measure, tree));
                if (found.differences().isEmpty()) {
                    context.answer("cli.compare.same", first, second);
                }
            }
            return found.differences().isEmpty() ? Exit.DONE : Exit.DIFFERENCES;
        }
    }

    /** "2026-07" as it stands, "2026-07#1" as that revision was closed, "2026-07#kini" as it is known now. */
    private MonthlyReport copy(ReportOffice o, String written) {
        String[] parts = written.split("#", 2);
        Period period = Period.parse(parts[0]);
        Optional<String> only = Optional.ofNullable(regency);
        if (parts.length == 1) {
            return o.months().report(o.actor(), o.office(), period, only, context.progress());
        }
        if (NOW.contains(parts[1])) {
            return o.months().live(o.actor(), o.office(), period, only, context.progress());
        }
        int revision = parts[1].matches("\\d{1,4}") ? Integer.parseInt(parts[1]) : 0;
        return o.months().revision(o.actor(), o.office(), period, revision, only);
    }

    private void tell(Comparison found, Measure measure, RegionTree tree) {
        Difference all = found.total(measure.key());
        context.answer(
                "cli.compare.measure",
                measure.heading(context.texts()),
                context.formats().number(all.before()),
                context.formats().number(all.after()),
                signed(all.change()));
        found.differences().stream()
                .filter(d -> d.measure().equals(measure.key()))
                .forEach(d -> context.answer(
                        "cli.compare.area",
                        tree.find(d.area().split("/", 2)[0])
                                .map(r -> r.titled(context.texts()))
                                .orElse(d.area()),
                        signed(d.change()),
                        d.records().stream().map(Difference.Record::name).collect(Collectors.joining("; "))));
    }

    private String signed(long change) {
        return (change > 0 ? "+" : "") + context.formats().number(change);
    }

    private static Map<String, Object> map(Comparison found) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("sebelum", head(found.before()));
        map.put("sesudah", head(found.after()));
        map.put(
                "beda",
                found.differences().stream()
                        .map(d -> Map.of(
                                "wilayah", d.area(),
                                "ukuran", d.measure(),
                                "sebelum", d.before(),
                                "sesudah", d.after(),
                                "koperasi",
                                        d.records().stream()
                                                .map(r -> Map.of(
                                                        "id",
                                                        r.id().toString(),
                                                        "nama",
                                                        r.name(),
                                                        "selisih",
                                                        r.change()))
                                                .toList()))
                        .toList());
        return map;
    }

    private static Map<String, Object> head(MonthlyReport report) {
        return Map.of(
                "bulan", report.period().toString(),
                "revisi", report.edition().revision(),
                "beku", report.edition().frozen());
    }
}
