package id.kopdesk.cli;

import id.kopdesk.account.SignIn;
import id.kopdesk.base.Json;
import id.kopdesk.base.Period;
import id.kopdesk.database.Database;
import id.kopdesk.report.CheckItem;
import id.kopdesk.report.ReportMonth;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code laporan tutup}: a month goes a step on its way, or is opened again. */
@Command
final class ReportCloseCommand implements Callable<Integer> {
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

    @ArgGroup
    private Way way = new Way();

    @Option(
            names = {"--alasan", "--reason"},
            paramLabel = "TEKS",
            descriptionKey = "option.close.reason")
    private String reason = "";

    /** At most one of them; without any the month is closed. */
    static final class Way {
        @Option(
                names = {"--lihat", "--preview"},
                descriptionKey = "option.close.preview")
        private boolean preview;

        @Option(
                names = {"--siap", "--ready"},
                descriptionKey = "option.close.ready")
        private boolean ready;

        @Option(
                names = {"--lewati", "--skip"},
                paramLabel = "ITEM",
                descriptionKey = "option.close.skip")
        private CheckItem.@Nullable Item skip;

        @Option(
                names = {"--kirim", "--sent"},
                paramLabel = "KEPADA",
                descriptionKey = "option.close.sent")
        private @Nullable String sent;

        @Option(
                names = {"--buka-kembali", "--reopen"},
                descriptionKey = "option.close.reopen")
        private boolean reopen;
    }

    private final CliContext context;

    ReportCloseCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Period period = Period.parse(month);
        SignIn.Entry entry = signIn.open(data.folder(), context);
        try (Database database = entry.database()) {
            ReportOffice office = ReportOffice.of(context, database, entry.actor());
            move(office, period);
            List<CheckItem> items = way.preview || way.skip != null ? checklist(office, period) : List.of();
            answer(office, period, items);
            boolean missing = items.stream().anyMatch(item -> item.standing() == CheckItem.Standing.MISSING);
            return missing && way.preview ? Exit.DIFFERENCES : Exit.DONE;
        }
    }

    private void move(ReportOffice o, Period period) {
        String to = way.sent;
        CheckItem.Item item = way.skip;
        if (way.ready) {
            o.months().ready(o.actor(), o.office(), period, context.progress());
        } else if (item != null) {
            o.months().skip(o.actor(), o.office(), period, item, reason);
        } else if (to != null) {
            LocalDate today = o.clock().today();
            o.months().sent(o.actor(), o.office(), period, today, to);
        } else if (way.reopen) {
            o.months().reopen(o.actor(), o.office(), period, reason);
        } else if (!way.preview) {
            o.months().close(o.actor(), o.office(), period, context.progress());
        }
    }

    private List<CheckItem> checklist(ReportOffice o, Period period) {
        return o.months()
                .checklist(
                        o.actor(),
                        o.office(),
                        o.months().live(o.actor(), o.office(), period, Optional.empty(), context.progress()));
    }

    private void answer(ReportOffice o, Period period, List<CheckItem> items) {
        ReportMonth now = o.months().month(period);
        if (format.json()) {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("bulan", period.toString());
            map.put("keadaan", now.state().name());
            map.put("revisi", now.revision());
            map.put("oleh", now.by());
            map.put("pada", now.version() == 0 ? "" : now.at().toString());
            map.put(
                    "periksa",
                    items.stream()
                            .map(item -> Map.of(
                                    "butir", item.item().name(),
                                    "hasil", item.standing().name(),
                                    "jumlah", item.open(),
                                    "alasan", item.reason()))
                            .toList());
            context.out().println(Json.writeIndented(map));
            return;
        }
        items.forEach(item -> context.answer(
                "cli.close.item." + item.standing(),
                item.item().name(),
                o.months().sentence(item),
                item.reason()));
        context.answer("cli.close.state." + now.state(), context.formats().month(period), now.revision());
    }
}
