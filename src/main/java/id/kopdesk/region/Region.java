package id.kopdesk.region;

import id.kopdesk.base.Texts;
import java.util.Arrays;
import java.util.Optional;

/**
 * One region.
 *
 * @param code Kemendagri code with dots: 63, 63.03, 63.03.08, 63.03.08.2025
 * @param name the bare name; never repeats the type
 */
public record Region(String code, String name, Level level, Type type) {
    /** The four levels, from the widest; a code has as many groups as its level is deep. */
    public enum Level {
        PROVINCE,
        REGENCY,
        SUBDISTRICT,
        VILLAGE;

        /** How many groups a code of this level has, 1 to 4. */
        public int depth() {
            return ordinal() + 1;
        }

        /** @throws IllegalArgumentException if the code has no group or more than four */
        public static Level of(String code) {
            int groups = code.isEmpty()
                    ? 0
                    : (int) code.chars().filter(c -> c == '.').count() + 1;
            if (groups < 1 || groups > values().length) {
                throw new IllegalArgumentException("not a region code: " + code);
            }
            return values()[groups - 1];
        }
    }

    public enum Type {
        PROVINCE("provinsi", Level.PROVINCE),
        REGENCY("kabupaten", Level.REGENCY),
        ADMINISTRATIVE_REGENCY("kabupaten administrasi", Level.REGENCY),
        CITY("kota", Level.REGENCY),
        ADMINISTRATIVE_CITY("kota administrasi", Level.REGENCY),
        SUBDISTRICT("kecamatan", Level.SUBDISTRICT),
        VILLAGE("desa", Level.VILLAGE),
        CUSTOMARY_VILLAGE("desa adat", Level.VILLAGE),
        URBAN_WARD("kelurahan", Level.VILLAGE);

        private final String word;
        private final Level level;

        Type(String word, Level level) {
            this.word = word;
            this.level = level;
        }

        /** The word that region files use, such as "kelurahan". */
        public String word() {
            return word;
        }

        public Level level() {
            return level;
        }

        public boolean isCity() {
            return this == CITY || this == ADMINISTRATIVE_CITY;
        }

        static Optional<Type> ofWord(String word) {
            return Arrays.stream(values())
                    .filter(type -> type.word.equals(word))
                    .findFirst();
        }
    }

    /** The code one level up; a province has none. */
    public Optional<String> parentCode() {
        return parentOf(code);
    }

    static Optional<String> parentOf(String code) {
        int dot = code.lastIndexOf('.');
        return dot < 0 ? Optional.empty() : Optional.of(code.substring(0, dot));
    }

    /** The name with its type before it: "Kabupaten Banjar", "Kota Banjarmasin", "Desa Indrasari". */
    public String titled(Texts texts) {
        return texts.get("region.titled." + type.name(), name);
    }
}
