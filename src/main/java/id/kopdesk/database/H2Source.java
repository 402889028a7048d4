package id.kopdesk.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import id.kopdesk.base.CodedException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import javax.sql.DataSource;
import org.h2.engine.Constants;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.jdbcx.JdbcDataSource;
import org.h2.mvstore.MVStore;

/** The H2 file as a source of connections, opened as measured: encrypted, every commit in the file, never closed by itself. */
final class H2Source {
    static final String ENGINE = "H2 " + Constants.VERSION;
    private static final int ENCRYPTION = 90049;
    private static final int WRONG_USER = 28000;
    private static final int FILE_CORRUPTED = 90030;
    private static final int LOCKED = 90020;
    private static final int OLD_FORMAT = 90048;
    private static final int FULL = 50000;

    private H2Source() {}

    static HikariDataSource pool(DatabaseFiles files, DataKey key, boolean create) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(source(files, key, create, false));
        config.setPoolName("office");
        config.setMaximumPoolSize(Database.WORKERS);
        config.setMinimumIdle(1);
        config.setMaxLifetime(0);
        config.setIdleTimeout(0);
        config.setInitializationFailTimeout(-1);
        return new HikariDataSource(config);
    }

    static DataSource source(DatabaseFiles files, DataKey key, boolean create, boolean readOnly) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + files.layer() + files.stem().toAbsolutePath()
                + ";CIPHER=AES;WRITE_DELAY=0;DB_CLOSE_DELAY=-1"
                + ";DB_CLOSE_ON_EXIT=FALSE;REUSE_SPACE=FALSE;CACHE_SIZE=131072;IFEXISTS=" + (create ? "FALSE" : "TRUE")
                + (readOnly ? ";ACCESS_MODE_DATA=r" : ""));
        source.setUser("kopdesk");
        source.setPasswordChars((key.hex() + " " + key.hex()).toCharArray());
        return source;
    }

    /** The file under its new key, while the engine's user still has the old one. */
    static DataSource between(DatabaseFiles files, DataKey file, DataKey user) {
        JdbcDataSource source = (JdbcDataSource) source(files, file, false, false);
        source.setPasswordChars((file.hex() + " " + user.hex()).toCharArray());
        return source;
    }

    /**
     * Lets the closing engine shrink the file. While people save, new pieces go to the end only: a piece in a gap of the
     * file is not found again after a crash, because H2's header then names the piece before it, and saves that had
     * returned are lost (found by the kill harness, H2 2.2 to 2.5).
     */
    static void letShrink(Connection connection) throws SQLException {
        store(connection).setReuseSpace(true);
    }

    /** What lies under the open file. */
    static MVStore store(Connection connection) throws SQLException {
        if (connection.unwrap(JdbcConnection.class).getSession() instanceof SessionLocal session) {
            return session.getDatabase().getStore().getMvStore();
        }
        throw new SQLException("the engine runs elsewhere");
    }

    /** A file that nobody else knows and that is thrown away when the program dies: nothing needs to be safe at once. */
    static DataSource workshop(DatabaseFiles files, DataKey key) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + files.layer() + files.stem().toAbsolutePath()
                + ";CIPHER=AES;WRITE_DELAY=500;DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE;AUTO_COMPACT_FILL_RATE=0"
                + ";CACHE_SIZE=65536;COMPRESS=TRUE;IFEXISTS=TRUE");
        source.setUser("kopdesk");
        source.setPasswordChars((key.hex() + " " + key.hex()).toCharArray());
        return source;
    }

    /** What went wrong at opening, in words: a wrong key is never called a damaged file. */
    static CodedException explain(SQLException e, DatabaseFiles files) {
        String file = files.data().toString();
        for (Throwable at = e; at != null; at = at.getCause()) {
            if (at instanceof SQLException sql) {
                switch (sql.getErrorCode()) {
                    case LOCKED:
                        return held(e, files);
                    case ENCRYPTION:
                        if (!hasMark(files.data())) {
                            return new CodedException(e, "KD-212", "database.open.damaged", file);
                        }
                        return new CodedException(e, "KD-211", "database.open.key", file);
                    case WRONG_USER:
                        return new CodedException(e, "KD-211", "database.open.key", file);
                    case FILE_CORRUPTED:
                        return new CodedException(e, "KD-212", "database.open.damaged", file);
                    case OLD_FORMAT:
                        return new CodedException(e, "KD-213", "database.open.oldformat", file);
                    case FULL:
                        return new CodedException(e, "KD-214", "database.open.disk", file);
                    default:
                        break;
                }
            }
        }
        return new CodedException(e, "KD-212", "database.open.damaged", file);
    }

    /** Whether the file still begins as H2 begins an encrypted one; if not, no key is to blame. */
    private static boolean hasMark(Path data) {
        byte[] mark = "H2encrypt\n".getBytes(StandardCharsets.US_ASCII);
        try (InputStream in = Files.newInputStream(data)) {
            return Arrays.equals(in.readNBytes(mark.length), mark);
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static CodedException held(SQLException e, DatabaseFiles files) {
        return Holder.read(files.holder())
                .map(holder -> new CodedException(
                        e,
                        "KD-210",
                        "database.open.held",
                        holder.user(),
                        Long.toString(holder.process()),
                        holder.sinceHere()))
                .orElseGet(() -> new CodedException(
                        e, "KD-215", "database.open.locked", files.data().toString()));
    }
}
