package id.kopdesk.cooperative;

import java.time.DateTimeException;
import java.time.LocalDate;

/** The 16-digit NIK of a person: its structure, and how it is shown. */
public final class NationalId {
    /** Aceh; no province has a lower code. */
    private static final String FIRST_PROVINCE = "11";

    private NationalId() {}

    /**
     * Whether province, birth date (day plus 40 for women) and serial can be. The century is not told; regency and
     * subdistrict are those of the first registration, and may be gone since.
     */
    public static boolean plausible(String nik) {
        if (!nik.matches("\\d{16}") || nik.endsWith("0000") || nik.compareTo(FIRST_PROVINCE) < 0) {
            return false;
        }
        int day = Integer.parseInt(nik.substring(6, 8));
        int month = Integer.parseInt(nik.substring(8, 10));
        int year = Integer.parseInt(nik.substring(10, 12));
        int bare = day > 40 ? day - 40 : day;
        return exists(1900 + year, month, bare) || exists(2000 + year, month, bare);
    }

    /** First six and last four digits; for screens and exports. */
    public static String masked(String nik) {
        return nik.length() < 11
                ? "*".repeat(nik.length())
                : nik.substring(0, 6) + "*".repeat(nik.length() - 10) + nik.substring(nik.length() - 4);
    }

    /** The sex that the birth day tells: women have 40 added. */
    public static Sex sex(String plausible) {
        return Integer.parseInt(plausible.substring(6, 8)) > 40 ? Sex.FEMALE : Sex.MALE;
    }

    /** Whether the six digits of the birth date are those of this date; the century is not told. */
    public static boolean bornOn(String plausible, LocalDate date) {
        int day = Integer.parseInt(plausible.substring(6, 8));
        return (day > 40 ? day - 40 : day) == date.getDayOfMonth()
                && Integer.parseInt(plausible.substring(8, 10)) == date.getMonthValue()
                && Integer.parseInt(plausible.substring(10, 12)) == date.getYear() % 100;
    }

    private static boolean exists(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day).getDayOfMonth() == day;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
