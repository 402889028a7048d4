package id.kopdesk.cooperative;

import id.kopdesk.base.Finding;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of the field, in one spelling, and what is wrong with them. An empty value is nobody's error. */
public final class Identifiers {
    private static final Pattern DECREE =
            Pattern.compile("AHU[-. ]*(\\d{5,7})[. ]*AH[. ]*01[. ]*29[. ]*TAHUN\\s*(\\d{4})", Pattern.CASE_INSENSITIVE);

    private Identifiers() {}

    /** "AHU-0025573.AH.01.29.TAHUN 2025", whatever the spacing and case; other texts stay as they are. */
    public static String decree(String raw) {
        Matcher found = DECREE.matcher(raw.strip());
        return found.matches()
                ? "AHU-" + "0".repeat(7 - found.group(1).length()) + found.group(1) + ".AH.01.29.TAHUN "
                        + found.group(2)
                : raw.strip();
    }

    /** Digits only, where nothing but separators stands between them; other texts stay. */
    public static String digits(String raw) {
        String bare = raw.replaceAll("[\\s.,'’/-]", "");
        return bare.matches("\\d+") ? bare : raw.strip();
    }

    /** "+62811…" from 0811…, 62811…, 811…; other texts stay. */
    public static String phone(String raw) {
        String bare = raw.replaceAll("[\\s().-]", "");
        if (bare.matches("\\+62\\d{8,12}")) {
            return bare;
        }
        if (bare.matches("62\\d{8,12}")) {
            return "+" + bare;
        }
        if (bare.matches("0\\d{8,12}")) {
            return "+62" + bare.substring(1);
        }
        return bare.matches("8\\d{8,11}") ? "+62" + bare : raw.strip();
    }

    static Optional<Finding> businessId(String value) {
        return value.matches("\\d{13}")
                ? Optional.empty()
                : Optional.of(Finding.error("businessId", "cooperative.nib.digits", value)
                        .from("PP 28/2025 (NIB)"));
    }

    static Optional<Finding> taxId(String value) {
        boolean old = value.matches("\\d{15}");
        boolean now = value.matches("0\\d{15}");
        if (!old && !now) {
            return Optional.of(
                    Finding.error("taxId", "cooperative.npwp.digits", value).from("PMK 112/2022"));
        }
        String nine = old ? value.substring(0, 9) : value.substring(1, 10);
        return checkDigitAgrees(nine)
                ? Optional.empty()
                : Optional.of(Finding.warning("taxId", "cooperative.npwp.check", value)
                        .from("PMK 112/2022"));
    }

    /** The ninth digit closes the first eight: each times 1, 2, 1, 2 …, digit sums added, up to the next ten. */
    static boolean checkDigitAgrees(String nine) {
        int sum = 0;
        for (int i = 0; i < 8; i++) {
            int product = (nine.charAt(i) - '0') * (i % 2 == 0 ? 1 : 2);
            sum += product / 10 + product % 10;
        }
        return (10 - sum % 10) % 10 == nine.charAt(8) - '0';
    }

    /** Decrees of an amendment have codes of their own (AH.01.38 …) and are left as they are. */
    static Optional<Finding> decreeForm(String value) {
        boolean known = value.matches("AHU-\\d{7}\\.AH\\.01\\.29\\.TAHUN \\d{4}");
        boolean amendment = value.matches("(?i)AHU.*AH[. ]*01[. ]*(?!29)\\d{2}\\b.*");
        return known || amendment || !value.toUpperCase(Locale.ROOT).startsWith("AHU")
                ? Optional.empty()
                : Optional.of(Finding.warning("ahuDecree", "cooperative.decree.form", value)
                        .from("Permenkum 13/2025"));
    }

    /** @param digits how many it should have; the rule is not settled, so the office sets it */
    static Optional<Finding> registrationNumber(String value, int digits) {
        if (!value.matches("\\d+")) {
            return Optional.of(Finding.error("registrationNumber", "cooperative.nikop.digits", value));
        }
        return value.length() == digits
                ? Optional.empty()
                : Optional.of(Finding.warning(
                        "registrationNumber",
                        "cooperative.nikop.length",
                        value,
                        Integer.toString(value.length()),
                        Integer.toString(digits)));
    }

    static Optional<Finding> bankAccount(String value) {
        return value.matches("\\d{10,16}")
                ? Optional.empty()
                : Optional.of(Finding.warning("bankAccount", "cooperative.account.length", value));
    }

    static Optional<Finding> phoneForm(String field, String value) {
        return value.matches("\\+62\\d{8,12}")
                ? Optional.empty()
                : Optional.of(Finding.warning(field, "cooperative.phone.form", value));
    }

    static Optional<Finding> postalCode(String value) {
        return value.matches("\\d{5}")
                ? Optional.empty()
                : Optional.of(Finding.error("postalCode", "cooperative.postal.digits", value));
    }
}
