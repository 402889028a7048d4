package id.kopdesk.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An import that was done.
 *
 * @param reverted why it was taken back; null while it stands
 */
public record Batch(
        UUID id,
        String profile,
        String fileName,
        String source,
        LocalDate asOf,
        UUID unit,
        Receipt receipt,
        Instant at,
        String actor,
        @Nullable String reverted) {}
