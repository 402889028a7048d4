package id.kopdesk.loan;

import id.kopdesk.base.CodedException;
import id.kopdesk.base.Finding;
import id.kopdesk.office.WorkingDays;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Instalments in order. Interest of a month is balance × rate ÷ 12, rounded half up to the rupiah. */
public record Schedule(List<Instalment> instalments) {
    private static final MathContext EXACT = new MathContext(60, RoundingMode.HALF_UP);
    /** Twelve months of a rate in per cent. */
    private static final BigDecimal MONTHLY = BigDecimal.valueOf(1200);

    public Schedule {
        instalments = List.copyOf(instalments);
    }

    /**
     * Counts a schedule. The level amount is rounded once; the last instalment takes the remainder.
     *
     * @throws CodedException KD-601 naming the first value that no schedule can be counted from
     */
    public static Schedule of(LoanTerms terms, WorkingDays days) {
        List<Finding> wrong = terms.check();
        if (!wrong.isEmpty()) {
            Finding first = wrong.get(0);
            throw new CodedException("KD-601", first.key(), first.arguments().toArray());
        }
        int paying = terms.tenorMonths() - terms.graceMonths();
        long level = level(terms, paying);
        long balance = terms.principal();
        List<Instalment> made = new ArrayList<>(terms.tenorMonths());
        for (int no = 1; no <= terms.tenorMonths(); no++) {
            long interest =
                    interest(terms.method() == RepaymentMethod.FLAT ? terms.principal() : balance, terms.yearlyRate());
            long principal = 0;
            if (no == terms.tenorMonths()) {
                principal = balance;
            } else if (no > terms.graceMonths()) {
                long wanted = terms.method() == RepaymentMethod.ANNUITY ? level - interest : level;
                principal = Math.max(0, Math.min(balance, wanted));
            }
            balance -= principal;
            made.add(new Instalment(no, terms.due(no, days), principal, interest, balance));
        }
        return new Schedule(made);
    }

    /** One month's interest on a balance, whole rupiah. */
    static long interest(long balance, BigDecimal yearlyRate) {
        return BigDecimal.valueOf(balance)
                .multiply(yearlyRate)
                .divide(MONTHLY, 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    /** The amount that stays the same: the whole instalment of an annuity, else the principal part. */
    private static long level(LoanTerms terms, int paying) {
        BigDecimal principal = BigDecimal.valueOf(terms.principal());
        BigDecimal level = terms.method() == RepaymentMethod.ANNUITY
                ? principal.multiply(annuityFactor(terms.yearlyRate(), paying), EXACT)
                : principal.divide(BigDecimal.valueOf(paying), EXACT);
        return level.setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    /** What one rupiah costs a month over so many months. */
    private static BigDecimal annuityFactor(BigDecimal yearlyRate, int months) {
        BigDecimal monthly = yearlyRate.divide(MONTHLY, EXACT);
        if (monthly.signum() == 0) {
            return BigDecimal.ONE.divide(BigDecimal.valueOf(months), EXACT);
        }
        BigDecimal grown = BigDecimal.ONE.add(monthly).pow(months, EXACT);
        return monthly.multiply(grown, EXACT).divide(grown.subtract(BigDecimal.ONE), EXACT);
    }

    /**
     * The loan whose level instalment, rounded to the rupiah, is just an amount a month.
     *
     * @param monthly rupiah a month at most
     */
    public static long serviceable(long monthly, BigDecimal yearlyRate, int tenorMonths, int graceMonths) {
        BigDecimal factor = annuityFactor(yearlyRate, tenorMonths - graceMonths);
        BigInteger whole = BigDecimal.valueOf(monthly)
                .divide(factor, EXACT)
                .setScale(0, RoundingMode.HALF_UP)
                .toBigInteger();
        return whole.longValueExact();
    }

    public long principal() {
        return instalments.stream().mapToLong(Instalment::principal).sum();
    }

    public long interest() {
        return instalments.stream().mapToLong(Instalment::interest).sum();
    }

    public long total() {
        return principal() + interest();
    }

    /** The most that falls due in twelve months that follow each other. */
    public long dearestYear() {
        long most = 0;
        for (int from = 0; from < instalments.size(); from++) {
            long sum = 0;
            for (int i = from; i < Math.min(from + 12, instalments.size()); i++) {
                sum += instalments.get(i).total();
            }
            most = Math.max(most, sum);
        }
        return most;
    }
}
