package id.kopdesk.database;

import com.zaxxer.hikari.HikariDataSource;
import id.kopdesk.base.CodedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The encrypted H2 file in its folder: how it is made, opened, guarded and given back. */
final class OfficeFile {
    private static final long LEAST_FREE = 200L * 1024 * 1024;

    private final DatabaseFiles files;
    private final DataKey key;
    private volatile boolean unsynced;
    private volatile boolean doubtful;
    private @Nullable String begins;

    private OfficeFile(DatabaseFiles files, DataKey key) {
        this.files = files;
        this.key = key;
    }

    DataKey key() {
        return key;
    }

    DatabaseFiles files() {
        return files;
    }

    static boolean exists(Path folder) {
        DatabaseFiles files = new DatabaseFiles(folder);
        return Files.exists(files.data(), LinkOption.NOFOLLOW_LINKS) || Files.exists(files.sentinel());
    }

    static Database create(Path folder, DataKey key, boolean demo, Clock clock) {
        return create(new DatabaseFiles(folder), key, demo, clock);
    }

    static Database create(DatabaseFiles files, DataKey key, boolean demo, Clock clock) {
        Path folder = files.folder();
        FolderCheck.require(folder);
        FolderCheck.requireWritable(folder);
        if (exists(folder)) {
            throw new CodedException("KD-220", "database.create.exists", folder.toString());
        }
        OfficeFile file = new OfficeFile(files, key);
        try {
            Files.createDirectories(folder);
            file.requireSafe();
            NewFile.make(files, key, demo, UUID.randomUUID(), clock);
        } catch (IOException e) {
            throw new CodedException(e, "KD-204", "database.folder.readonly", folder.toString());
        }
        return file.connect(clock);
    }

    static Database open(Path folder, DataKey key, Clock clock) {
        return open(new DatabaseFiles(folder), key, clock);
    }

    static Database open(DatabaseFiles files, DataKey key, Clock clock) {
        Path folder = files.folder();
        FolderCheck.require(folder);
        OfficeFile file = new OfficeFile(files, key);
        file.requireDataFile();
        FolderCheck.requireWritable(folder);
        if (!Files.isWritable(files.data())) {
            throw new CodedException("KD-204", "database.folder.readonly", folder.toString());
        }
        Optional<Sentinel> sentinel = Sentinel.read(files.sentinel());
        int schema = TornTail.without(files.data(), () -> Peek.require(files, key, sentinel));
        if (schema > Migrations.SCHEMA) {
            throw new CodedException(
                    "KD-216", "database.open.newer", Integer.toString(schema), Integer.toString(Migrations.SCHEMA));
        }
        if (schema < Migrations.SCHEMA) {
            NewFile.upgrade(files, key, clock);
        }
        file.doubtful = Files.exists(files.holder()) || Files.exists(files.doubt());
        return file.connect(clock);
    }

    private Database connect(Clock clock) {
        // Before the engine has it: some systems let nobody else read a locked file.
        begins = Sentinel.headOf(files.data());
        HikariDataSource pool = H2Source.pool(files, key, false);
        try (Connection first = H2Source.source(files, key, false, false).getConnection()) {
            UnfinishedCommit.end(first);
            if (first.isReadOnly()) {
                throw new CodedException(
                        "KD-204", "database.folder.readonly", files.folder().toString());
            }
            NewFile.tidy(files);
            Holder.self(clock.instant()).write(files.holder());
            return new Database(pool, this, clock);
        } catch (SQLException e) {
            pool.close();
            throw H2Source.explain(e, files);
        } catch (IOException e) {
            pool.close();
            throw new CodedException(
                    e, "KD-204", "database.folder.readonly", files.folder().toString());
        }
    }

    private void requireDataFile() {
        Path data = files.data();
        String name = data.toString();
        if (Files.isSymbolicLink(data)) {
            throw new CodedException("KD-221", "database.open.link", name);
        }
        if (!Files.exists(data)) {
            throw new CodedException("KD-222", "database.open.missing", name);
        }
        try {
            if (!Files.isRegularFile(data) || Files.size(data) == 0) {
                throw new CodedException("KD-223", "database.open.foreign", name);
            }
        } catch (IOException e) {
            throw new CodedException(e, "KD-204", "database.folder.readonly", name);
        }
    }

