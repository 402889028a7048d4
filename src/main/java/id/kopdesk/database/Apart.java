package id.kopdesk.database;

import id.kopdesk.base.CodedException;
import id.kopdesk.base.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * A unit of work of very many rows, done in a copy of the data file beside it. The result is written without gaps, read
 * again whole, held against what it must be, and only then takes the file's place: until that one rename everything is as
 * it was, whatever dies, and after it everything is there. The one who calls lets nobody else write meanwhile.
 */
final class Apart {
    private static final Set<String> LOG = Set.of("change_entry", "change_value", "chain_head");

    private final Live live;
    private final OfficeFile file;
    private final Bulk bulk;
    private final Progress progress;

    Apart(Live live, OfficeFile file, Bulk bulk) {
        this.live = live;
        this.file = file;
        this.bulk = bulk;
        this.progress = bulk.progress();
    }

    <T> T run(ChangeLog log, UUID officeId, Function<UnitOfWork, T> work) {
        DatabaseFiles files = file.files();
        try {
            DatabaseFiles shop = NewFile.workshop(files);
            live.with(jdbi -> jdbi.withHandle(handle -> copy(handle, shop)));
            try {
                Jdbi aside = Jdbi.create(H2Source.workshop(shop, file.key()));
                Done<T> done = aside.withHandle(handle -> work(handle, log, officeId, work));
                NewFile.finish(shop, file.key());
                DatabaseFiles dense = new DatabaseFiles(shop.folder().resolve("padat"), shop.layer());
                Files.createDirectories(dense.folder());
                progress.check();
                progress.at("database.apart.write", 0, 0);
                DenseFile.make(shop, dense, file.key());
                prove(dense, done);
                progress.check();
                live.swap(old -> Exchange.run(file, old, dense.data()));
                return done.made();
            } finally {
                close(shop);
                NewFile.tidy(files);
            }
        } catch (IOException e) {
            throw new CodedException(
                    e, "KD-204", "database.folder.readonly", files.folder().toString());
        }
    }

    private record Done<T>(T made, Map<Table, Long> added, Map<String, Tally> counted, ChainHead head) {}

    private boolean copy(Handle handle, DatabaseFiles shop) {
        progress.at("database.apart.copy", 0, 0);
        try {
            file.force(handle);
            FileCopy.make(handle.getConnection(), shop.data());
            return true;
        } catch (SQLException | IOException e) {
            throw new CodedException(
                    e, "KD-204", "database.folder.readonly", shop.folder().toString());
        }
    }

    private <T> Done<T> work(Handle handle, ChangeLog log, UUID officeId, Function<UnitOfWork, T> work) {
        reuse(handle);
        SideIndexes indexes = SideIndexes.drop(handle, bulk);
        handle.begin();
        log.afterPart(() -> {
            handle.commit();
            handle.begin();
        });
        UnitOfWork unit = new UnitOfWork(handle, officeId, log);
        T made = work.apply(unit);
        unit.finish();
        handle.commit();
        progress.at("database.apart.index", 0, 0);
        indexes.build(handle, progress::check);
        return new Done<>(made, unit.added(), Tally.of(handle, unit.counted()), ChainHead.read(handle));
    }

    /** Room of pages that were written anew is used at once: nobody goes back to an earlier state of this file. */
    private static void reuse(Handle handle) {
        try {
            H2Source.store(handle.getConnection()).setRetentionTime(0);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reads the whole of the new file: what was written to by its hashes and the log, all else against the old file. */
    private void prove(DatabaseFiles dense, Done<?> done) {
        Set<String> written = new HashSet<>(LOG);
        done.added().keySet().forEach(table -> written.add(table.name()));
        written.addAll(done.counted().keySet());
        Map<String, Tally> before = live.with(jdbi -> jdbi.withHandle(handle -> Tally.but(handle, written)));
        Map<String, Long> rows = live.with(jdbi -> jdbi.withHandle(handle -> counts(handle, done)));
        Jdbi jdbi = Jdbi.create(H2Source.source(dense, file.key(), false, true));
        jdbi.useHandle(handle -> {
            try {
                require(before.equals(Tally.but(handle, written)), "tables that were not written to");
                require(done.counted().equals(Tally.of(handle, done.counted().keySet())), "counts");
                require(counts(handle, done).equals(rows), "numbers of rows");
                requireHashes(
                        handle, done, rows.values().stream().mapToLong(n -> n).sum());
            } finally {
                shut(handle);
            }
        });
    }

    private void requireHashes(Handle handle, Done<?> done, long total) {
        Faults faults = new Faults();
        RowAudit audit = new RowAudit(handle, faults, progress);
        long read = 0;
        for (Table table : done.added().keySet()) {
            read += audit.check(table, read, total);
        }
        ChainHead end = new LogAudit(handle, faults, progress).check();
        require(end.equals(done.head()), "the end of the log");
        require(faults.list().isEmpty(), "hashes: " + faults.list());
    }

    private static void shut(Handle handle) {
        try (Statement statement = handle.getConnection().createStatement()) {
            statement.execute("SHUTDOWN");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many rows each table has in the new file: read in the old one, the added ones are counted in. */
    private static Map<String, Long> counts(Handle handle, Done<?> done) {
        ChainHead head = ChainHead.read(handle);
        Map<String, Long> rows = new HashMap<>();
        done.added()
                .forEach((table, added) -> rows.put(
                        table.name(),
                        handle.createQuery("SELECT COUNT(*) FROM " + table.name())
                                        .mapTo(Long.class)
                                        .one()
                                + (head.equals(done.head()) ? 0 : added)));
        return rows;
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            org.slf4j.LoggerFactory.getLogger(Apart.class).error("the new file is not what it must be: {}", what);
            throw new CodedException("KD-229", "database.apart.proof");
        }
    }

    /** Where the work failed the engine still has the copy open. */
    private void close(DatabaseFiles shop) {
        try (Connection connection = H2Source.workshop(shop, file.key()).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SHUTDOWN IMMEDIATELY");
        } catch (SQLException e) {
            org.slf4j.LoggerFactory.getLogger(Apart.class).debug("copy closed before", e);
        }
    }
}
