package id.kopdesk.database;

import com.zaxxer.hikari.HikariDataSource;
import id.kopdesk.base.Actor;
import id.kopdesk.base.CodedException;
import id.kopdesk.base.Ids;
import id.kopdesk.base.Progress;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.jspecify.annotations.Nullable;

/**
 * The office's data. Reads run side by side; writes are units of work in line. When {@link #write} returns, the change
 * is committed, forced to disk, and noted in the sentinel outside the file: that is what "Tersimpan" means.
 */
public final class Database implements AutoCloseable {
    /** The schema that this program brings data to; data of a higher one is refused. */
    public static final int SCHEMA = Migrations.SCHEMA;

    static final int WORKERS = 4;

    private final Live live;
    private final @Nullable OfficeFile file;
    private final Clock clock;
    private final Meta meta;
    private final DbThreads threads;
    private final ReentrantLock writing;
    private final boolean borrowed;
    private final SecureRandom random = new SecureRandom();
    private volatile Consumer<Change> guard = change -> {};

    Database(HikariDataSource pool, @Nullable OfficeFile file, Clock clock) {
        this.live = new Live(pool);
        this.file = file;
        this.clock = clock;
        this.meta = live.with(jdbi -> jdbi.withHandle(Meta::read));
        this.threads = new DbThreads(WORKERS);
        this.writing = new ReentrantLock();
        this.borrowed = false;
    }

    private Database(Database owner) {
        live = owner.live;
        file = owner.file;
        clock = owner.clock;
        meta = owner.meta;
        threads = owner.threads;
        writing = owner.writing;
        borrowed = true;
    }

    /** The same open data for somebody who would close them when done; they stay open for their owner. */
    public Database borrowed() {
        return new Database(this);
    }

    /**
     * Makes the data file of a new office.
     *
     * @throws CodedException when the folder cannot hold it or already holds one; nothing is overwritten
     */
    public static Database create(Path folder, DataKey key, boolean demo, Clock clock) {
        return OfficeFile.create(folder, key, demo, clock);
    }

    /** @throws CodedException naming why: missing, held by whom, wrong key, damaged, older copy, newer program */
    public static Database open(Path folder, DataKey key, Clock clock) {
        return OfficeFile.open(folder, key, clock);
    }

    /**
     * Encrypts the closed data file of a folder anew.
     *
     * @throws CodedException when the old key is not the file's, or the file cannot be read or written
     */
    public static void rekey(Path folder, DataKey old, DataKey fresh) {
        Rekey.run(folder, old, fresh);
    }

    /** Whether the folder holds an office's data file, or what is left of one. */
    public static boolean exists(Path folder) {
        return OfficeFile.exists(folder);
    }

    /**
     * Whose data the folder holds, as far as can be told without the key.
     *
     * @throws CodedException when the sentinel beside the data is damaged
     */
    public static Optional<UUID> officeOf(Path folder) {
        return Sentinel.read(new DatabaseFiles(folder).sentinel()).map(Sentinel::office);
    }

    /** Whether the data file begins as the one that was last saved here: then it is no other's, whatever its rest holds. */
    public static boolean begunHere(Path folder) {
        DatabaseFiles files = new DatabaseFiles(folder);
        return Sentinel.read(files.sentinel())
                .map(Sentinel::head)
                .map(head -> head.equals(Sentinel.headOf(files.data())))
                .orElse(false);
    }

    public <T> T read(Function<Handle, T> work) {
        return call(() -> live.with(jdbi -> jdbi.withHandle(work::apply)));
    }

    /**
     * Runs one unit of work.
     *
     * @throws ConflictException when a row was saved by somebody else meanwhile; nothing is kept
     * @throws CodedException when saving is not safe (disk almost full, read-only, an earlier sync failed)
     */
    public <T> T write(Actor actor, Change change, Function<UnitOfWork, T> work) {
        return call(() -> {
            guard.accept(change);
            writing.lock();
            try {
                if (file != null) {
                    file.requireSafe();
                }
                T result = live.with(jdbi -> jdbi.inTransaction(handle -> {
                    UnitOfWork unit = new UnitOfWork(handle, meta.officeId(), log(actor, change));
                    T made = work.apply(unit);
                    unit.finish();
                    return made;
                }));
                sync();
                return result;
            } finally {
                writing.unlock();
            }
        });
    }

    /**
     * As {@link #write(Actor, Change, Function)}, for one that writes very many rows: where that pays it is done in a
     * copy of the data file, which takes the file's place when all of it is proved. People go on reading meanwhile; they
     * wait with saving, as they would for any other save. The work must read through its unit of work only, and write
     * through {@code insert} and {@code update} only.
     *
     * @throws CodedException KD-229 when the new file is not what it must be; the old one stays
     * @throws Progress.Cancelled when the person asked to stop; nothing is kept
     */
    public <T> T write(Actor actor, Change change, Bulk bulk, Function<UnitOfWork, T> work) {
        OfficeFile own = file;
        if (own == null || !bulk.large()) {
            return write(actor, change, work);
        }
        return call(() -> {
            guard.accept(change);
            writing.lock();
            try {
                own.requireSafe();
                own.requireRoom(bulk.bytes());
                T result = new Apart(live, own, bulk).run(log(actor, change), meta.officeId(), work);
                sync();
                return result;
            } finally {
                writing.unlock();
            }
        });
    }

