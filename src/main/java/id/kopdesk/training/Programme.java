package id.kopdesk.training;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A programme: one source of money, one year, one aim.
 *
 * @param areaCode province or kab/kota it is for
 * @param legalNumber DIPA or DPA
 * @param perCooperative people wanted from each cooperative, 1 to 20
 * @param passPresent per cent of the half days that a certificate asks for, 0 to 100
 * @param passScore post-test score that a certificate asks for, 0 to 100; 0 asks for none
 * @param numberPattern certificate number, see {@link CertificateNumber}
 */
public record Programme(
        String areaCode,
        String name,
        @Nullable String legalNumber,
        FundingSource funding,
        int bookYear,
        int perCooperative,
        Set<ParticipantCategory> categories,
        int passPresent,
        int passScore,
        String numberPattern,
        @Nullable String note) {
    public static final int PASS_PRESENT = 80;
    public static final int PASS_SCORE = 60;

    public Programme {
        categories = Set.copyOf(categories);
    }

    /** With the office's usual rule for certificates. */
    public static Programme of(String areaCode, String name, FundingSource funding, int bookYear, int perCooperative) {
        return new Programme(
                areaCode,
                name,
                null,
                funding,
                bookYear,
                perCooperative,
                Set.of(ParticipantCategory.BOARD),
                PASS_PRESENT,
                PASS_SCORE,
                CertificateNumber.USUAL,
                null);
    }
}
