package id.kopdesk.database;

import id.kopdesk.base.CodedException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;

/** Makes or migrates a file in a workshop folder and moves it into place when it is whole: DDL cannot be rolled back. */
final class NewFile {
    private NewFile() {}

    static void make(DatabaseFiles files, DataKey key, boolean demo, UUID officeId, Clock clock) throws IOException {
        DatabaseFiles workshop = workshop(files);
        Migrations.migrate(H2Source.source(workshop, key, true, false), false);
        Jdbi jdbi = Jdbi.create(H2Source.source(workshop, key, false, false));
        Migrations.start(jdbi, officeId, demo, H2Source.ENGINE, clock.instant());
        finish(workshop, key);
        ChainHead head = new ChainHead(0, ChainHead.START);
        SafeFiles.move(workshop.data(), files.data());
        new Sentinel(
                        Migrations.SCHEMA,
                        H2Source.ENGINE,
                        head.entryNo(),
                        head.chain(),
                        officeId,
                        Sentinel.headOf(files.data()))
                .write(files.sentinel());
        clear(workshop.folder());
    }

    /**
     * The old file stays beside the new one under its schema's name. A copy is kept, never the file itself moved away:
     * at every moment there is a data file in its place.
     *
     * @throws CodedException KD-215 when another program is migrating this file right now
     */
    static void upgrade(DatabaseFiles files, DataKey key, Clock clock) {
        try (FileChannel alone = FileChannel.open(
                        files.folder().resolve(".kerja.kunci"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.DELETE_ON_CLOSE);
                FileLock lock = alone.tryLock()) {
            if (lock == null) {
                throw new CodedException(
                        "KD-215", "database.open.locked", files.data().toString());
            }
            int before = Peek.require(files, key, Optional.empty());
            if (before < Migrations.SCHEMA) {
                upgrade(files, key, before, clock);
            }
        } catch (IOException e) {
            throw new CodedException(
                    e, "KD-204", "database.folder.readonly", files.folder().toString());
        }
    }

    private static void upgrade(DatabaseFiles files, DataKey key, int before, Clock clock) throws IOException {
        DatabaseFiles workshop = workshop(files);
        Files.copy(files.data(), workshop.data());
        endCommit(workshop, key);
        Migrations.migrate(H2Source.source(workshop, key, false, false), false);
        Jdbi jdbi = Jdbi.create(H2Source.source(workshop, key, false, false));
        Migrations.stamp(jdbi, H2Source.ENGINE);
        finish(workshop, key);
        Path copy = workshop.folder().resolve("salinan");
        Files.copy(files.data(), copy);
        if (Files.mismatch(files.data(), copy) >= 0) {
            throw new IOException("copied otherwise: " + copy);
        }
        SafeFiles.move(copy, Unmigrated.in(files.folder(), before, clock.millis()));
        SafeFiles.move(workshop.data(), files.data());
        clear(workshop.folder());
    }

    /** What a program that died in the middle left behind; only for whoever holds the data file. */
    static void tidy(DatabaseFiles files) throws IOException {
        clear(files.workshop());
    }

    private static void endCommit(DatabaseFiles workshop, DataKey key) {
        try (var first = H2Source.source(workshop, key, false, false).getConnection()) {
            UnfinishedCommit.end(first);
        } catch (SQLException e) {
            throw H2Source.explain(e, workshop);
        }
    }

    static void finish(DatabaseFiles workshop, DataKey key) {
        try (var connection = H2Source.source(workshop, key, false, false).getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CHECKPOINT SYNC");
            H2Source.letShrink(connection);
            statement.execute("SHUTDOWN");
        } catch (SQLException e) {
            throw H2Source.explain(e, workshop);
        }
    }

    /** An empty folder for a file that is being made. */
    static DatabaseFiles workshop(DatabaseFiles files) throws IOException {
        clear(files.workshop());
        Files.createDirectories(files.workshop());
        return new DatabaseFiles(files.workshop(), files.layer());
    }

    private static void clear(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> inside;
        try (Stream<Path> walk = Files.walk(folder)) {
            inside = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : inside) {
            Files.delete(path);
        }
    }
}
