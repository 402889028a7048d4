package id.kopdesk.training;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A speaker, a moderator or one of the committee.
 *
 * @param lessonHours JP taught
 * @param units how often the fee is due, by the unit of its cost standard (OJ, kegiatan, OK)
 * @param unitFee rupiah a unit
 * @param standardId the cost standard that the fee was taken from
 * @param taxPercent PPh withheld, per cent of the fee
 */
public record Staff(
        UUID batchId,
        Duty duty,
        String name,
        @Nullable String institution,
        @Nullable String echelon,
        @Nullable String topic,
        @Nullable LocalDate heldOn,
        @Nullable Half half,
        @Nullable BigDecimal lessonHours,
        @Nullable BigDecimal units,
        @Nullable Long unitFee,
        @Nullable UUID standardId,
        @Nullable BigDecimal taxPercent,
        @Nullable String note) {

    /** Rupiah before tax; 0 where no fee is agreed. */
    public long fee() {
        return unitFee == null ? 0 : Money.times(unitFee, units == null ? BigDecimal.ONE : units);
    }

    /** Rupiah withheld, rounded down to whole rupiah as the tax office takes it. */
    public long tax() {
        return taxPercent == null ? 0 : Money.percent(fee(), taxPercent);
    }

    public long net() {
        return fee() - tax();
    }
}
