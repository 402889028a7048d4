package id.kopdesk.loan;

import id.kopdesk.base.Finding;
import id.kopdesk.office.WorkingDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether money may be recorded as it was typed. */
public final class MoneyRules {
    static final String MINUTES = "Pasal 6(4) Permendes PDT 10/2025";
    static final String CLAIM = "Pasal 11 PMK 49/2025";
    static final String PLACEMENT = "Pasal 11(6) PMK 49/2025";

    private MoneyRules() {}

    public static List<Finding> payment(LoanCase loan, Payment payment) {
        List<Finding> found = new ArrayList<>();
        day(loan, payment.onDate(), found);
        Repayment repayment = loan.repayment();
        long most = payment.kind() == PaymentKind.INSTALMENT ? repayment.owed() : repayment.villageClaim();
        if (payment.amount() < 1) {
            found.add(Finding.error("amount", "loan.rule.positive"));
        } else if (payment.amount() > most) {
            String key = payment.kind() == PaymentKind.INSTALMENT ? "loan.rule.tooMuch" : "loan.rule.tooMuchVillage";
            found.add(Finding.error("amount", key, payment.amount(), most));
        }
        return found;
    }

    public static List<Finding> disbursement(LoanCase loan, Disbursement part) {
        List<Finding> found = new ArrayList<>();
        day(loan, part.onDate(), found);
        long left = loan.file().amount() - loan.file().disbursed();
        if (part.amount() < 1) {
            found.add(Finding.error("amount", "loan.rule.positive"));
        } else if (part.amount() > left) {
            found.add(Finding.error("amount", "loan.rule.disbursed", part.amount(), left));
        }
        return found;
    }

    /** The last day on which the bank may ask for placement of funds for an instalment. */
    public static Optional<LocalDate> claimUntil(Scheme scheme, Instalment instalment, WorkingDays days) {
        return scheme.whole(ParameterKey.CLAIM_DAYS).map(n -> days.plusWorkingDays(instalment.due(), n.intValue()));
    }

    public static List<Finding> claim(LoanCase loan, Claim claim, WorkingDays days) {
        List<Finding> found = new ArrayList<>();
        Optional<Repayment.Line> line = loan.repayment().line(claim.instalmentNo());
        if (line.isEmpty()) {
            found.add(Finding.error("instalment", "loan.rule.noInstalment", claim.instalmentNo()));
            return found;
        }
        Instalment instalment = line.get().instalment();
        if (claim.claimedOn().isAfter(loan.today())) {
            found.add(Finding.error("claimedOn", "loan.rule.future", claim.claimedOn()));
        }
        if (!claim.claimedOn().isAfter(instalment.due())) {
            found.add(Finding.error("claimedOn", "loan.rule.claimEarly", instalment.due(), CLAIM)
                    .from(CLAIM));
        }
        long open = line.get().open()
                - loan.file().claims().stream()
                        .map(id.kopdesk.cooperative.Part::value)
                        .filter(c -> c.instalmentNo() == claim.instalmentNo() && c.placedOn() == null)
                        .mapToLong(Claim::amount)
                        .sum();
        if (claim.amount() < 1 || claim.amount() > open) {
            found.add(Finding.error("amount", "loan.rule.claimAmount", Math.max(0, open), CLAIM)
                    .from(CLAIM));
        }
        if (!claim.source().support()) {
            found.add(Finding.error("source", "loan.rule.claimSource").from(CLAIM));
        }
        claimUntil(loan.scheme(), instalment, days)
                .filter(last -> claim.claimedOn().isAfter(last))
                .ifPresent(last -> found.add(Finding.warning("claimedOn", "loan.rule.claimLate", last, CLAIM)
                        .from(CLAIM)));
        return found;
    }

    public static List<Finding> build(LoanCase loan, BuildProgress progress) {
        List<Finding> found = new ArrayList<>();
        if (progress.onDate().isAfter(loan.today())) {
            found.add(Finding.error("onDate", "loan.rule.future", progress.onDate()));
        }
        if (progress.percent() < 0 || progress.percent() > 100) {
            found.add(Finding.error("percent", "loan.rule.percent"));
        }
        return found;
    }

    /** A bank's own table: numbered from 1, dates in order, and sums that agree to the rupiah. */
    public static List<Finding> table(List<Instalment> table, long agreed) {
        List<Finding> found = new ArrayList<>();
        long balance = agreed;
        LocalDate before = LocalDate.MIN;
        int no = 1;
        for (Instalment i : table) {
            if (i.no() != no++ || !i.due().isAfter(before)) {
                found.add(Finding.error("", "loan.rule.tableOrder", i.no()));
                return found;
            }
            balance -= i.principal();
            if (i.principal() < 0 || i.interest() < 0 || balance != i.balance()) {
                found.add(Finding.error("", "loan.rule.tableBalance", i.no(), balance, i.balance()));
                return found;
            }
            before = i.due();
        }
        long sum = table.stream().mapToLong(Instalment::principal).sum();
        if (table.isEmpty() || sum != agreed) {
            found.add(Finding.error("", "loan.rule.tableSum", sum, agreed));
        }
        return found;
    }

    private static void day(LoanCase loan, LocalDate day, List<Finding> found) {
        if (day.isAfter(loan.today())) {
            found.add(Finding.error("onDate", "loan.rule.future", day));
        }
        loan.file()
                .done(StepKind.AGREEMENT)
                .map(LoanEvent::onDate)
                .filter(day::isBefore)
                .ifPresent(agreed -> found.add(Finding.error("onDate", "loan.rule.beforeAgreement", day, agreed)));
    }
}
