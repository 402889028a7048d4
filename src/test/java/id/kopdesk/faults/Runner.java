package id.kopdesk.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/** Tries a fault as often as asked, each time in a folder of its own that is gone afterwards. */
final class Runner {
    private static final int LONGEST_REASON = 400;

    private final Path scratch;
    private final int lanes;
    private final Duration longest;

    /** @param lanes how many tries run side by side */
    Runner(Path scratch, int lanes) {
        this(scratch, lanes, Duration.ofDays(1));
    }

    /** @param longest after so long no further try of a fault is begun, and only those that were count */
    Runner(Path scratch, int lanes, Duration longest) {
        this.scratch = scratch;
        this.lanes = lanes;
        this.longest = longest;
    }

    private record Try(boolean held, boolean ran, String why) {}

    Outcome run(Fault fault, int tries) throws InterruptedException {
        long start = System.nanoTime();
        List<Try> results = new ArrayList<>();
        AtomicBoolean over = new AtomicBoolean();
        ExecutorService pool = Executors.newFixedThreadPool(tries > 1 ? lanes : 1);
        try {
            List<Future<Optional<Try>>> running = new ArrayList<>();
            for (int at = 0; at < tries; at++) {
                int now = at;
                running.add(pool.submit(() -> {
                    over.compareAndSet(false, System.nanoTime() - start > longest.toNanos());
                    return over.get() ? Optional.empty() : Optional.of(one(fault, now));
                }));
            }
            for (Future<Optional<Try>> each : running) {
                each.get().ifPresent(results::add);
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            pool.shutdown();
            pool.awaitTermination(1, TimeUnit.MINUTES);
        }
        String why = results.stream()
                .map(Try::why)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        boolean ran = results.stream().allMatch(Try::ran);
        int held = (int) results.stream().filter(Try::held).count();
        return new Outcome(
                fault, ran ? results.size() : 0, ran ? held : 0, ran, why, (System.nanoTime() - start) / 1_000_000);
    }

    private Try one(Fault fault, int at) throws IOException {
        Files.createDirectories(scratch);
        Path folder = Files.createTempDirectory(scratch, "f" + fault.number() + "-");
        boolean held = false;
        try {
            fault.trial().run(folder, new Random(31L * fault.name().hashCode() + at), at);
            held = true;
            return new Try(true, true, "");
        } catch (Fault.CannotRun e) {
            return new Try(false, false, String.valueOf(e.getMessage()));
        } catch (Exception | AssertionError | StackOverflowError | OutOfMemoryError e) {
            String why = "try " + at + ": " + reason(e);
            System.out.println(fault.number() + " " + why);
            return new Try(false, true, why);
        } finally {
            if (held || !Boolean.getBoolean("kopdesk.faults.keep")) {
                clear(folder);
            }
        }
    }

    private static String reason(Throwable thrown) {
        StringBuilder text =
                new StringBuilder(String.valueOf(thrown.getMessage()).strip());
        if (!(thrown instanceof AssertionError)) {
            text.insert(0, thrown.getClass().getSimpleName() + ": ");
        }
        for (StackTraceElement step : thrown.getStackTrace()) {
            if (step.getClassName().startsWith("id.kopdesk")) {
                text.append(" [")
                        .append(step.getFileName())
                        .append(':')
                        .append(step.getLineNumber())
                        .append(']');
                break;
            }
        }
        String line = text.toString().replaceAll("\\s+", " ");
        return line.length() > LONGEST_REASON ? line.substring(0, LONGEST_REASON) + "…" : line;
    }

    private static void clear(Path folder) throws IOException {
        List<Path> inside;
        try (Stream<Path> walk = Files.walk(folder)) {
            inside = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : inside) {
            Files.deleteIfExists(path);
        }
    }
}
