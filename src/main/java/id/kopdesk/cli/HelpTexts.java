package id.kopdesk.cli;

import id.kopdesk.base.Texts;
import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The bundle's help texts under the names by which picocli asks: with and without the program's name before them. */
final class HelpTexts extends ResourceBundle {
    private static final String PREFIX = "cli.help.";
    private static final String PROGRAM = "kopdesk.";

    private final Texts texts;

    HelpTexts(Texts texts) {
        this.texts = texts;
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        String own = PREFIX + (key.startsWith(PROGRAM) ? key.substring(PROGRAM.length()) : key);
        return texts.has(own) ? texts.get(own) : null;
    }

    @Override
    protected Set<String> handleKeySet() {
        return texts.keys().stream()
                .filter(key -> key.startsWith(PREFIX))
                .map(key -> key.substring(PREFIX.length()))
                .flatMap(key -> Stream.of(key, PROGRAM + key))
                .collect(Collectors.toSet());
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(handleKeySet());
    }
}
