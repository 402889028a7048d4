package id.kopdesk.safekeeping;

import id.kopdesk.account.FolderKey;
import id.kopdesk.account.Offices;
import id.kopdesk.base.Progress;
import id.kopdesk.database.Database;
import id.kopdesk.database.Engine;
import id.kopdesk.office.OfficeStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A folder of data ("Kandangan") and the backup of what it held before ("Binuang"), made once and copied. */
final class Fixture {
    static final Clock CLOCK = Clock.systemUTC();
    static final String NOW = "Kandangan";
    static final String THEN = "Binuang";
    private static final byte[] ATTACHMENT = new byte[100_000];
    private static final String ATTACHED = "ab".repeat(32);

    final Path data;
    final Path backup;
    private final Map<Path, String> place = new HashMap<>();

    private Fixture(Path data, Path backup) {
        this.data = data;
        this.backup = backup;
    }

    static Fixture in(Path folder) throws IOException {
        Path data = folder.resolve("asal");
        Path backup = folder.resolve("c.kopdesk-cadangan");
        try (Database database = SmallOffice.on(Engine.H2, data)) {
            Files.createDirectories(data.resolve("lampiran"));
            Files.write(data.resolve("lampiran").resolve(ATTACHED), ATTACHMENT);
            new Backup(database, data, SmallOffice.TABLES, SmallOffice.ORIGIN, CLOCK).to(backup, Progress.NONE);
            new OfficeStore(database).save(SmallOffice.ACTOR, SmallOffice.office(NOW, "Rahmah"));
        }
        return new Fixture(data, backup);
    }

    /** A copy of the data in a new folder. */
    Path copy(Path to) throws IOException {
        copy(data, to);
        return to;
    }

    static void copy(Path from, Path to) throws IOException {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(from)) {
            all = walk.toList();
        }
        for (Path path : all) {
            Files.copy(path, to.resolve(from.relativize(path).toString()));
        }
    }

    Restored restore(Path into) {
        return new Restore(SmallOffice.TABLES, CLOCK).to(backup, into, FolderKey::open, Progress.NONE);
    }

    /** Where the office in a folder is, if its data is whole. */
    static String place(Path folder) {
        try (Database database = Offices.open(folder, CLOCK)) {
            if (!database.check(SmallOffice.TABLES, Progress.NONE).whole()) {
                throw new AssertionError("damaged: " + folder);
            }
            return new OfficeStore(database).load().place();
        }
    }

    /** As {@link #place}; files that are what they were at the start need no opening. */
    String state(Path start, Path folder) throws IOException {
        for (Path file : Folders.files(start)) {
            Path now = folder.resolve(file.getFileName().toString());
            if (!Files.exists(now) || Files.mismatch(file, now) >= 0) {
                return place(folder);
            }
        }
        return place.computeIfAbsent(start, Fixture::placeOf);
    }

    private static String placeOf(Path start) {
        try {
            Path copy = Files.createTempDirectory(start.getParent(), "salinan");
            for (Path file : Folders.files(start)) {
                Files.copy(file, copy.resolve(file.getFileName().toString()));
            }
            return place(copy);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static boolean hasAttachment(Path folder) throws IOException {
        Path file = folder.resolve("lampiran").resolve(ATTACHED);
        return Files.exists(file) && java.util.Arrays.equals(Files.readAllBytes(file), ATTACHMENT);
    }

    static List<String> names(Path folder) throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            return list.map(path -> path.getFileName().toString())
                    .filter(name -> !name.equals(Exclusive.LOCK))
                    .sorted()
                    .toList();
        }
    }
}
