package id.kopdesk.account;

import id.kopdesk.base.CodedException;
import id.kopdesk.base.Json;
import id.kopdesk.database.SafeFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/**
 * How long to wait after wrong passwords, kept in a file beside the data so that a restart changes nothing. It slows a
 * person at the keyboard; against one who copies the files only the cost of each guess helps. Data is never locked.
 */
final class Attempts {
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final int MOST = 10;

    /** @param at epoch milliseconds of the last try */
    private record Tries(int failed, long at) {}

    private final Path file;
    private final Clock clock;

    Attempts(Path folder, Clock clock) {
        this.file = folder.resolve("percobaan.json");
        this.clock = clock;
    }

    /** How long this name still has to wait. */
    Duration left(String who) {
        Tries tries = read().get(who);
        if (tries == null) {
            return Duration.ZERO;
        }
        long now = clock.millis();
        // A clock set back must not make anyone wait for years: the wait counts from now.
        long since = Math.min(tries.at(), now);
        if (since != tries.at()) {
            write(who, new Tries(tries.failed(), since));
        }
        long rest = delay(tries.failed()).toMillis() - (now - since);
        return Duration.ofMillis(Math.max(0, rest));
    }

    /**
     * Counts a try before its outcome is known, so that ending the program does not save the wait.
     *
     * @throws CodedException KD-931 while this name has to wait; the try is not made
     */
    void begin(String who) {
        Duration left = left(who);
        if (!left.isZero()) {
            throw new CodedException("KD-931", "account.signin.wait", Long.toString((left.toMillis() + 999) / 1000));
        }
        Tries before = read().getOrDefault(who, new Tries(0, 0));
        write(who, new Tries(Math.min(MOST, before.failed() + 1), clock.millis()));
    }

    void succeeded(String who) {
        write(who, null);
    }

    /** 1 s after the first, then double each time, 5 minutes at most. */
    static Duration delay(int failed) {
        if (failed <= 0) {
            return Duration.ZERO;
        }
        Duration wanted = Duration.ofSeconds(1L << Math.min(failed - 1, MOST));
        return wanted.compareTo(LONGEST) > 0 ? LONGEST : wanted;
    }

    private Map<String, Tries> read() {
        Map<String, Tries> all = new TreeMap<>();
        if (!Files.exists(file)) {
            return all;
        }
        try {
            Json.readMap(Files.readString(file, StandardCharsets.UTF_8)).forEach((who, tries) -> {
                if (tries instanceof Map<?, ?> map
                        && map.get("gagal") instanceof Integer failed
                        && map.get("pada") instanceof Number at) {
                    all.put(who, new Tries(failed, at.longValue()));
                }
            });
            return all;
        } catch (IOException | IllegalArgumentException damaged) {
            // Nobody is locked out by a damaged note; the next try writes a whole one.
            org.slf4j.LoggerFactory.getLogger(Attempts.class).warn("counts of wrong passwords are lost: {}", file);
            return all;
        }
    }

    private void write(String who, @org.jspecify.annotations.Nullable Tries tries) {
        Map<String, Object> all = new TreeMap<>();
        read().forEach((name, t) -> all.put(name, Map.of("gagal", t.failed(), "pada", t.at())));
        if (tries == null) {
            all.remove(who);
        } else {
            all.put(who, Map.of("gagal", tries.failed(), "pada", tries.at()));
        }
        try {
            SafeFiles.write(file, Json.write(all).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new CodedException(e, "KD-204", "database.folder.readonly", file.toString());
        }
    }
}
