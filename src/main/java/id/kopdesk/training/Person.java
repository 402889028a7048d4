package id.kopdesk.training;

import id.kopdesk.cooperative.Sex;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who takes part; kept once, however many batches.
 *
 * @param name as it stands on a certificate, titles included
 * @param nationalId NIK of 16 digits
 * @param cooperativeId whose board or member it is
 * @param bankAccount where the allowance goes
 * @param officerId the seat in a cooperative's organ that it was taken from
 * @param memberId the member that it was taken from
 */
public record Person(
        String name,
        @Nullable Sex sex,
        @Nullable String nationalId,
        @Nullable String phone,
        @Nullable String birthPlace,
        @Nullable LocalDate birthOn,
        @Nullable String education,
        @Nullable UUID cooperativeId,
        @Nullable String villageCode,
        @Nullable String bank,
        @Nullable String bankAccount,
        @Nullable UUID officerId,
        @Nullable UUID memberId) {

    /** Somebody of whom only this much is known. */
    public static Person named(String name, @Nullable Sex sex, @Nullable UUID cooperativeId, @Nullable String village) {
        return new Person(name, sex, null, null, null, null, null, cooperativeId, village, null, null, null, null);
    }

    public Person withPhone(@Nullable String changed) {
        return new Person(
                name,
                sex,
                nationalId,
                changed,
                birthPlace,
                birthOn,
                education,
                cooperativeId,
                villageCode,
                bank,
                bankAccount,
                officerId,
                memberId);
    }

    public Person withNationalId(@Nullable String changed) {
        return new Person(
                name,
                sex,
                changed,
                phone,
                birthPlace,
                birthOn,
                education,
                cooperativeId,
                villageCode,
                bank,
                bankAccount,
                officerId,
                memberId);
    }

    public Person withOfficer(@Nullable UUID changed) {
        return new Person(
                name,
                sex,
                nationalId,
                phone,
                birthPlace,
                birthOn,
                education,
                cooperativeId,
                villageCode,
                bank,
                bankAccount,
                changed,
                memberId);
    }
}
