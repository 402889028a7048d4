package id.kopdesk.cooperative;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person on the board, among the supervisors, or managing.
 *
 * @param nationalId NIK of 16 digits, where known
 * @param villageHead whether this is the kepala desa or lurah
 * @param kinDeclared whether a tie of kin with another officer was declared
 */
public record Officer(
        Organ organ,
        Seat seat,
        String name,
        @Nullable Sex sex,
        @Nullable String nationalId,
        @Nullable String phone,
        boolean villageHead,
        boolean kinDeclared,
        @Nullable LocalDate startOn,
        @Nullable LocalDate endOn) {

    /** Whether the person holds the seat on that day. */
    public boolean serves(LocalDate day) {
        return (startOn == null || !startOn.isAfter(day)) && (endOn == null || endOn.isAfter(day));
    }
}
