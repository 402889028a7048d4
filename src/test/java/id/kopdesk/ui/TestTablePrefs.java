package id.kopdesk.ui;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Remembers table layouts for the length of a test. */
public final class TestTablePrefs implements TablePrefs {
    private final Map<String, TableLayout> kept = new HashMap<>();

    @Override
    public Optional<TableLayout> read(String tableId) {
        return Optional.ofNullable(kept.get(tableId));
    }

    @Override
    public void write(String tableId, TableLayout layout) {
        kept.put(tableId, layout);
    }
}
