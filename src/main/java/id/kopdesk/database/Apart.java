package id.kopdesk.database;

import id.kopdesk.base.CodedException;
import id.kopdesk.base.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
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
                try (Beside<Old> old = Beside.start(() -> old(done))) {
                    NewFile.finish(shop, file.key());
                    DatabaseFiles dense = dense(shop);
                    Files.createDirectories(dense.folder());
                    progress.check();
                    progress.at("database.apart.write", 0, 0);
                    DenseFile.make(shop, dense, file.key());
                    prove(dense, done, old);
                }
                progress.check();
                live.swap(pool -> Exchange.run(file, pool, dense(shop).data()));
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

    private record Done<T>(T made, Map<Table, Long> added, Map<String, Tally> counted, ChainHead head) {
        Set<String> written() {
            Set<String> written = new HashSet<>(LOG);
            added.keySet().forEach(table -> written.add(table.name()));
            written.addAll(counted.keySet());
            return written;
        }
    }

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

    private static DatabaseFiles dense(DatabaseFiles shop) {
        return new DatabaseFiles(shop.folder().resolve("padat"), shop.layer());
    }

    /** What the old file says that the new one must say too. */
    private record Old(Map<String, Tally> untouched, Map<String, Long> rows) {}

    private Old old(Done<?> done) {
        return live.with(jdbi ->
                jdbi.withHandle(handle -> new Old(Tally.but(handle, done.written()), counts(handle, done))));
    }

    /** Reads the whole of the new file: what was written to by its hashes and the log, all else against the old file. */
    private void prove(DatabaseFiles dense, Done<?> done, Beside<Old> old) {
        Jdbi jdbi = Jdbi.create(H2Source.source(dense, file.key(), false, true));
        jdbi.useHandle(handle -> {
            try {
                Old was = old.get();
                require(was.untouched().equals(Tally.but(handle, done.written())), "tables that were not written to");
                require(done.counted().equals(Tally.of(handle, done.counted().keySet())), "counts");
                require(counts(handle, done).equals(was.rows()), "numbers of rows");
                Shares shares = new Shares(
                        progress, was.rows().values().stream().mapToLong(n -> n).sum());
                Queue<Function<Handle, Faults>> checks = new ConcurrentLinkedQueue<>();
                checks.add(other -> log(other, done));
                done.added().keySet().forEach(table -> checks.add(other -> rows(other, table, shares.next())));
                try (Beside<List<Integrity.Fault>> half =
                        Beside.start(() -> jdbi.withHandle(two -> faults(checks, two)))) {
                    List<Integrity.Fault> found = new ArrayList<>(faults(checks, handle));
                    found.addAll(half.get());
                    require(found.isEmpty(), "hashes or log: " + found);
                }
            } finally {
                shut(handle);
            }
        });
    }

    /** Those of the checks that nobody else has begun. */
    private static List<Integrity.Fault> faults(Queue<Function<Handle, Faults>> checks, Handle handle) {
        List<Integrity.Fault> found = new ArrayList<>();
        for (var check = checks.poll(); check != null; check = checks.poll()) {
            found.addAll(check.apply(handle).list());
        }
        return found;
    }

    private static Faults rows(Handle handle, Table table, Progress progress) {
        Faults faults = new Faults();
        new RowAudit(handle, faults, progress).check(table, 0, 0);
        return faults;
    }

    private Faults log(Handle handle, Done<?> done) {
        Faults faults = new Faults();
        ChainHead end = new LogAudit(handle, faults, Progress.silent(progress)).check();
        require(end.equals(done.head()), "the end of the log");
        return faults;
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
