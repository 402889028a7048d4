package id.kopdesk.cli;

import id.kopdesk.base.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Answers in the language in which the command was called. */
final class Language {
    private static final Set<String> ENGLISH =
            Set.of("office", "report", "import", "check", "backup", "restore", "archive", "regions");

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
        return words.stream()
                        .filter(word -> !word.startsWith("-"))
                        .findFirst()
                        .filter(ENGLISH::contains)
                        .isPresent()
                ? Texts.ENGLISH
                : Texts.INDONESIAN;
    }

    private static Locale named(String language) {
        return language.equals("en") ? Texts.ENGLISH : Texts.INDONESIAN;
    }
}
