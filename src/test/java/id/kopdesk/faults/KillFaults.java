package id.kopdesk.faults;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.database.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** The process dies while somebody saves. */
final class KillFaults {
    private static final int LATEST_MILLIS = 700;

    private final Template office = new Template(folder -> Desk.make(folder).close());

    List<Fault> all() {
        return List.of(
                Fault.of(1, "kill -9 at a random moment while saving", 4, 1000, this::whileSaving),
                Fault.of(22, "stale lock and holder note after a kill", 2, 20, this::staleLock));
    }

    private void whileSaving(Path folder, Random random, int at) throws Exception {
        int acknowledged = killed(folder.resolve("o"), random);
        try (Database database = Desk.open(folder.resolve("o"))) {
            Desk desk = new Desk(database);
            List<Integer> saved = desk.saved();
            assertThat(saved)
                    .as("saves that were acknowledged before the kill")
                    .containsAll(IntStream.rangeClosed(1, acknowledged).boxed().toList());
            assertThat(saved.size()).as("saves in the file").isBetween(acknowledged, acknowledged + 1);
            desk.requireWhole();
        }
    }

    private void staleLock(Path folder, Random random, int at) throws Exception {
        Path office = folder.resolve("o");
        int acknowledged = killed(office, random);
        assertThat(office.resolve("pemegang.json"))
                .as("note of the killed program")
                .exists();
        try (Database database = Desk.open(office)) {
            new Desk(database).save(acknowledged + 2);
            new Desk(database).requireWhole();
        }
        assertThat(office.resolve("pemegang.json")).doesNotExist();
    }

    /** @return the last save that was acknowledged */
    private int killed(Path folder, Random random) throws IOException, InterruptedException {
        office.copyTo(Files.createDirectories(folder));
        try (Child child = Child.start(List.of(), Saving.class, folder)) {
            child.await("open", 300);
            Thread.sleep(random.nextInt(LATEST_MILLIS));
            child.kill();
            return child.rest().stream()
                    .filter(line -> line.startsWith("saved "))
                    .mapToInt(line -> Integer.parseInt(line.substring("saved ".length())))
                    .max()
                    .orElse(0);
        }
    }
}
