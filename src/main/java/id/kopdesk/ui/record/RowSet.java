package id.kopdesk.ui.record;

import id.kopdesk.base.Json;
import java.util.Map;
import java.util.TreeMap;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The rows of one kind that belong to a record (officers, outlets), each kept as one value of the record. */
public final class RowSet {
    /**
     * @param id what makes it the same row in every version of the record
     * @param values by column, no empty ones
     */
    public record Entry(String id, Map<String, String> values) {
        public Entry {
            values = Map.copyOf(values);
        }

        public String get(String column) {
            return values.getOrDefault(column, "");
        }
    }

    private final RecordValues record;
    private final String prefix;
    private final ObservableList<Entry> rows = FXCollections.observableArrayList();

    /** @param kind first part of the rows' names in the record, such as "officer" */
    public RowSet(RecordValues record, String kind) {
        this.record = record;
        this.prefix = kind + ".";
        record.edits().addListener(o -> read());
        read();
    }

    public ObservableList<Entry> rows() {
        return rows;
    }

    /** Adds the row, or puts it in the place of the one with the same id. */
    public void put(Entry row) {
        record.of(prefix + row.id()).set(text(row.values()));
    }

    /** The row as one value of its record; the same values give the same text. */
    public static String text(Map<String, String> values) {
        return Json.write(new TreeMap<>(values));
    }

    public void remove(String id) {
        record.of(prefix + id).set("");
    }

    /** The row behind a value of the record. */
    public static Entry entry(String name, String value) {
        Map<String, String> values = new TreeMap<>();
        Json.readMap(value).forEach((column, text) -> values.put(column, String.valueOf(text)));
        return new Entry(name.substring(name.indexOf('.') + 1), values);
    }

    private void read() {
        var found = record.now().entrySet().stream()
                .filter(e -> e.getKey().startsWith(prefix))
                .map(e -> entry(e.getKey(), e.getValue()))
                .toList();
        if (!found.equals(rows)) {
            rows.setAll(found);
        }
    }
}
