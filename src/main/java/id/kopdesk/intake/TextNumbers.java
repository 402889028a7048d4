package id.kopdesk.intake;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as clerks write them: "Rp 1.500.000,-", "1.500.000,50", "1,500,000.50", "-3,44". */
final class TextNumbers {
    private static final Pattern THOUSANDS_BY_DOT = Pattern.compile("-?\\d{1,3}(\\.\\d{3})+(,\\d+)?");
    private static final Pattern THOUSANDS_BY_COMMA = Pattern.compile("-?\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern PLAIN = Pattern.compile("-?\\d+([.,]\\d+)?");

    private TextNumbers() {}

    /** An amount: "1.500" is one thousand five hundred, for rupiah have no thousandths. */
    static Optional<BigDecimal> amount(String raw) {
        String text = bare(raw);
        if (THOUSANDS_BY_DOT.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text.replace(".", "").replace(',', '.')));
        }
        if (THOUSANDS_BY_COMMA.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text.replace(",", "")));
        }
        return PLAIN.matcher(text).matches() ? Optional.of(new BigDecimal(text.replace(',', '.'))) : Optional.empty();
    }

    /** A measure with a decimal point or comma and no thousands: "-3,4412" and "114.832" are what they look like. */
    static Optional<BigDecimal> measure(String raw) {
        String text = bare(raw);
        return PLAIN.matcher(text).matches() ? Optional.of(new BigDecimal(text.replace(',', '.'))) : Optional.empty();
    }

    private static String bare(String raw) {
        String text =
                raw.replaceAll("[\\s\\u00A0]", "").toUpperCase(Locale.ROOT).replace('\u2212', '-');
        return text.replaceFirst("^(-?)RP\\.?", "$1")
                .replaceFirst(",-{1,2}$", "")
                .replaceFirst("^'", "");
    }
}
