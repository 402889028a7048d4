package id.kopdesk.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kopdesk.base.CodedException;
import id.kopdesk.database.Database;
import id.kopdesk.database.Engine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;

/** The file in the folder is not the one that the office saved, or somebody else has it. */
final class ForeignFaults {
    private static final String DATA = "kopdesk.mv.db";

    private final Template office = new Template(folder -> {
        try (Database database = Desk.make(folder)) {
            new Desk(database).save(1);
        }
    });

    List<Fault> all() {
        return List.of(
                Fault.of(14, "data file replaced by an older copy", 2, 20, this::older),
                Fault.once(15, "data file missing", this::missing),
                Fault.once(16, "0 bytes, a directory, a link, another program's file", this::others),
                Fault.once(20, "a second program on the same data", this::second),
                Fault.of(21, "programs started at the same moment: one wins", 1, 50, this::race),
                Fault.once(23, "data of a newer program", this::newer),
                Fault.once(24, "file of an old engine (format 2)", this::oldFormat));
    }

    private static void refused(String code, Path folder) {
        assertThatThrownBy(() -> Desk.open(folder).close())
                .isInstanceOfSatisfying(
                        CodedException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    private void older(Path folder, Random random, int at) throws IOException {
        office.copyTo(folder);
        byte[] yesterday = Files.readAllBytes(folder.resolve(DATA));
        try (Database database = Desk.open(folder)) {
            for (int i = 2; i < 3 + random.nextInt(5); i++) {
                new Desk(database).save(i);
            }
        }
        Files.write(folder.resolve(DATA), yesterday);
        refused("KD-224", folder);
        assertThat(Files.readAllBytes(folder.resolve(DATA))).isEqualTo(yesterday);
    }

    private void missing(Path folder, Random random, int at) throws IOException {
        office.copyTo(folder);
        Files.delete(folder.resolve(DATA));
        refused("KD-222", folder);
        assertThatThrownBy(() -> Desk.make(folder)).isInstanceOf(CodedException.class);
        assertThat(folder.resolve(DATA)).doesNotExist();
    }

    private void others(Path folder, Random random, int at) throws IOException {
        Path data = folder.resolve(DATA);
        Files.write(data, new byte[0]);
        refused("KD-223", folder);
        Files.delete(data);
        Files.createDirectory(data);
        refused("KD-223", folder);
        Files.delete(data);
        Files.createSymbolicLink(data, folder.resolve("lain"));
        refused("KD-221", folder);
        Files.delete(data);
        byte[] letter = "bukan basis data ".repeat(9000).getBytes(StandardCharsets.UTF_8);
        Files.write(data, letter);
        assertThatThrownBy(() -> Desk.open(folder).close()).isInstanceOf(CodedException.class);
        assertThat(Files.readAllBytes(data)).isEqualTo(letter);
    }

    private void second(Path folder, Random random, int at) throws Exception {
        office.copyTo(folder);
        try (Database first = Desk.open(folder);
                Child second = Child.start(List.of(), ForeignFaults.class, folder, 0)) {
            assertThat(second.await("refused ", 60)).startsWith("KD-210");
            new Desk(first).save(2);
        }
    }

    private void race(Path folder, Random random, int at) throws Exception {
        office.copyTo(folder);
        List<Child> programs = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            programs.add(Child.start(List.of(), ForeignFaults.class, folder, 1));
        }
        int winners = 0;
        List<String> told = new ArrayList<>();
        for (Child each : programs) {
            String line = each.await("", 60);
            told.add(line);
            winners += line.equals("opened") ? 1 : 0;
        }
        for (Child each : programs) {
            each.close();
        }
        assertThat(winners).as("programs that opened the data: %s", told).isEqualTo(1);
        assertThat(told).allMatch(line -> line.equals("opened") || line.matches("refused KD-21[05].*"));
        try (Database database = Desk.open(folder)) {
            new Desk(database).requireWhole();
        }
    }

    private void newer(Path folder, Random random, int at) throws IOException {
        try (Database database = Desk.make(folder)) {
            database.note(handle -> handle.execute("UPDATE office_meta SET schema_version = schema_version + 1"));
        }
        byte[] before = Files.readAllBytes(folder.resolve(DATA));
        refused("KD-216", folder);
        assertThat(Files.readAllBytes(folder.resolve(DATA))).isEqualTo(before);
    }

    /** A small encrypted database that H2 2.1.214 wrote; it opens with the key of the tests. */
    private void oldFormat(Path folder, Random random, int at) throws IOException {
        try (var in = ForeignFaults.class.getResourceAsStream("h2-format2.mv.db")) {
            if (in == null) {
                throw new Fault.CannotRun("no file of that engine at hand");
            }
            byte[] old = in.readAllBytes();
            Files.write(folder.resolve(DATA), old);
            assertThatThrownBy(() ->
                            Database.open(folder, Engine.KEY, Clock.systemUTC()).close())
                    .isInstanceOfSatisfying(
                            CodedException.class, e -> assertThat(e.code()).isEqualTo("KD-213"));
            assertThat(Files.readAllBytes(folder.resolve(DATA))).isEqualTo(old);
        }
    }

    /** Another program: opens, says so, and with 1 keeps the data until it is killed. */
    public static void main(String[] arguments) throws InterruptedException {
        try (Database database = Desk.open(Path.of(arguments[0]))) {
            System.out.println("opened");
            if (arguments[1].equals("1") && database.schema() > 0) {
                new CountDownLatch(1).await();
            }
        } catch (CodedException e) {
            System.out.println("refused " + e.code() + " " + e.key());
        }
    }
}
