package id.kopdesk.cli;

import id.kopdesk.base.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Answers in the language in which the command was called. */
final class Language {
    private static final Set<String> ENGLISH =
            Set.of("office", "report", "import", "check", "backup", "restore", "archive", "regions", "update");

    private Language() {}

    /** English for an English command name or {@code --bahasa en}; Indonesian otherwise. */
    static Locale of(String... args) {
        List<String> words = Arrays.asList(args);
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.equals("--bahasa") || word.equals("--language")) {
                return i + 1 < words.size() ? named(words.get(i + 1)) : Texts.INDONESIAN;
            }
            if (word.startsWith("--bahasa=") || word.startsWith("--language=")) {
                return named(word.substring(word.indexOf('=') + 1));
            }
        }
        return command(words).filter(ENGLISH::contains).isPresent() ? Texts.ENGLISH : Texts.INDONESIAN;
    }

    /** The first word that is neither an option nor, as far as one can tell, the value of one. */
    private static Optional<String> command(List<String> words) {
        return IntStream.range(0, words.size())
                .filter(i -> !words.get(i).startsWith("-")
                        && (i == 0 || !words.get(i - 1).startsWith("--")))
                .mapToObj(words::get)
                .findFirst();
    }

    private static Locale named(String language) {
        return language.equals("en") ? Texts.ENGLISH : Texts.INDONESIAN;
    }
}
