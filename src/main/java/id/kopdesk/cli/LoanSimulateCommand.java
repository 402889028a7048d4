package id.kopdesk.cli;

import id.kopdesk.base.CodedException;
import id.kopdesk.base.Json;
import id.kopdesk.base.OfficeClock;
import id.kopdesk.loan.Instalment;
import id.kopdesk.loan.LoanTerms;
import id.kopdesk.loan.RepaymentMethod;
import id.kopdesk.loan.Schedule;
import id.kopdesk.office.WorkingDays;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code pinjaman simulasi}: a schedule to the rupiah, without any data folder. */
@Command
final class LoanSimulateCommand implements Callable<Integer> {
    enum Format {
        TEKS,
        JSON
    }

    /** The scheme's day, PMK 49/2025 Pasal 7(6). */
    private static final String DUE_DAY = "12";

    private static final Map<String, RepaymentMethod> METHODS = Map.of(
            "anuitas", RepaymentMethod.ANNUITY,
            "annuity", RepaymentMethod.ANNUITY,
            "pokok-tetap", RepaymentMethod.EQUAL_PRINCIPAL,
            "equal-principal", RepaymentMethod.EQUAL_PRINCIPAL,
            "flat", RepaymentMethod.FLAT);

    /** Keys in the order in which they are written. */
    record Line(int no, LocalDate due, long principal, long interest, long total, long balance) {}

    record Totals(long principal, long interest) {}

    record Answer(List<Line> instalments, Totals totals) {}

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Option(
            names = {"--pokok", "--principal"},
            required = true,
            paramLabel = "RP",
            descriptionKey = "option.loan.principal")
    private long principal;

    @Option(
            names = {"--bunga", "--rate"},
            required = true,
            paramLabel = "%",
            descriptionKey = "option.loan.rate")
    private BigDecimal rate = BigDecimal.ZERO;

    @Option(
            names = {"--tenor", "--months"},
            required = true,
            paramLabel = "N",
            descriptionKey = "option.loan.tenor")
    private int tenor;

    @Option(
            names = {"--tenggang", "--grace"},
            defaultValue = "0",
            paramLabel = "N",
            descriptionKey = "option.loan.grace")
    private int grace;

    @Option(
            names = {"--metode", "--method"},
            defaultValue = "anuitas",
            paramLabel = "anuitas|pokok-tetap|flat",
            descriptionKey = "option.loan.method")
    private String method = "anuitas";

    @Option(
            names = {"--mulai", "--start"},
            paramLabel = "YYYY-MM-DD",
            descriptionKey = "option.loan.start")
    private @Nullable LocalDate start;

    @Option(
            names = {"--jatuh-tempo", "--due-day"},
            defaultValue = DUE_DAY,
            paramLabel = "1-31",
            descriptionKey = "option.loan.dueDay")
    private int dueDay;

    @Option(names = "--format", paramLabel = "teks|json", defaultValue = "TEKS", descriptionKey = "option.list.format")
    private Format format = Format.TEKS;

    private final CliContext context;

    LoanSimulateCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        RepaymentMethod chosen = METHODS.get(method.toLowerCase(Locale.ROOT));
        if (chosen == null) {
            throw new CodedException("KD-601", "cli.loan.method", method);
        }
        LocalDate from = start == null ? new OfficeClock(context.clock(), ZoneId.systemDefault()).today() : start;
        LoanTerms terms = new LoanTerms(principal, rate, tenor, grace, chosen, from, dueDay, true);
        Schedule schedule = Schedule.of(terms, WorkingDays.shipped());
        if (format == Format.JSON) {
            json(schedule);
        } else {
            table(schedule);
        }
        return Exit.DONE;
    }

    private void json(Schedule schedule) {
        List<Line> lines = schedule.instalments().stream()
                .map(i -> new Line(i.no(), i.due(), i.principal(), i.interest(), i.total(), i.balance()))
                .toList();
        context.out().println(Json.write(new Answer(lines, new Totals(schedule.principal(), schedule.interest()))));
    }

    private void table(Schedule schedule) {
        context.answer("cli.loan.heading");
        for (Instalment i : schedule.instalments()) {
            context.out()
                    .println(String.join(
                            "\t",
                            Integer.toString(i.no()),
                            i.due().toString(),
                            context.formats().number(i.principal()),
                            context.formats().number(i.interest()),
                            context.formats().number(i.total()),
                            context.formats().number(i.balance())));
        }
        context.answer(
                "cli.loan.totals",
                context.formats().rupiah(schedule.principal()),
                context.formats().rupiah(schedule.interest()),
                context.formats().rupiah(schedule.total()));
        context.tell("cli.loan.weekends");
    }
}
