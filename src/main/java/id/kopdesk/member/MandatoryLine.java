package id.kopdesk.member;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One member in the month's sheet of mandatory savings.
 *
 * @param paid for this month so far, whole rupiah
 * @param due months up to this one in which the member was active
 * @param arrears what is missing up to this month, whole rupiah; 0 where the cooperative has no fixed amount
 */
public record MandatoryLine(
        UUID member, String name, @Nullable String number, long paid, int due, long saved, long arrears) {
    /** Whole months that are missing, the last one begun counted. */
    public int monthsBehind(long tariff) {
        return tariff <= 0 ? 0 : (int) ((arrears + tariff - 1) / tariff);
    }
}
