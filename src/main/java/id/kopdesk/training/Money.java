package id.kopdesk.training;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Whole rupiah, counted exactly. */
final class Money {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Money() {}

    /** A price so many times, half a rupiah rounded up. */
    static long times(long price, BigDecimal volume) {
        return BigDecimal.valueOf(price)
                .multiply(volume)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    /** A share of an amount, a fraction of a rupiah dropped. */
    static long percent(long amount, BigDecimal percent) {
        return BigDecimal.valueOf(amount)
                .multiply(percent)
                .divide(HUNDRED, 0, RoundingMode.DOWN)
                .longValueExact();
    }
}
