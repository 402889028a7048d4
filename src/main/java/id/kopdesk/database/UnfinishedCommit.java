package id.kopdesk.database;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.SQLException;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.tx.Transaction;
import org.h2.mvstore.tx.TransactionStore;

/**
 * Ends the commit in which a program died. H2 notes that a unit of work is committed, then turns its rows to visible ones
 * page by page; a large one reaches the file in between. When the file is opened again, H2 2.5.252 knows it for committed
 * but passes it by (in {@code Transaction.commit} a transaction that is committed already counts as ended), so part of an
 * import was seen and part was not (found by the fault matrix, row 3). The engine does the work; it is only asked for it.
 */
final class UnfinishedCommit {
    private UnfinishedCommit() {}

    /**
     * To be called on the first connection to a file, before anybody else has one: a commit that is under way would look
     * the same.
     *
     * @throws SQLException when the engine does not know how; the file is as it was
     */
    static void end(Connection first) throws SQLException {
        if (first.unwrap(JdbcConnection.class).getSession() instanceof SessionLocal session) {
            TransactionStore store = session.getDatabase().getStore().getTransactionStore();
            for (Transaction transaction : store.getOpenTransactions()) {
                if (transaction.getStatus() == Transaction.STATUS_COMMITTED) {
                    end(store, transaction);
                }
            }
        }
    }

    private static void end(TransactionStore store, Transaction transaction) throws SQLException {
        try {
            Method commit = TransactionStore.class.getDeclaredMethod("commit", Transaction.class, boolean.class);
            commit.setAccessible(true);
            commit.invoke(store, transaction, true);
            Method close = TransactionStore.class.getDeclaredMethod("endTransaction", Transaction.class, boolean.class);
            close.setAccessible(true);
            close.invoke(store, transaction, true);
        } catch (InvocationTargetException e) {
            throw new SQLException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new SQLException("another engine than the one that this was made for", e);
        }
        org.slf4j.LoggerFactory.getLogger(UnfinishedCommit.class)
                .info("the commit in which the last program died was ended");
    }
}
