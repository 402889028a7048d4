package id.kopdesk.cooperative;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A village that the cooperative serves; the seat is one of them. Null dates mean "always". */
public record CoveredVillage(
        String villageCode,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {}
