package id.kopdesk.account;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What to look for in the two logs.
 *
 * @param from first moment, included
 * @param to last moment, not included
 * @param actor the person's name as logged, or null for everyone
 * @param kinds names of {@link AccessKind} and of the change log's kinds; empty for all
 * @param subject one record, or null for all
 */
public record LogQuery(
        Instant from,
        Instant to,
        @Nullable String actor,
        Set<String> kinds,
        @Nullable UUID subject) {
    public LogQuery {
        kinds = Set.copyOf(kinds);
    }

    public static LogQuery between(Instant from, Instant to) {
        return new LogQuery(from, to, null, Set.of(), null);
    }
}
