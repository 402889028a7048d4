package id.kopdesk.loan;

import id.kopdesk.base.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A village's funds of one year: Dana Desa, or DAU/DBH of a kelurahan; whole rupiah.
 *
 * @param regular the part for the village's own use, where known
 * @param reserved the share set aside for KDKMP, where known
 * @param source where the figures were read
 */
public record VillageFund(
        String villageCode,
        int fundYear,
        long total,
        @Nullable Long regular,
        @Nullable Long reserved,
        String source) {
    /** The part that a scheme means; empty where it is not known. */
    public Optional<Long> base(SupportBase base) {
        return switch (base) {
            case TOTAL -> Optional.of(total);
            case REGULAR -> Optional.ofNullable(regular);
            case AFTER_RESERVE -> reserved == null ? Optional.empty() : Optional.of(total - reserved);
        };
    }

    public List<Finding> check() {
        List<Finding> found = new ArrayList<>();
        if (total < 1 || total > LoanTerms.MOST_PRINCIPAL) {
            found.add(Finding.error("total", "loan.fund.total", LoanTerms.MOST_PRINCIPAL));
        }
        if (regular != null && (regular < 0 || regular > total)) {
            found.add(Finding.error("regular", "loan.fund.part"));
        }
        if (reserved != null && (reserved < 0 || reserved > total)) {
            found.add(Finding.error("reserved", "loan.fund.part"));
        }
        if (fundYear < 2015 || fundYear > 2100) {
            found.add(Finding.error("fundYear", "loan.fund.year"));
        }
        if (source.isBlank()) {
            found.add(Finding.error("source", "loan.fund.source"));
        }
        return found;
    }
}
