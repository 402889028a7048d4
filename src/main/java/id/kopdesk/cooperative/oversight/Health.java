package id.kopdesk.cooperative.oversight;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The published health of a cooperative on a day.
 *
 * @param score the published index, 0 to 100
 */
public record Health(
        LocalDate asOf,
        HealthState state,
        @Nullable BigDecimal score,
        @Nullable String source) {}
