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

    private final Template office = new Template(folder -> {
        try (Database database = Desk.make(folder)) {
            for (int i = 1; i <= SAVES; i++) {
                new Desk(database).save(i);
            }
        }
    });
    private final Judge judge = new Judge();
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
        String whole = truth.computeIfAbsent("sound", key -> judge.verdict(data));
        assertThat(whole).startsWith("whole ");
        byte[] bytes = damage.to(Files.readAllBytes(data.resolve("kopdesk.mv.db")), random, at);
        Path hurt = folder.resolve("h");
        office.copyTo(hurt);
        Files.write(hurt.resolve("kopdesk.mv.db"), bytes);
        String told = judge.verdict(hurt);
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

    /** Opens the data, checks all of it, and reads all of it. */
    static void look(Path data, java.util.function.Consumer<String> told) {
        Database open = null;
        try {
            open = Desk.open(data);
            var found = open.check(Desk.TABLES, id.kopdesk.base.Progress.NONE);
            told.accept(found.whole() ? "whole " + content(open) : "damaged " + found.faults());
        } catch (CodedException e) {
            told.accept("refused " + e.code() + " " + e.key());
        } finally {
            Judge.close(open);
        }
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
