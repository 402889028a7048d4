package id.kopdesk.training;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A rate of the office's cost table.
 *
 * @param amount rupiah a unit
 * @param taxPercent withheld from it, where it is a fee
 * @param source the rule it was taken from
 * @param confirmed whether somebody of this office has held it against that rule
 */
public record CostStandard(
        CostKind kind,
        String name,
        String unit,
        long amount,
        @Nullable BigDecimal taxPercent,
        String source,
        boolean confirmed,
        @Nullable LocalDate validFrom,
        @Nullable String note) {}
