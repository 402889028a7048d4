package id.kopdesk.loan;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A cooperative's wish for a loan, or a building that the state pays for it.
 *
 * @param villageCode seat of the cooperative when it was filed
 * @param schemeId the edition under which it was filed; never changes
 * @param reference the office's own number
 * @param site where the building stands or shall stand
 * @param instalmentSource what pays the instalments, where it is not the cooperative
 */
public record Proposal(
        UUID cooperativeId,
        String villageCode,
        UUID schemeId,
        @Nullable String reference,
        LocalDate filedOn,
        @Nullable String bank,
        @Nullable String site,
        @Nullable PaymentSource instalmentSource,
        @Nullable String note) {
    public String regencyCode() {
        return villageCode.substring(0, Math.min(5, villageCode.length()));
    }

    public Branch branch() {
        return Branch.of(villageCode);
    }
}
