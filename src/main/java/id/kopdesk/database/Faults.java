package id.kopdesk.database;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps the first fault of each kind and table, and counts the rest. */
final class Faults {
    private final Map<String, Integrity.Fault> found = new LinkedHashMap<>();

    void row(Integrity.Kind kind, Table table, UUID row) {
        add(kind, table.name(), row, 0, 1);
    }

    void entry(Integrity.Kind kind, long entry) {
        add(kind, "change_entry", null, entry, 1);
    }

    void add(Integrity.Kind kind, String table, @Nullable UUID row, long entry, long count) {
        found.merge(
                kind + table,
                new Integrity.Fault(kind, table, row, entry, count),
                (first, next) ->
                        new Integrity.Fault(kind, table, first.row(), first.entry(), first.count() + next.count()));
    }

    List<Integrity.Fault> list() {
        return new ArrayList<>(found.values());
    }
}
