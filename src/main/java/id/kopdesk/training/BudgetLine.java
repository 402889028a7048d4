package id.kopdesk.training;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the RAB.
 *
 * @param batchId null for a line of the programme as a whole
 * @param unitPrice rupiah
 * @param realised rupiah spent; null while nothing was reported
 */
public record BudgetLine(
        UUID programmeId,
        @Nullable UUID batchId,
        @Nullable String accountCode,
        String name,
        String unit,
        BigDecimal volume,
        long unitPrice,
        @Nullable UUID standardId,
        @Nullable Long realised,
        @Nullable String note) {
    public long planned() {
        return Money.times(unitPrice, volume);
    }

    public BudgetLine spent(@Nullable Long rupiah) {
        return new BudgetLine(
                programmeId, batchId, accountCode, name, unit, volume, unitPrice, standardId, rupiah, note);
    }
}
