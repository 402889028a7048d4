package id.kopdesk.database;

import java.util.Map;
import java.util.UUID;

/** A conflict for tests of what is done about one. */
public final class Conflicts {
    private Conflicts() {}

    public static ConflictException on(String table, UUID id) {
        return new ConflictException(Table.of(table, "id"), new Row(id, 2, null, null, Map.of()), Map.of());
    }
}
