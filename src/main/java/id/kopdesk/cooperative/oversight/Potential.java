package id.kopdesk.cooperative.oversight;

import id.kopdesk.base.Finding;
import id.kopdesk.cooperative.OutletKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A commodity or business of a village.
 *
 * @param name in the village's own words
 * @param volume a year, in {@code unit}
 * @param seasonFrom month 1 to 12 in which its season begins; null for all the year
 * @param seasonTo month 1 to 12; may lie before the beginning, across the new year
 * @param outlet the cooperative's outlet that can buy, store or sell it; null for none yet
 */
public record Potential(
        String villageCode,
        PotentialKind kind,
        String name,
        @Nullable BigDecimal volume,
        @Nullable String unit,
        @Nullable Integer seasonFrom,
        @Nullable Integer seasonTo,
        @Nullable OutletKind outlet,
        LocalDate asOf,
        @Nullable String note) {
    public List<Finding> findings() {
        List<Finding> found = new ArrayList<>();
        if (name.isBlank()) {
            found.add(Finding.error("name", "cooperative.oversight.potential.name"));
        }
        if (volume != null && (unit == null || unit.isBlank())) {
            found.add(Finding.error("unit", "cooperative.oversight.potential.unit"));
        }
        if ((seasonFrom == null) != (seasonTo == null)) {
            found.add(Finding.error("seasonTo", "cooperative.oversight.potential.season"));
        }
        return found;
    }
}
