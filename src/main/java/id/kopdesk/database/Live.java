package id.kopdesk.database;

import com.zaxxer.hikari.HikariDataSource;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;

/**
 * The connections to the open data, for everybody who has it open. When another file takes the place of the data file,
 * those who read end first, those who come wait a moment, and all go on with the new one.
 */
final class Live {
    /** A check of very many rows may still be reading; longer than that nobody waits. */
    private static final long PATIENCE_MINUTES = 15;

    private final ReentrantReadWriteLock door = new ReentrantReadWriteLock();
    private HikariDataSource pool;
    private Jdbi jdbi;

    Live(HikariDataSource pool) {
        this.pool = pool;
        this.jdbi = Jdbi.create(pool);
    }

    <T> T with(Function<Jdbi, T> work) {
        door.readLock().lock();
        try {
            return work.apply(jdbi);
        } finally {
            door.readLock().unlock();
        }
    }

    /**
     * To be called by the one who writes, outside of {@link #with}.
     *
     * @throws id.kopdesk.base.CodedException when the old file stayed; it is open again
     */
    void swap(Function<HikariDataSource, Exchange.Result> swap) {
        boolean alone;
        try {
            alone = door.writeLock().tryLock(PATIENCE_MINUTES, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            alone = false;
        }
        if (!alone) {
            throw new IllegalStateException("somebody reads without end");
        }
        try {
            Exchange.Result now = swap.apply(pool);
            pool = now.pool();
            jdbi = Jdbi.create(pool);
            if (now.failed() != null) {
                throw now.failed();
            }
        } finally {
            door.writeLock().unlock();
        }
    }

    void close() {
        pool.close();
    }
}
