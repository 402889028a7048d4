package id.kopdesk.loan;

import id.kopdesk.base.Finding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Imbal jasa: at least 20 % of a book year's net surplus goes to the village.
 *
 * @param surplus net surplus of the book year, rupiah
 * @param share per cent of it that is due
 * @param paid rupiah so far
 */
public record VillageReturn(
        UUID cooperativeId,
        String villageCode,
        int bookYear,
        long surplus,
        BigDecimal share,
        @Nullable LocalDate paidOn,
        long paid) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Rounded up, for "at least" is at least; a loss owes nothing. */
    public long due() {
        return BigDecimal.valueOf(Math.max(0, surplus))
                .multiply(share)
                .divide(HUNDRED, 0, RoundingMode.CEILING)
                .longValueExact();
    }

    public long open() {
        return Math.max(0, due() - paid);
    }

    public List<Finding> check(LocalDate today) {
        List<Finding> found = new ArrayList<>();
        if (bookYear < 2020 || bookYear > today.getYear()) {
            found.add(Finding.error("bookYear", "loan.return.year"));
        }
        if (share.signum() < 0 || share.compareTo(HUNDRED) > 0) {
            found.add(Finding.error("share", "loan.return.share"));
        }
        if (paid < 0) {
            found.add(Finding.error("paid", "loan.rule.negative"));
        }
        if (paidOn != null && paidOn.isAfter(today)) {
            found.add(Finding.error("paidOn", "loan.rule.future", paidOn));
        }
        if (paid > 0 && paidOn == null) {
            found.add(Finding.error("paidOn", "loan.return.day"));
        }
        return found;
    }
}
