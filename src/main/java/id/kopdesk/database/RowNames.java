package id.kopdesk.database;

import id.kopdesk.base.RecordNames;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Names of the rows of one table, for logs.
 *
 * @param from after FROM, with the table's row as "r"
 * @param name expression of the name
 */
public record RowNames(Database database, String from, String name) implements RecordNames {
    @Override
    public Map<UUID, String> of(Set<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return database.read(handle -> handle.createQuery(
                        "SELECT r.id AS row_id, " + name + " AS row_name FROM " + from + " WHERE r.id IN (<ids>)")
                .bindList("ids", List.copyOf(ids))
                .reduceRows(new HashMap<UUID, String>(), (names, row) -> {
                    String found = row.getColumn("row_name", String.class);
                    names.put(row.getColumn("row_id", UUID.class), found == null ? "" : found);
                    return names;
                }));
    }
}
