package id.kopdesk.base;

import java.util.Optional;
import java.util.Set;

/** What a store says to somebody whose role or region does not reach: it goes into the access log. */
public final class Refusal {
    /** Looking only, another region, whole NIK, schemes, closing a month, accounts, logs. */
    static final Set<String> CODES = Set.of("KD-101", "KD-102", "KD-104", "KD-602", "KD-813", "KD-932", "KD-948");

    private Refusal() {}

    /** The refusal for want of a right in what was thrown, or in what caused it; empty for every other failure. */
    public static Optional<CodedException> in(Throwable thrown) {
        for (Throwable at = thrown; at != null; at = at.getCause()) {
            if (at instanceof CodedException coded && CODES.contains(coded.code())) {
                return Optional.of(coded);
            }
        }
        return Optional.empty();
    }
}
