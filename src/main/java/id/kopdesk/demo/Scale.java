package id.kopdesk.demo;

import java.util.Locale;
import java.util.Optional;

/** How large a demo office is: one kabupaten (Tapin), the province, or the nation. */
public enum Scale {
    KABUPATEN("63.05"),
    PROVINSI("63"),
    NASIONAL("63");

    private final String area;

    Scale(String area) {
        this.area = area;
    }

    /** The area of the office; a national demo is an office of Kalimantan Selatan that holds every province's data. */
    String area() {
        return area;
    }

    public static Optional<Scale> of(String word) {
        for (Scale scale : values()) {
            if (scale.name().equals(word.toUpperCase(Locale.ROOT))) {
                return Optional.of(scale);
            }
        }
        return Optional.empty();
    }
}
