package id.kopdesk.loan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a village can carry in a year under a scheme; whole rupiah.
 *
 * @param fundYear the year of the funds
 * @param pagu the base that the scheme means, all villages of the cooperative together
 * @param missing villages whose funds are not known
 * @param perYear ceiling of support, principal and interest: share × pagu, rounded down
 * @param loan the loan whose level instalment is the ceiling of a month
 * @param wish the loan that is asked for
 */
public record Capacity(
        int fundYear,
        SupportBase base,
        BigDecimal share,
        long pagu,
        List<String> missing,
        long perYear,
        long loan,
        long wish) {
    private static final BigDecimal PUBLISHED = BigDecimal.valueOf(30);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Capacity {
        missing = List.copyOf(missing);
    }

    /** Empty where the scheme names no share, or no village's funds of the year are known. */
    public static Optional<Capacity> of(
            Scheme scheme, List<String> villages, List<VillageFund> funds, int year, Submission asked, long wish) {
        Optional<BigDecimal> share = scheme.number(ParameterKey.SUPPORT_SHARE);
        SupportBase base = scheme.supportBase();
        List<String> missing = new ArrayList<>();
        long pagu = 0;
        for (String village : villages) {
            Optional<Long> own = funds.stream()
                    .filter(f -> f.villageCode().equals(village) && f.fundYear() == year)
                    .findFirst()
                    .flatMap(f -> f.base(base));
            if (own.isEmpty()) {
                missing.add(village);
            }
            pagu += own.orElse(0L);
        }
        if (share.isEmpty() || pagu == 0) {
            return Optional.empty();
        }
        long perYear = ceiling(share.get(), pagu);
        long loan = Schedule.serviceable(perYear / 12, asked.rate(), asked.tenor(), asked.grace());
        return Optional.of(new Capacity(year, base, share.get(), pagu, missing, perYear, loan, wish));
    }

    static long ceiling(BigDecimal share, long pagu) {
        return BigDecimal.valueOf(pagu)
                .multiply(share)
                .divide(HUNDRED, 0, RoundingMode.FLOOR)
                .longValueExact();
    }

    public long perMonth() {
        return perYear / 12;
    }

    /** How far the wish lies beyond what can be carried; 0 where it does not. */
    public long beyond() {
        return Math.max(0, wish - loan);
    }

    /**
     * A line of the published table: pagu rounded up to its bracket of a hundred million.
     *
     * @param perMonth ceiling of a month
     */
    public record Bracket(long from, long to, long perYear, long perMonth) {
        private static final long WIDTH = 100_000_000;
        /** Upper bounds are written …99,999,000. */
        private static final long GAP = 1_000;

        private static final long FIRST = 400_000_000;

        /** Empty below the table's first line. */
        public static Optional<Bracket> of(long pagu, BigDecimal share) {
            if (pagu < FIRST) {
                return Optional.empty();
            }
            long from = pagu / WIDTH * WIDTH;
            long to = from + WIDTH - GAP;
            long perYear = ceiling(share, to);
            return Optional.of(new Bracket(from, to, perYear, perYear / 12));
        }
    }

    /** The line of the published table; it was published for a share of 30 % only. */
    public Optional<Bracket> bracket() {
        return share.compareTo(PUBLISHED) == 0 ? Bracket.of(pagu, share) : Optional.empty();
    }
}
