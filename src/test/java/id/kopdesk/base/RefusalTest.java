package id.kopdesk.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RefusalTest {
    /** A question about the actor, and what is thrown when the answer is no. */
    private static final Pattern RIGHT = Pattern.compile(
            "(?:actor\\.role\\(\\)|!role\\.may\\w+\\(\\)|!reaches\\(|!may\\(actor\\))[^{;]*\\{\\s*throw new CodedException\\(\"(KD-\\d+)\"");

    @Test
    void everyRightThatAStoreAsksForIsLoggedWhenItIsMissing() throws IOException {
        Set<String> found = new TreeSet<>();
        List<Path> sources;
        try (Stream<Path> walk = Files.walk(Path.of("src/main/java"))) {
            sources = walk.filter(path -> path.toString().endsWith(".java")).toList();
        }
        for (Path source : sources) {
            Matcher right = RIGHT.matcher(Files.readString(source));
            while (right.find()) {
                found.add(right.group(1));
            }
        }
        assertThat(found).contains("KD-101", "KD-102", "KD-104");
        assertThat(Refusal.CODES).containsAll(found);
    }

    @Test
    void aRefusalIsFoundUnderWhatItCaused() {
        CodedException scope = new CodedException("KD-102", "base.actor.scope", "budi", "63.05");
        assertThat(Refusal.in(new IllegalStateException(scope))).contains(scope);
        assertThat(Refusal.in(new CodedException("KD-745", "member.gone"))).isEmpty();
        assertThat(Refusal.in(new IllegalStateException("x"))).isEmpty();
    }
}
