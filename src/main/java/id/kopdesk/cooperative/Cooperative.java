package id.kopdesk.cooperative;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Who a cooperative is; what it has completed stands in dated rows beside it.
 *
 * @param villageCode where it has its seat: a desa or kelurahan
 * @param registrationNumber NIK koperasi
 * @param taxId NPWP
 * @param businessId NIB
 * @param ahuDecree SK AHU
 * @param principalSaving simpanan pokok a member, rupiah
 * @param mandatorySaving simpanan wajib a member and month, rupiah
 */
public record Cooperative(
        String name,
        CooperativeKind kind,
        String villageCode,
        @Nullable Formation formation,
        @Nullable String address,
        @Nullable String postalCode,
        @Nullable String phone,
        @Nullable String email,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude,
        @Nullable String registrationNumber,
        @Nullable String taxId,
        @Nullable String businessId,
        @Nullable String ahuDecree,
        @Nullable String deedNumber,
        @Nullable String gazetteNumber,
        @Nullable String subdomain,
        @Nullable String bank,
        @Nullable String bankAccount,
        @Nullable String simkopdesId,
        @Nullable Long principalSaving,
        @Nullable Long mandatorySaving,
        @Nullable String note) {

    /** A cooperative of which only this much is known. */
    public static Cooperative named(String name, CooperativeKind kind, String villageCode) {
        return new Cooperative(
                name,
                kind,
                villageCode,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    public String regencyCode() {
        return villageCode.substring(0, Math.min(5, villageCode.length()));
    }

    public String subdistrictCode() {
        return villageCode.substring(0, Math.min(8, villageCode.length()));
    }
}
