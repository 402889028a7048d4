package id.kopdesk.region;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Brings spellings that clerks use for one name to one key: Sei and Sungai, II and 2 and Dua, Soeka and Suka, Djaja,
 * doubled letters, Mulya and Mulia. Only rules that never make two neighbouring villages of the shipped list one.
 */
final class Spelling {
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("SEI", "SUNGAI"),
            Map.entry("SUNGEI", "SUNGAI"),
            Map.entry("TJ", "TANJUNG"),
            Map.entry("TG", "TANJUNG"),
            Map.entry("TANJONG", "TANJUNG"),
            Map.entry("GN", "GUNUNG"),
            Map.entry("KP", "KAMPUNG"),
            Map.entry("KAMPONG", "KAMPUNG"),
            Map.entry("MASJID", "MESJID"),
            Map.entry("PULO", "PULAU"));
    private static final String[] NUMBERS = {
        "", "SATU", "DUA", "TIGA", "EMPAT", "LIMA", "ENAM", "TUJUH", "DELAPAN", "SEMBILAN", "SEPULUH"
    };
    private static final Pattern ROMAN = Pattern.compile("X{0,3}(IX|IV|V?I{0,3})");
    private static final Pattern DOUBLED = Pattern.compile("([A-Z])\\1+");
    private static final Pattern GLIDE = Pattern.compile("(?<=[BCDFGHJKLMNPQRSTVWXZ])Y(?=[AOU])");

    private Spelling() {}

    /** The key of a name that is already in the sort form (capitals, digits, single blanks). */
    static String key(String words) {
        String modern = written(words).replace("OE", "U").replace("DJ", "J").replace("TJ", "C");
        return DOUBLED.matcher(GLIDE.matcher(modern).replaceAll("I")).replaceAll("$1");
    }

    /** The name with its short words and numbers written out, its blanks gone, and no letter changed. */
    static String written(String words) {
        return Stream.of(words.split(" ")).map(Spelling::word).collect(Collectors.joining());
    }

    private static String word(String word) {
        if (word.length() <= 6 && !word.isEmpty() && ROMAN.matcher(word).matches()) {
            return number(roman(word));
        }
        if (word.length() <= 3 && word.chars().allMatch(Character::isDigit) && !word.isEmpty()) {
            return number(Integer.parseInt(word));
        }
        return WORDS.getOrDefault(word, word);
    }

    private static String number(int value) {
        return value > 0 && value < NUMBERS.length ? NUMBERS[value] : Integer.toString(value);
    }

    private static int roman(String word) {
        int sum = 0;
        for (int i = 0; i < word.length(); i++) {
            int value = digit(word.charAt(i));
            boolean before = i + 1 < word.length() && value < digit(word.charAt(i + 1));
            sum += before ? -value : value;
        }
        return sum;
    }

    private static int digit(char letter) {
        return switch (letter) {
            case 'I' -> 1;
            case 'V' -> 5;
            default -> 10;
        };
    }
}
