package id.kopdesk.region;

import id.kopdesk.base.Actor;
import id.kopdesk.base.Role;
import id.kopdesk.database.Database;
import id.kopdesk.database.Engine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** An encrypted office that already holds the nation's regions, made once a test run and copied by every test. */
public final class RegionTemplate {
    private static final Actor MAKER = new Actor("template", Role.ADMINISTRATOR, Set.of());

    private RegionTemplate() {}

    /** A copy of its own, opened; the folder must not exist yet. */
    public static Database open(Path folder) {
        try {
            Files.createDirectories(folder);
            List<Path> files;
            try (Stream<Path> list = Files.list(Prepared.FOLDER)) {
                files = list.filter(Files::isRegularFile).toList();
            }
            for (Path file : files) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
            return Database.open(folder, Engine.KEY, Clock.systemUTC());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Prepared {
        private static final Path FOLDER = make();

        private static Path make() {
            try {
                Path folder = Files.createDirectories(Path.of("target/template"));
                Path office = Files.createTempDirectory(folder, "office").resolve("data");
                try (Database database = Database.create(office, Engine.KEY, false, Clock.systemUTC())) {
                    long start = System.nanoTime();
                    new RegionStore(database).loadShipped(MAKER);
                    System.out.printf(
                            "regions loaded into a new encrypted office: %d ms%n",
                            (System.nanoTime() - start) / 1_000_000);
                }
                return office;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
