package id.kopdesk.cli;

import id.kopdesk.account.SignIn;
import id.kopdesk.base.Json;
import id.kopdesk.base.OfficeClock;
import id.kopdesk.database.Database;
import id.kopdesk.loan.LoanFilter;
import id.kopdesk.loan.LoanLine;
import id.kopdesk.loan.LoanList;
import id.kopdesk.loan.Outcome;
import id.kopdesk.office.OfficeStore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code pinjaman daftar}: proposals of the office, with what is late. */
@Command
final class LoanListCommand implements Callable<Integer> {
    enum Format {
        TEKS,
        JSON
    }

    private static final int PAGE = 500;

    /** As it is written in JSON; amounts in whole rupiah, late in days. */
    record Line(
            UUID id,
            String cooperative,
            String village,
            String scheme,
            @Nullable String reference,
            LocalDate filedOn,
            @Nullable String bank,
            String state,
            LocalDate since,
            @Nullable LocalDate deadline,
            long amount,
            long owed,
            long stepLate,
            long instalmentLate) {}

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Mixin
    private final DataOption data = new DataOption();

    @Mixin
    private final SignInOption signIn = new SignInOption();

    @Option(
            names = {"--kabupaten", "--regency"},
            paramLabel = "63.03",
            descriptionKey = "option.regency")
    private @Nullable String regency;

    @Option(
            names = {"--skema", "--scheme"},
            paramLabel = "PMK49|GERAI|LPDB|BANK",
            descriptionKey = "option.loan.scheme")
    private @Nullable String scheme;

    @Option(
            names = {"--terlambat", "--late"},
            descriptionKey = "option.loan.late")
    private boolean late;

    @Option(names = "--format", paramLabel = "teks|json", defaultValue = "TEKS", descriptionKey = "option.list.format")
    private Format format = Format.TEKS;

    private final CliContext context;

    LoanListCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        SignIn.Entry entry = signIn.open(data.folder(), context);
        try (Database database = entry.database()) {
            LocalDate today = new OfficeClock(
                            context.clock(), new OfficeStore(database).load().zone())
                    .today();
            LoanFilter filter = LoanFilter.all()
                    .withRegencies(regency == null ? Set.of() : Set.of(regency))
                    .withSchemes(scheme == null ? Set.of() : Set.of(scheme))
                    .withOverdue(late);
            SignInOption.exported(entry, context, "loan", "pinjaman daftar");
            LoanList list = new LoanList(database);
            List<LoanLine> all = new ArrayList<>();
            List<LoanLine> page;
            do {
                LoanLine after = all.isEmpty() ? null : all.get(all.size() - 1);
                page = list.page(entry.actor(), filter, today, LoanList.Sort.FILED, false, after, PAGE);
                all.addAll(page);
            } while (page.size() == PAGE);
            if (format == Format.JSON) {
                context.out()
                        .println(
                                Json.write(all.stream().map(l -> line(l, today)).toList()));
            } else {
                table(all, today);
            }
        }
        return Exit.DONE;
    }

    private static Line line(LoanLine l, LocalDate today) {
        return new Line(
                l.id(),
                l.name(),
                l.villageCode(),
                l.schemeCode(),
                l.reference(),
                l.filedOn(),
                l.bank(),
                l.state(),
                l.since(),
                l.deadline(),
                l.amount(),
                l.owed(),
                l.lateSteps(today),
                l.lateInstalments(today));
    }

    private void table(List<LoanLine> all, LocalDate today) {
        context.answer("cli.loans.heading");
        for (LoanLine l : all) {
            String state = context.texts()
                    .get(l.outcome() == Outcome.OPEN ? "loan.step." + l.step() : "loan.outcome." + l.outcome());
            context.out()
                    .println(String.join(
                            "\t",
                            l.filedOn().toString(),
                            l.name(),
                            l.villageCode(),
                            l.schemeCode(),
                            state,
                            context.formats().number(l.amount()),
                            context.formats().number(l.owed()),
                            Long.toString(Math.max(l.lateSteps(today), l.lateInstalments(today)))));
        }
        context.answer("cli.loans.count", context.formats().number(all.size()));
    }
}
