package id.kopdesk.faults;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.base.CodedException;
import id.kopdesk.database.Database;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;

/** The data file is not what was written. Damage is told or the data is whole; never is an empty office shown. */
final class DamageFaults {
    private static final int SAVES = 60;
    private static final int ZEROED = 4096;
    private static final String LIMIT = "-Xmx256m";
    private static final long SECONDS = 60;

    private final Template office = new Template(folder -> {
        try (Database database = Desk.make(folder)) {
            for (int i = 1; i <= SAVES; i++) {
                new Desk(database).save(i);
            }
        }
    });
    private final Map<String, String> truth = new ConcurrentHashMap<>();

    /** What is done to the bytes of a sound file. */
    private interface Damage {
        byte[] to(byte[] whole, Random random, int at);
    }

    List<Fault> all() {
        return List.of(
                Fault.of(11, "data file cut off", 4, 100, (f, r, at) -> damaged(f, r, at, DamageFaults::cut)),
                Fault.of(12, "one bit flipped", 8, 1000, (f, r, at) -> damaged(f, r, at, DamageFaults::flip)),
                Fault.of(13, "4 KB zeroed", 4, 200, (f, r, at) -> damaged(f, r, at, DamageFaults::zero)));
    }

    private static byte[] cut(byte[] whole, Random random, int at) {
        return Arrays.copyOf(whole, random.nextInt(whole.length));
    }

    private static byte[] flip(byte[] whole, Random random, int at) {
        byte[] damaged = whole.clone();
        damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
        return damaged;
    }

    private static byte[] zero(byte[] whole, Random random, int at) {
        byte[] damaged = whole.clone();
        int from = random.nextInt(damaged.length / ZEROED) * ZEROED;
        Arrays.fill(damaged, from, Math.min(damaged.length, from + ZEROED), (byte) 0);
        return damaged;
    }

    private void damaged(Path folder, Random random, int at, Damage damage) throws Exception {
        Path data = folder.resolve("o");
        office.copyTo(data);
        String whole = truth.computeIfAbsent("sound", key -> verdict(data));
        assertThat(whole).startsWith("whole ");
        byte[] bytes = damage.to(Files.readAllBytes(data.resolve("kopdesk.mv.db")), random, at);
        Path hurt = folder.resolve("h");
        office.copyTo(hurt);
        Files.write(hurt.resolve("kopdesk.mv.db"), bytes);
        String told = verdict(hurt);
        if (told.startsWith("whole ")) {
            assertThat(told).as("data that is said to be whole").isEqualTo(whole);
        } else {
            assertThat(told).matches("(refused KD-2\\d\\d|damaged) .*");
        }
        if (told.startsWith("refused")) {
            assertThat(Files.readAllBytes(hurt.resolve("kopdesk.mv.db")))
                    .as("a file that was refused")
                    .isEqualTo(bytes);
        }
    }

    /** What a process of its own makes of the data, in limited time and memory. */
    private static String verdict(Path data) {
        try (Child child = Child.start(List.of(LIMIT), DamageFaults.class, data)) {
            List<String> said = child.all(SECONDS);
            return said.stream()
                    .filter(line -> line.matches("(whole|damaged|refused|uncaught) .*"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no verdict: " + said));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Opens the data, checks all of it, and reads all of it. */
    public static void main(String[] arguments) {
        try (Database database = Desk.open(Path.of(arguments[0]))) {
            var found = database.check(Desk.TABLES, id.kopdesk.base.Progress.NONE);
            if (!found.whole()) {
                System.out.println("damaged " + found.faults());
                Runtime.getRuntime().halt(0);
            }
            System.out.println("whole " + content(database));
        } catch (CodedException e) {
            System.out.println("refused " + e.code() + " " + e.key());
        } catch (RuntimeException | Error e) {
            System.out.println("uncaught " + e + " "
                    + Arrays.toString(e.getStackTrace()).replaceAll(".*?(id\\.kopdesk[^,]*).*", "$1"));
        }
        Runtime.getRuntime().halt(0);
    }

    private static String content(Database database) throws RuntimeException {
        List<String> rows = new ArrayList<>();
        Desk.TABLES.forEach(table -> rows.addAll(database.<List<String>>read(
                handle -> handle.createQuery("SELECT * FROM " + table.name() + " ORDER BY 1")
                        .mapToMap()
                        .map(Object::toString)
                        .list())));
        try {
            return rows.size() + " rows "
                    + HexFormat.of()
                            .formatHex(java.security.MessageDigest.getInstance("SHA-256")
                                    .digest(String.join("\n", rows).getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
