package id.kopdesk.cooperative.oversight;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** A year's volume over the quarters in which its season lies. */
public final class Seasons {
    private static final int MONTHS = 12;
    private static final int QUARTERS = 4;
    private static final int CENTS = 2;

    private Seasons() {}

    /**
     * The year's volume spread evenly over the months of its season, added up by quarter; the four add up to the volume.
     *
     * @return January to March first; four zeros without a volume
     */
    public static List<BigDecimal> quarters(Potential potential) {
        BigDecimal volume = potential.volume() == null ? BigDecimal.ZERO : potential.volume();
        Integer from = potential.seasonFrom();
        Integer to = potential.seasonTo();
        int first = from == null || to == null ? 1 : from;
        int months = from == null || to == null ? MONTHS : Math.floorMod(to - from, MONTHS) + 1;
        int[] within = new int[QUARTERS];
        for (int i = 0; i < months; i++) {
            within[(first - 1 + i) % MONTHS / (MONTHS / QUARTERS)]++;
        }
        List<BigDecimal> quarters = new ArrayList<>();
        BigDecimal given = BigDecimal.ZERO;
        int passed = 0;
        for (int q = 0; q < QUARTERS; q++) {
            passed += within[q];
            BigDecimal until = volume.multiply(BigDecimal.valueOf(passed))
                    .divide(BigDecimal.valueOf(months), CENTS, RoundingMode.HALF_UP);
            quarters.add(until.subtract(given));
            given = until;
        }
        return quarters;
    }
}
