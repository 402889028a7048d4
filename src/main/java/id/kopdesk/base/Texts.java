package id.kopdesk.base;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/** Every text that a person reads, in one language. Keys begin with the room's name; values are MessageFormat patterns. */
public final class Texts {
    /** A text that stands inside another, such as a step's name in a sentence. */
    public record Word(String key) {}

    public static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");
    public static final Locale ENGLISH = Locale.forLanguageTag("en-GB");

    private final Locale locale;
    private final Map<String, String> patterns;

    private Texts(Locale locale, Map<String, String> patterns) {
        this.locale = locale;
        this.patterns = patterns;
    }

    public static Texts of(Locale locale) {
        String language = locale.getLanguage().equals("en") ? "en" : "id";
        Map<String, String> patterns = new HashMap<>();
        for (String room : rooms()) {
            try (InputStream in = resource("/texts/" + language + "/" + room + ".properties")) {
                Properties file = new Properties();
                file.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                file.forEach((key, value) -> patterns.put((String) key, (String) value));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new Texts(language.equals("en") ? ENGLISH : INDONESIAN, Map.copyOf(patterns));
    }

    /** The text in this language; a key that no bundle has comes back in brackets, so that a screen still stands. */
    public String get(String key, Object... arguments) {
        String pattern = patterns.get(key);
        return pattern == null ? "[" + key + "]" : new MessageFormat(pattern, locale).format(inWords(arguments));
    }

    /** Words and dates among the arguments, as this language writes them. */
    private Object[] inWords(Object[] arguments) {
        return Arrays.stream(arguments)
                .map(each -> each instanceof Word word
                        ? get(word.key())
                        : each instanceof LocalDate day
                                ? DateTimeFormatter.ofPattern("d MMM yyyy", locale)
                                        .format(day)
                                : each)
                .toArray();
    }

    public boolean has(String key) {
        return patterns.containsKey(key);
    }

    public Set<String> keys() {
        return patterns.keySet();
    }

    public Locale locale() {
        return locale;
    }

    /** The rooms that have a bundle, one a line. */
    private static List<String> rooms() {
        try (InputStream in = resource("/texts/rooms.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String path) {
        InputStream in = Texts.class.getResourceAsStream(path);
        if (in == null) {
            throw new IllegalStateException("missing resource " + path);
        }
        return in;
    }
}
