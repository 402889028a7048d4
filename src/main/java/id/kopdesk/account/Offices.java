package id.kopdesk.account;

import id.kopdesk.base.Actor;
import id.kopdesk.base.CodedException;
import id.kopdesk.database.DataKey;
import id.kopdesk.database.Database;
import id.kopdesk.office.Office;
import id.kopdesk.office.OfficeStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/** Makes and opens offices: the data file with the key that fits it. */
public final class Offices {
    private Offices() {}

    public static boolean exists(Path folder) {
        return Database.exists(folder) || Files.exists(KeyFile.in(folder));
    }

    /**
     * Makes a new office; when anything fails, the folder is left as it was.
     *
     * @throws CodedException when the folder cannot hold it or already holds one, or the area is unknown
     */
    public static Database create(Path folder, Actor actor, Office office, boolean demo, Clock clock) {
        if (exists(folder)) {
            throw new CodedException("KD-220", "database.create.exists", folder.toString());
        }
        boolean made = !Files.exists(folder);
        DataKey key = DataKey.random();
        Database database = Database.create(folder, key, demo, clock);
        try {
            KeyFile.write(folder, Keys.lyingOpen(database.officeId(), key, !demo), key);
            OfficeStart.fill(database, actor, office);
            return database;
        } catch (RuntimeException e) {
            undo(database, folder, made);
            throw e;
        }
    }

    /**
     * Opens an office that works without passwords.
     *
     * @throws CodedException KD-907 when it asks for one; else naming what is missing, damaged, held or newer
     */
    public static Database open(Path folder, Clock clock) {
        return new SignIn(folder, clock).open().database();
    }

    private static void undo(Database database, Path folder, boolean made) {
        database.close();
        try {
            for (String name : List.of("kunci.json", "kunci.json.salinan", "penanda.json", "kopdesk.mv.db")) {
                Files.deleteIfExists(folder.resolve(name));
            }
            if (made) {
                try (Stream<Path> left = Files.list(folder)) {
                    if (left.findAny().isEmpty()) {
                        Files.delete(folder);
                    }
                }
            }
        } catch (IOException e) {
            org.slf4j.LoggerFactory.getLogger(Offices.class).warn("left behind in {}", folder, e);
        }
    }
}
