package id.kopdesk.cli;

import id.kopdesk.account.SignIn;
import id.kopdesk.base.Json;
import id.kopdesk.base.Period;
import id.kopdesk.database.Database;
import id.kopdesk.report.Completeness;
import id.kopdesk.report.Reminder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code laporan kelengkapan}: who handed in a month, and whom to remind. */
@Command
final class ReportCompletenessCommand implements Callable<Integer> {
    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Mixin
    private final DataOption data = new DataOption();

    @Mixin
    private final SignInOption signIn = new SignInOption();

    @Mixin
    private final FormatOption format = new FormatOption();

    @Option(
            names = {"--bulan", "--month"},
            required = true,
            paramLabel = "YYYY-MM",
            descriptionKey = "option.month")
    private String month = "";

    @Option(
            names = {"--tingkat", "--level"},
            paramLabel = "kabkota|kecamatan|koperasi",
            descriptionKey = "option.completeness.level")
    private @Nullable ReportLevels level;

    @Option(
            names = {"--ingatkan", "--remind"},
            descriptionKey = "option.completeness.remind")
    private boolean remind;

    private final CliContext context;

    ReportCompletenessCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Period period = Period.parse(month);
        SignIn.Entry entry = signIn.open(data.folder(), context);
        try (Database database = entry.database()) {
            ReportOffice o = ReportOffice.of(context, database, entry.actor());
            Completeness completeness = new Completeness(database);
            List<Completeness.Cell> cells = completeness.month(
                    o.actor(), o.office(), period, unit(o), o.clock().today());
            if (format.json()) {
                context.out().println(Json.writeIndented(map(period, completeness, cells)));
            } else if (remind) {
                String office = o.office().letterhead().stream().findFirst().orElse("");
                context.out().println(new Reminder(o.texts()).of(period, completeness.due(period), cells, office));
            } else {
                cells.forEach(this::tell);
            }
            return cells.stream().allMatch(cell -> cell.state().settled()) ? Exit.DONE : Exit.DIFFERENCES;
        }
    }

    private Completeness.Unit unit(ReportOffice o) {
        ReportLevels asked = level;
        if (asked == null) {
            return o.office().isProvince() ? Completeness.Unit.REGENCY : Completeness.Unit.COOPERATIVE;
        }
        return switch (asked.level()) {
            case REGENCY -> Completeness.Unit.REGENCY;
            case SUBDISTRICT -> Completeness.Unit.SUBDISTRICT;
            case VILLAGE, COOPERATIVE -> Completeness.Unit.COOPERATIVE;
        };
    }

    private void tell(Completeness.Cell cell) {
        String detail = cell.on() == null ? cell.reason() : context.formats().date(cell.on());
        context.out()
                .println(String.join(
                        "\t",
                        cell.reporter().code(),
                        cell.reporter().name(),
                        context.texts().get("report.filing." + cell.state()),
                        detail));
    }

    private static Map<String, Object> map(Period period, Completeness completeness, List<Completeness.Cell> cells) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("bulan", period.toString());
        map.put("batas", completeness.due(period).toString());
        map.put(
                "pelapor",
                cells.stream()
                        .map(cell -> Map.of(
                                "kode", cell.reporter().code(),
                                "nama", cell.reporter().name(),
                                "keadaan", cell.state().name(),
                                "diterima", cell.on() == null ? "" : cell.on().toString(),
                                "alasan", cell.reason()))
                        .toList());
        return map;
    }
}
