package id.kopdesk.demo;

import id.kopdesk.cooperative.CooperativeFile;
import id.kopdesk.database.Database;
import id.kopdesk.database.UnitOfWork;
import id.kopdesk.loan.Branch;
import id.kopdesk.loan.FundStore;
import id.kopdesk.loan.LoanFile;
import id.kopdesk.loan.LoanStore;
import id.kopdesk.loan.Scheme;
import id.kopdesk.loan.SchemeStore;
import id.kopdesk.loan.StepDays;
import id.kopdesk.loan.VillageFund;
import id.kopdesk.loan.VillageReturn;
import id.kopdesk.loan.VillageReturns;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Loans of a demo office with the funds of their villages; they run up to the day on which the demo is made. */
final class DemoLoans {
    /** A prime larger than any number of borrowers: each is reached once, neighbours far apart. */
    private static final int STRIDE = 7_919;

    private static final String SOURCE = "Data demo, bukan pagu sebenarnya";

    private final Database database;
    private final List<Scheme> schemes;
    private final Dice dice;
    private final LocalDate today;
    private final List<Proposals.Borrower> borrowers = new ArrayList<>();

    DemoLoans(Database database, long seed, Clock clock) {
        this.database = database;
        schemes = new SchemeStore(database).all();
        dice = new Dice(seed * 17);
        LocalDate now = LocalDate.ofInstant(clock.instant(), clock.getZone());
        today = now.isBefore(Pipeline.END) ? Pipeline.END : now;
    }

    /** Cooperatives that may ask, of one kab/kota after the other. */
    void borrowers(List<CooperativeFile> files) {
        files.forEach(file -> borrowers.add(Proposals.Borrower.of(file)));
    }

    void insert(UnitOfWork work) {
        Map<UUID, Scheme> byId = schemes.stream().collect(Collectors.toMap(Scheme::id, Function.identity()));
        List<Proposals.Borrower> mixed = new ArrayList<>();
        for (int i = 0; i < borrowers.size(); i++) {
            mixed.add(borrowers.get(i * STRIDE % borrowers.size()));
        }
        LoanStore store = new LoanStore(database);
        FundStore funds = new FundStore(database);
        VillageReturns returns = new VillageReturns(database);
        List<String> known = new ArrayList<>();
        for (LoanFile file : new Proposals(dice, today, mixed).all(schemes)) {
            store.insert(
                    work, file, Objects.requireNonNull(byId.get(file.proposal().schemeId())), StepDays.usual());
            String village = file.proposal().villageCode();
            if (!known.contains(village) && dice.chance(85)) {
                known.add(village);
                funds(work, funds, village);
            }
            if (dice.chance(25)) {
                returns.save(work, surplus(file));
            }
        }
    }

    private void funds(UnitOfWork work, FundStore funds, String village) {
        boolean ward = Branch.of(village) == Branch.WARD;
        long total = 1_000L * (ward ? 180_000 + dice.below(170_000) : 620_000 + dice.below(780_000));
        for (int year = 2024; year <= 2026; year++) {
            long own = total - total / 50 * (2026 - year);
            Long reserved = year == 2026 && !ward ? own * 5803 / 10_000 : null;
            funds.insert(
                    work,
                    new VillageFund(village, year, own, reserved == null ? own : own - reserved, reserved, SOURCE));
        }
    }

    private VillageReturn surplus(LoanFile file) {
        long surplus = 1_000L * (4_000 + dice.below(60_000));
        VillageReturn due = new VillageReturn(
                file.proposal().cooperativeId(),
                file.proposal().villageCode(),
                2025,
                surplus,
                BigDecimal.valueOf(20),
                null,
                0);
        return dice.chance(50)
                ? due
                : new VillageReturn(
                        due.cooperativeId(),
                        due.villageCode(),
                        2025,
                        surplus,
                        due.share(),
                        dice.day(LocalDate.of(2026, 4, 1), Pipeline.END),
                        due.due());
    }
}
