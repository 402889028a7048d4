package id.kopdesk.database;

import id.kopdesk.base.CodedException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/** Looks into the file without letting H2 write a byte: a cut-off, older, newer or foreign file stays as it was found. */
final class Peek {
    private Peek() {}

    /**
     * @return the schema version of a file that is whole as far as the sentinel tells
     * @throws CodedException naming what is wrong with the file
     */
    static int require(DatabaseFiles files, DataKey key, Optional<Sentinel> sentinel) {
        try {
            return look(files, key, sentinel);
        } catch (CodedException e) {
            Leftover.release(files.data());
            throw e;
        }
    }

    private static int look(DatabaseFiles files, DataKey key, Optional<Sentinel> sentinel) {
        String name = files.data().toString();
        try (Connection connection = H2Source.source(files, key, false, true).getConnection()) {
            try {
                int schema = (int) number(connection, "SELECT schema_version FROM office_meta WHERE id = ?", 1);
                if (sentinel.isPresent() && schema <= Migrations.SCHEMA) {
                    compare(connection, sentinel.get(), name);
                }
                return schema;
            } catch (SQLException e) {
                throw new CodedException(e, "KD-212", "database.open.damaged", name);
            } finally {
                shut(connection);
            }
        } catch (SQLException e) {
            throw H2Source.explain(e, files);
        }
    }

    private static void compare(Connection connection, Sentinel known, String name) throws SQLException {
        long entry = number(connection, "SELECT entry_no FROM chain_head WHERE id = ?", 1);
        if (entry < known.entryNo()) {
            throw new CodedException(
                    "KD-224", "database.open.older", name, Long.toString(entry), Long.toString(known.entryNo()));
        }
        if (known.entryNo() > 0 && !known.chain().equals(chain(connection, known.entryNo()))) {
            throw new CodedException("KD-225", "database.open.other", name);
        }
    }

    private static long number(Connection connection, String sql, long id) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setLong(1, id);
            try (ResultSet rs = query.executeQuery()) {
                if (!rs.next()) {
                    throw new SQLException("no row: " + sql);
                }
                return rs.getLong(1);
            }
        }
    }

    private static String chain(Connection connection, long entry) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("SELECT chain FROM change_entry WHERE entry_no = ?")) {
            query.setLong(1, entry);
            try (ResultSet rs = query.executeQuery()) {
                return rs.next() ? rs.getString(1) : "";
            }
        }
    }

    private static void shut(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SHUTDOWN");
        }
    }
}
