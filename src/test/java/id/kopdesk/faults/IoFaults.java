package id.kopdesk.faults;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.base.CodedException;
import id.kopdesk.database.Database;
import id.kopdesk.database.LayeredOffice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The n-th operation that H2 asks of the disk fails; n goes up until the work is done without meeting it. */
final class IoFaults {
    private static final int SAVES = 4;
    private static final int SPREAD = 7;
    private static final int MOST = 2_000;

    private final Template office = new Template(folder -> Desk.make(folder).close());

    List<Fault> all() {
        return List.of(
                new Fault(
                        "6",
                        "n-th write, force or open fails once, n = 1 … until all passes",
                        1,
                        SPREAD,
                        (f, r, a) -> untilItPasses(f, a, false)),
                new Fault(
                        "6",
                        "every write, force or open fails from the n-th on, n = 1 …",
                        1,
                        SPREAD,
                        (f, r, a) -> untilItPasses(f, a, true)));
    }

    /** Each try takes every n-th step from its own place on; the long form together takes all of them. */
    private void untilItPasses(Path folder, int first, boolean onwards) throws Exception {
        int step = 1 + first - SPREAD;
        boolean met = true;
        while (met) {
            step += SPREAD;
            assertThat(step).as("steps of the scenario").isLessThan(MOST);
            met = fails(folder.resolve("s" + step), step, onwards);
        }
        assertThat(step).as("the first step that passes").isGreaterThan(SAVES * 2);
    }

    /** @return whether the fault was met at all */
    private boolean fails(Path data, int last, boolean onwards) throws Exception {
        office.copyTo(data);
        AtomicInteger steps = new AtomicInteger();
        FaultPath.plan(data, (step, file) -> {
            int now = steps.incrementAndGet();
            if (now == last || (onwards && now > last)) {
                throw new IOException("disk fails at " + step);
            }
        });
        int acknowledged = 0;
        Throwable told = null;
        Database database = null;
        try {
            database = LayeredOffice.open(data, FaultPath.LAYER);
            Desk desk = new Desk(database);
            for (int i = 1; i <= SAVES; i++) {
                desk.save(i);
                acknowledged = i;
            }
        } catch (RuntimeException e) {
            told = e;
        }
        Throwable atClose = close(database);
        boolean met = steps.get() >= last;
        if (told != null) {
            assertThat(told).as("step %s (%s)", last, causes(told)).isInstanceOf(CodedException.class);
        } else {
            assertThat(acknowledged).isEqualTo(SAVES);
        }
        if (atClose != null) {
            assertThat(atClose)
                    .as("closing after step %s (%s)", last, causes(atClose))
                    .isInstanceOf(CodedException.class);
        }
        FaultPath.forget(data);
        reopen(data, acknowledged, last);
        return met;
    }

    private static @Nullable Throwable close(@Nullable Database database) {
        if (database == null) {
            return null;
        }
        try {
            database.close();
            return null;
        } catch (RuntimeException e) {
            return e;
        }
    }

    /** In another folder: an engine that failed in this process may hold its lock on the file until it ends. */
    private static void reopen(Path data, int acknowledged, int step) throws IOException {
        Path copy = Files.createDirectory(data.resolveSibling(data.getFileName() + "-later"));
        try (Stream<Path> files = Files.list(data)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, copy.resolve(String.valueOf(file.getFileName())));
            }
        }
        try (Database database = Desk.open(copy)) {
            Desk desk = new Desk(database);
            assertThat(desk.saved().size()).as("saves after step %s", step).isBetween(acknowledged, SAVES);
            desk.requireWhole();
        } catch (CodedException e) {
            throw new AssertionError("step " + step + " left a file that is refused: " + e.getMessage(), e);
        }
    }

    private static String causes(Throwable thrown) {
        StringBuilder text = new StringBuilder();
        for (Throwable at = thrown; at != null; at = at.getCause()) {
            text.append(at.getClass().getSimpleName())
                    .append(": ")
                    .append(String.valueOf(at.getMessage()).lines().findFirst().orElse(""))
                    .append(" < ");
        }
        return text.toString();
    }
}