    /** @throws CodedException when a save could not be kept: too little room, or an earlier save is not on disk yet */
    void requireSafe() {
        if (unsynced) {
            throw new CodedException(
                    "KD-218", "database.save.unsynced", files.folder().toString());
        }
        try {
            long size = Files.exists(files.data()) ? Files.size(files.data()) : 0;
            long free = Files.getFileStore(files.folder()).getUsableSpace();
            if (free < Math.max(LEAST_FREE, 2 * size)) {
                throw new CodedException(
                        "KD-219", "database.save.full", files.folder().toString(), Long.toString(free / 1_000_000));
            }
        } catch (IOException e) {
            throw new CodedException(
                    e, "KD-204", "database.folder.readonly", files.folder().toString());
        }
    }

    /** @throws CodedException KD-219 when there is no room for a copy, what is added to it, and the new file beside the old */
    void requireRoom(long added) {
        try {
            long free = Files.getFileStore(files.folder()).getUsableSpace();
            if (free < LEAST_FREE + 3 * Files.size(files.data()) + added) {
                throw new CodedException(
                        "KD-219", "database.save.full", files.folder().toString(), Long.toString(free / 1_000_000));
            }
        } catch (IOException e) {
            throw new CodedException(
                    e, "KD-204", "database.folder.readonly", files.folder().toString());
        }
    }

    void force(Handle handle) {
        try {
            handle.execute("CHECKPOINT SYNC");
        } catch (RuntimeException e) {
            unsure();
            throw new CodedException(
                    e, "KD-218", "database.save.unsynced", files.folder().toString());
        }
    }

    /** The next start must know; where not even that can be written, the holder's note stays and tells it. */
    private void unsure() {
        unsynced = true;
        doubtful = true;
        try {
            Files.writeString(files.doubt(), "{}");
        } catch (IOException e) {
            org.slf4j.LoggerFactory.getLogger(OfficeFile.class).warn("doubt not noted", e);
        }
    }

    boolean doubtful() {
        return doubtful;
    }

    /** All of it was read and is what was saved. */
    void certain() {
        if (unsynced) {
            return;
        }
        doubtful = false;
        try {
            Files.deleteIfExists(files.doubt());
        } catch (IOException e) {
            // It will be checked once more at the next start, which does no harm.
            org.slf4j.LoggerFactory.getLogger(OfficeFile.class).warn("note of doubt stays", e);
        }
    }

    Path folder() {
        return files.folder();
    }

    Optional<Sentinel> sentinel() {
        return Sentinel.read(files.sentinel());
    }

    void mark(Meta meta, ChainHead head) {
        try {
            new Sentinel(meta.schema(), meta.engine(), head.entryNo(), head.chain(), meta.officeId(), begins)
                    .write(files.sentinel());
        } catch (IOException e) {
            unsure();
            throw new CodedException(
                    e, "KD-218", "database.save.unsynced", files.folder().toString());
        }
    }

    /** Closes the file; the pool's own connections left it open on purpose. */
    void release() {
        shut(true);
        try {
            if (doubtful) {
                Files.writeString(files.doubt(), "{}");
            }
            if (unsynced && !Files.exists(files.doubt())) {
                return;
            }
            Files.deleteIfExists(files.holder());
        } catch (IOException e) {
            // The note is a courtesy; the lock itself went with the file. A stale note is overwritten at the next
            // start.
            org.slf4j.LoggerFactory.getLogger(OfficeFile.class).warn("holder note stays", e);
        }
    }

    void shut(boolean shrink) {
        try (Connection last = H2Source.source(files, key, false, false).getConnection();
                Statement statement = last.createStatement()) {
            if (shrink) {
                H2Source.letShrink(last);
            }
            statement.execute("SHUTDOWN");
        } catch (SQLException e) {
            throw H2Source.explain(e, files);
        }
    }
}
