package id.kopdesk.member;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Changes of counts by cooperative and month, gathered in memory and added to the stored ones at the end. */
final class CountDeltas {
    record Key(UUID cooperative, int month) {}

    static final List<String> TABLES = List.of("member_count");

    private static final String UPDATE = "UPDATE member_count SET "
            + Arrays.stream(CountColumn.NAMES).map(n -> n + " = " + n + " + ?").collect(Collectors.joining(", "))
            + " WHERE cooperative_id = ? AND month_no = ?";
    private static final String INSERT = "INSERT INTO member_count (" + String.join(", ", CountColumn.NAMES)
            + ", cooperative_id, month_no) VALUES (" + "?, ".repeat(CountColumn.SIZE) + "?, ?)";

    private final Map<Key, long[]> deltas = new HashMap<>();

    void add(UUID cooperative, int month, int column, long by) {
        deltas.computeIfAbsent(new Key(cooperative, month), key -> new long[CountColumn.SIZE])[column] += by;
    }

    Map<Key, long[]> all() {
        return deltas;
    }

    void save(Handle handle) {
        try (PreparedStatement update = handle.getConnection().prepareStatement(UPDATE);
                PreparedStatement insert = handle.getConnection().prepareStatement(INSERT)) {
            for (Map.Entry<Key, long[]> entry : deltas.entrySet()) {
                if (Arrays.stream(entry.getValue()).allMatch(by -> by == 0)) {
                    continue;
                }
                bind(update, entry);
                if (update.executeUpdate() == 0) {
                    bind(insert, entry);
                    insert.executeUpdate();
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        deltas.clear();
    }

    private static void bind(PreparedStatement statement, Map.Entry<Key, long[]> entry) throws SQLException {
        int at = 1;
        for (long by : entry.getValue()) {
            statement.setLong(at++, by);
        }
        statement.setObject(at++, entry.getKey().cooperative());
        statement.setInt(at, entry.getKey().month());
    }
}
