package id.kopdesk.faults;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.base.CodedException;
import id.kopdesk.base.Progress;
import id.kopdesk.database.Database;
import id.kopdesk.database.Engine;
import id.kopdesk.database.History;
import id.kopdesk.database.Table;
import id.kopdesk.workbook.SourceBook;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** Threads that are cancelled, little memory, a wrong clock, and hands in the data. */
final class WorkFaults {
    private final Template office = new Template(folder -> {
        try (Database database = Desk.make(folder)) {
            for (int i = 1; i <= 5; i++) {
                new Desk(database).save(i);
            }
        }
    });

    List<Fault> all() {
        return List.of(
                Fault.of(26, "thread interrupted in the middle of a save", 20, 200, this::interrupted),
                Fault.once(27, "a list that does not fit into memory (64 MB)", this::smallHeap),
                Fault.of(43, "clock goes back 2 years and forward 10", 2, 50, this::clock),
                Fault.of(55, "row or log changed by hand", 6, 100, this::tampered));
    }

    private void interrupted(Path folder, Random random, int at) throws Exception {
        office.copyTo(folder);
        List<Integer> acknowledged = new CopyOnWriteArrayList<>(List.of(1, 2, 3, 4, 5));
        try (Database database = Desk.open(folder)) {
            Desk desk = new Desk(database);
            Thread clerk = new Thread(() -> {
                for (int i = 6; i < 12; i++) {
                    desk.save(i);
                    acknowledged.add(i);
                }
            });
            clerk.start();
            while (clerk.isAlive()) {
                clerk.interrupt();
                Thread.sleep(0, random.nextInt(999_999));
            }
            desk.save(99);
            assertThat(acknowledged).hasSize(11);
            assertThat(desk.saved()).containsAll(acknowledged).contains(99);
            desk.requireWhole();
        }
    }

    private void smallHeap(Path folder, Random random, int at) throws Exception {
        office.copyTo(folder.resolve("o"));
        Path list = folder.resolve("besar.csv");
        try (Writer out = Files.newBufferedWriter(list)) {
            for (int i = 0; i < 900_000; i++) {
                out.write("Koperasi Desa " + i + ",63.05.03.2001,aktif,1\n");
            }
        }
        try (Child child = Child.start(List.of("-Xmx64m"), WorkFaults.class, folder.resolve("o"), list)) {
            assertThat(child.await("refused ", 120)).startsWith("KD-5");
            child.await("saved and whole", 120);
        }
    }

    /** Reads a list that is too long for it, then goes on working. */
    public static void main(String[] arguments) {
        try (Database database = Desk.open(Path.of(arguments[0]))) {
            try {
                System.out.println("read "
                        + SourceBook.read(Path.of(arguments[1]), Progress.NONE)
                                .sheets()
                                .size());
            } catch (CodedException e) {
                System.out.println("refused " + e.code());
            }
            new Desk(database).save(6);
            new Desk(database).requireWhole();
            System.out.println("saved and whole");
        }
    }

    private void clock(Path folder, Random random, int at) throws IOException {
        office.copyTo(folder);
        Instant now = Instant.now();
        int number = 6;
        for (Duration drift : List.of(Duration.ofDays(3650), Duration.ofDays(-730), Duration.ZERO)) {
            Clock wrong = Clock.fixed(now.plus(drift).plusSeconds(random.nextInt(86_400)), ZoneOffset.UTC);
            try (Database database = Database.open(folder, Engine.KEY, wrong)) {
                new Desk(database).save(number++);
                assertThat(database.check(Desk.TABLES, Progress.NONE).faults()).isEmpty();
            }
        }
        try (Database database = Desk.open(folder)) {
            UUID last = database.read(handle -> handle.createQuery(
                            "SELECT unit_of_work FROM change_entry ORDER BY entry_no DESC FETCH FIRST 1 ROWS ONLY")
                    .mapTo(UUID.class)
                    .one());
            Optional<UUID> newest =
                    database.read(handle -> new History(Desk.TABLES).lastUnit(handle, Desk.SITI.name()));
            assertThat(newest).as("the last save, whatever the clock said").contains(last);
        }
    }

    private void tampered(Path folder, Random random, int at) throws IOException {
        office.copyTo(folder);
        List<String> hands = List.of(
                "UPDATE cooperative SET name = name || 'x' WHERE id = (SELECT MIN(id) FROM cooperative)",
                "DELETE FROM officer WHERE id = (SELECT MAX(id) FROM officer)",
                "UPDATE milestone SET reference = '1' WHERE id = (SELECT MIN(id) FROM milestone)",
                "UPDATE change_entry SET actor = 'anton' WHERE entry_no = " + (1 + random.nextInt(5)),
                "DELETE FROM change_entry WHERE entry_no = " + (2 + random.nextInt(4)),
                "UPDATE change_value SET after_values = '{}' WHERE entry_no = " + (2 + random.nextInt(4)));
        String hand = hands.get(at % hands.size());
        try (Database database = Desk.open(folder)) {
            database.note(handle -> handle.execute(hand));
            var found = database.check(Desk.TABLES, Progress.NONE);
            assertThat(found.faults()).as(hand).isNotEmpty();
            assertThat(found.faults().get(0).table()).isIn(tables());
        }
    }

    private static List<String> tables() {
        return java.util.stream.Stream.concat(
                        Desk.TABLES.stream().map(Table::name), java.util.stream.Stream.of("change_entry"))
                .toList();
    }
}
