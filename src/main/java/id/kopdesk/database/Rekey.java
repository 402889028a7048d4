package id.kopdesk.database;

import id.kopdesk.base.CodedException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.h2.tools.ChangeFileEncryption;

/** A closed data file under another key: every block is written anew, and the engine's own user gets the new password. */
final class Rekey {
    private Rekey() {}

    static void run(Path folder, DataKey old, DataKey fresh) {
        DatabaseFiles files = new DatabaseFiles(folder);
        try {
            ChangeFileEncryption.execute(
                    folder.toAbsolutePath().toString(),
                    files.stem().getFileName().toString(),
                    "AES",
                    old.hex().toCharArray(),
                    fresh.hex().toCharArray(),
                    true);
            try (Connection connection = H2Source.between(files, fresh, old).getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("ALTER USER kopdesk SET PASSWORD '" + fresh.hex() + "'");
                statement.execute("CHECKPOINT SYNC");
                statement.execute("SHUTDOWN");
            }
        } catch (SQLException e) {
            // The engine's message may hold the statement, and that the key.
            SQLException bare = new SQLException(e.getSQLState(), e.getSQLState(), e.getErrorCode());
            bare.setStackTrace(e.getStackTrace());
            throw new CodedException(
                    bare, "KD-212", "database.open.damaged", files.data().toString());
        }
    }
}
