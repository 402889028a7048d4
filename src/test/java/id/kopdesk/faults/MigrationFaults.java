package id.kopdesk.faults;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.database.Database;
import id.kopdesk.database.LayeredOffice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** The process dies while an office of an earlier schema is brought to the present one. */
final class MigrationFaults {
    private static final int SCHEMA = 40;
    private static final int SAVED = 5;

    private final Template office = new Template(folder -> {
        LayeredOffice.older(folder, SCHEMA);
        LayeredOffice.inOlder(folder, database -> {
            Desk.begin(database);
            for (int i = 1; i <= SAVED; i++) {
                new Desk(database).save(i);
            }
        });
    });

    List<Fault> all() {
        return List.of(Fault.of(2, "kill at the n-th file operation of a migration", 4, 150, this::whileMigrating));
    }

    private void whileMigrating(Path folder, Random random, int at) throws Exception {
        Path data = folder.resolve("o");
        office.copyTo(data);
        if (at == 0) {
            betweenTheMoves(data);
        } else {
            killed(data, at, random);
        }
        try (Database database = Desk.open(data)) {
            assertThat(database.schema()).isEqualTo(LayeredOffice.schema());
            assertThat(new Desk(database).saved()).hasSize(SAVED);
            new Desk(database).requireWhole();
            assertThat(kept(data)).as("copy of the file before the migration").isPositive();
        }
        assertThat(data.resolve(".kerja.tmp")).doesNotExist();
    }

    /** The step n is the n-th of all for the first tries, then random up to the last. */
    private static void killed(Path data, int at, Random random) throws IOException, InterruptedException {
        int step = at < 60 ? at * 3 : random.nextInt(400) + 1;
        try (Child child = Child.start(List.of(), MigrationFaults.class, data, step)) {
            child.all(120);
        }
    }

    /** No kill can be aimed at the moment between two renames: a watcher kills when it sees the first. */
    private static void betweenTheMoves(Path data) throws IOException, InterruptedException {
        try (Child child = Child.start(List.of(), MigrationFaults.class, data, 0)) {
            for (int i = 0; i < 2_000_000 && kept(data) == 0; i++) {
                Thread.onSpinWait();
            }
            child.kill();
        }
    }

    private static long kept(Path data) throws IOException {
        try (Stream<Path> files = Files.list(data)) {
            return files.filter(file -> String.valueOf(file.getFileName())
                            .matches("kopdesk\\.skema-" + SCHEMA + "\\.\\d+\\.mv\\.db"))
                    .count();
        }
    }

    /** The program that is killed by its own disk. */
    public static void main(String[] arguments) {
        Path data = Path.of(arguments[0]);
        int last = Integer.parseInt(arguments[1]);
        AtomicInteger steps = new AtomicInteger();
        FaultPath.plan(data, (step, file) -> {
            if (steps.incrementAndGet() == last) {
                Runtime.getRuntime().halt(9);
            }
        });
        LayeredOffice.open(data, FaultPath.LAYER).close();
        System.out.println("done after " + steps.get());
    }
}
