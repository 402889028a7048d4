package id.kopdesk.ui;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** Numbers as Indonesians type them: a dot groups thousands, a comma begins decimals. What could mean two things is refused. */
public final class AmountText {
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,18}");
    private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}(\\.\\d{3}){1,5}");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,9}([.,]\\d{1,15})?");

    private AmountText() {}

    /** Whole number: 3000000, 3.000.000. */
    public static Optional<Long> whole(String typed) {
        String text = typed.replaceAll("[\\s\u00a0]", "");
        if (PLAIN.matcher(text).matches() || GROUPED.matcher(text).matches()) {
            return Optional.of(Long.parseLong(text.replace(".", "")));
        }
        return Optional.empty();
    }

    /** Whole rupiah: Rp3.000.000, Rp 3.000.000,00, 3000000,-. */
    public static Optional<Long> rupiah(String typed) {
        String text = typed.strip().replaceFirst("(?i)^(-?)\\s*rp\\.?\\s*", "$1");
        return whole(text.replaceFirst(",(00|0|-)$", ""));
    }

    /** A number with decimals after a comma or a dot, such as a coordinate; no thousands. */
    public static OptionalDouble decimal(String typed) {
        String text = typed.strip();
        return DECIMAL.matcher(text).matches()
                ? OptionalDouble.of(Double.parseDouble(text.replace(',', '.')))
                : OptionalDouble.empty();
    }
}