    private ChangeLog log(Actor actor, Change change) {
        return new ChangeLog(Ids.next(), actor, change, clock.instant(), random);
    }

    /**
     * What is done before each unit of work begins, such as a backup before an import; what it throws stops the save.
     * It must not write itself.
     */
    public void before(Consumer<Change> guard) {
        this.guard = guard;
    }

    /** How many entries the change log holds; grows with every save. */
    public long entries() {
        return read(ChainHead::read).entryNo();
    }

    /** When the first fact was recorded that is neither a setting nor what the office began with; empty in a new office. */
    public Optional<Instant> firstChange() {
        return read(handle -> handle.createQuery(
                        "SELECT changed_at FROM change_entry WHERE kind NOT IN ('FOUNDATION', 'SETTING')"
                                + " ORDER BY entry_no FETCH FIRST 1 ROW ONLY")
                .mapTo(OffsetDateTime.class)
                .findOne()
                .map(OffsetDateTime::toInstant));
    }

    /** Writes what is no fact and may be lost (drafts, view settings): no log entry, no forced disk write. */
    public void note(Consumer<Handle> work) {
        call(() -> {
            writing.lock();
            try {
                return live.with(jdbi -> {
                    jdbi.useTransaction(work::accept);
                    return true;
                });
            } finally {
                writing.unlock();
            }
        });
    }

    /**
     * Recomputes every row hash of these tables and the whole change log. Others can go on saving meanwhile.
     *
     * @param tables all business tables of the program; with some left out, rows are found to be missing
     */
    public Integrity check(List<Table> tables, Progress progress) {
        return call(() -> {
            Optional<Sentinel> known = file == null ? Optional.empty() : file.sentinel();
            return live.with(jdbi -> jdbi.inTransaction(
                    TransactionIsolationLevel.REPEATABLE_READ,
                    handle -> new Audit(handle, tables, progress).run(known)));
        });
    }

    /**
     * Whether the last program that held the data did not close it, or could not force its last save to the disk, and
     * nobody has read all of it since: {@link #check} it, and tell {@link #certain} when it is whole.
     */
    public boolean doubtful() {
        return file != null && file.doubtful();
    }

    /** The whole of it was checked and is what was saved; does nothing while this run's own saving has stopped. */
    public void certain() {
        if (file != null) {
            file.certain();
        }
    }

    /**
     * Copies the data file, encrypted as it is, into a new zip; saving waits until the copy is made.
     *
     * @return what the copy must hold
     * @throws CodedException when the data lies on a server, whose own backup serves
     */
    public Snapshot copyTo(Path zip, List<Table> tables) {
        if (file == null) {
            throw new CodedException("KD-228", "database.copy.server");
        }
        return call(() -> {
            writing.lock();
            try {
                return live.with(jdbi -> jdbi.withHandle(handle -> Snapshot.make(handle, meta, zip, tables)));
            } finally {
                writing.unlock();
            }
        });
    }

    /** All tables at one moment as lines of JSON; others can go on saving meanwhile. */
    public List<TableDump.Dumped> dump(TableDump.Sink sink, Progress progress) {
        return call(() -> live.with(jdbi -> jdbi.inTransaction(
                TransactionIsolationLevel.REPEATABLE_READ, handle -> new TableDump(handle, progress).to(sink))));
    }

    /** The key that the file is open under, to wrap it or to derive others from it; empty on a server. */
    public Optional<DataKey> key() {
        return Optional.ofNullable(file).map(OfficeFile::key);
    }

    public UUID officeId() {
        return meta.officeId();
    }

    public boolean demo() {
        return meta.demo();
    }

    public int schema() {
        return meta.schema();
    }

    public String engine() {
        return meta.engine();
    }

    private <T> T call(Callable<T> work) {
        try {
            return threads.call(work);
        } catch (RuntimeException e) {
            throw file == null ? e : DiskFailure.explain(e, file);
        }
    }

    private void sync() {
        OfficeFile own = file;
        if (own == null) {
            return;
        }
        live.with(jdbi -> jdbi.withHandle(handle -> {
            own.force(handle);
            own.mark(meta, ChainHead.read(handle));
            return true;
        }));
    }

    @Override
    public void close() {
        if (borrowed) {
            return;
        }
        call(() -> {
            writing.lock();
            try {
                live.close();
                if (file != null) {
                    file.release();
                }
                return true;
            } finally {
                writing.unlock();
            }
        });
        threads.close();
    }
}
