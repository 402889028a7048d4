package id.kopdesk.member;

import id.kopdesk.cooperative.Sex;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who a member is.
 *
 * @param name without titles and nickname
 * @param titles as written, such as "H., S.Pd."
 * @param alias the name by which everybody knows the person
 * @param nationalId the NIK, 16 digits; null where it is missing
 * @param nationalIdNote why it is missing, or why one that does not fit birth date, sex or region is right all the same
 */
public record Person(
        String name,
        @Nullable String titles,
        @Nullable String alias,
        @Nullable Sex sex,
        @Nullable String birthPlace,
        @Nullable LocalDate birthDate,
        @Nullable String nationalId,
        @Nullable String nationalIdNote) {
    public static Person named(String name) {
        return new Person(name, null, null, null, null, null, null, null);
    }

    public Person withSex(@Nullable Sex other) {
        return new Person(name, titles, alias, other, birthPlace, birthDate, nationalId, nationalIdNote);
    }

    public Person born(@Nullable String place, @Nullable LocalDate date) {
        return new Person(name, titles, alias, sex, place, date, nationalId, nationalIdNote);
    }

    public Person withNationalId(@Nullable String nik, @Nullable String note) {
        return new Person(name, titles, alias, sex, birthPlace, birthDate, nik, note);
    }
}
