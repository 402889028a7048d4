package id.kopdesk;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.base.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every text stands in both bundles, is used, and is asked for by a name that exists. */
class TextsTest {
    private static final Texts INDONESIAN = Texts.of(Texts.INDONESIAN);
    private static final Texts ENGLISH = Texts.of(Texts.ENGLISH);
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:\\.[A-Za-z0-9_-]+)+\\.?)\"");
    private static Set<String> literals;
    private static Set<String> rooms;

    @BeforeAll
    static void readSources() throws IOException {
        rooms = Files.readAllLines(Path.of("src/main/resources/texts/rooms.txt")).stream()
                .map(room -> room.split("\\.")[0])
                .collect(Collectors.toSet());
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            literals = files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> {
                        try {
                            return LITERAL.matcher(Files.readString(file)).results();
                        } catch (IOException e) {
                            throw new IllegalStateException(e);
                        }
                    })
                    .map(match -> match.group(1))
                    .filter(literal -> rooms.contains(literal.split("\\.")[0]))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(ENGLISH.keys()).containsExactlyInAnyOrderElementsOf(INDONESIAN.keys());
    }

    @Test
    void everyKeyThatTheCodeNamesExists() {
        assertThat(literals)
                .allSatisfy(literal -> assertThat(INDONESIAN.keys())
                        .as(literal)
                        .anyMatch(key -> literal.endsWith(".") ? key.startsWith(literal) : key.equals(literal)));
    }

    @Test
    void everyKeyIsUsed() {
        Set<String> prefixes = literals.stream().filter(l -> l.endsWith(".")).collect(Collectors.toSet());
        assertThat(INDONESIAN.keys())
                .allSatisfy(key -> assertThat(
                                literals.contains(key) || prefixes.stream().anyMatch(key::startsWith))
                        .as(key)
                        .isTrue());
    }

    @Test
    void patternsParseAndAgreeOnTheirArguments() {
        assertThat(INDONESIAN.keys())
                .allSatisfy(
                        key -> assertThat(arguments(INDONESIAN, key)).as(key).isEqualTo(arguments(ENGLISH, key)));
    }

    private static Set<String> arguments(Texts texts, String key) {
        String[] marks = new String[10];
        Arrays.setAll(marks, i -> "\u0001" + i + "\u0001");
        // Numbers in a pattern such as {0,number} take no text; these are tried with a number instead.
        String shown;
        try {
            shown = texts.get(key, (Object[]) marks);
        } catch (IllegalArgumentException e) {
            shown = texts.get(key, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
            return Set.of(shown.replaceAll("[^0-9]", ""));
        }
        Matcher found = Pattern.compile("\u0001(\\d)\u0001").matcher(shown);
        return found.results().map(m -> m.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }
}
