package id.kopdesk.register;

import id.kopdesk.base.Reported;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that the register and the office have differently.
 *
 * @param regionCode where; empty when the row could not be placed
 * @param name of the cooperative or region, as written where it is known
 * @param cooperative ours, where it is about one
 * @param figure of a number; null for all others
 */
public record Difference(
        Kind kind,
        String regionCode,
        String name,
        @Nullable UUID cooperative,
        @Nullable RegisterFigure figure,
        Reported<String> ours,
        Reported<String> theirs) {
    public enum Kind {
        /** We have it, the register does not. */
        MISSING_THERE,
        /** The register has it, we do not. */
        MISSING_HERE,
        NUMBER,
        NAME,
        IDENTITY,
        PLACE,
        POINT,
        /** Nobody has said yet what the row is. */
        UNDECIDED,
        /** A place that does not exist. */
        UNKNOWN_PLACE,
        DUPLICATE
    }
}
