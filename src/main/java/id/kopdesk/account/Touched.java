package id.kopdesk.account;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One record of an incident's span.
 *
 * @param changes how many of its rows were changed
 * @param views how often it was opened, exported alone, printed or unmasked
 */
public record Touched(UUID subject, long changes, long views, Instant first, Instant last, List<String> actors) {
    public Touched {
        actors = List.copyOf(actors);
    }
}
