package id.kopdesk.database;

import id.kopdesk.base.Json;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row's facts as canonical JSON (keys in order, nulls left out) and back; the base of history, undo and hashes. */
final class RowJson {
    static final String REMOVED = "removed_reason";

    private RowJson() {}

    static String write(Table table, Map<String, @Nullable Object> values, @Nullable String removedReason) {
        Map<String, Object> facts = new TreeMap<>();
        for (Table.Column column : table.facts()) {
            Object value = values.get(column.name());
            if (value != null) {
                facts.put(column.name(), plain(value));
            }
        }
        if (removedReason != null) {
            facts.put(REMOVED, removedReason);
        }
        return Json.write(facts);
    }

    static Map<String, @Nullable Object> read(Table table, String json) {
        Map<String, Object> raw = Json.readMap(json);
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (Table.Column column : table.columns()) {
            Object value = raw.get(column.name());
            values.put(column.name(), value == null ? null : typed(column.kind(), value));
        }
        return values;
    }

    static @Nullable String removedReason(String json) {
        Object reason = Json.readMap(json).get(REMOVED);
        return reason == null ? null : reason.toString();
    }

    static String hash(
            Table table, UUID id, long version, Map<String, @Nullable Object> values, @Nullable String gone) {
        return hash(table, id, version, write(table, values, gone));
    }

    static String hash(Table table, UUID id, long version, String facts) {
        return Digests.start()
                .add(table.name())
                .add(id.toString())
                .add(Long.toString(version))
                .add(facts)
                .end();
    }

    private static Object plain(Object value) {
        if (value instanceof BigDecimal number) {
            BigDecimal bare = number.stripTrailingZeros();
            return bare.toPlainString();
        }
        return value instanceof Number || value instanceof Boolean ? value : value.toString();
    }

    private static Object typed(Table.Kind kind, Object value) {
        return switch (kind) {
            case TEXT -> value.toString();
            case WHOLE -> ((Number) value).longValue();
            case DECIMAL -> new BigDecimal(value.toString());
            case DATE -> LocalDate.parse(value.toString());
            case BOOLEAN -> value;
            case ID -> UUID.fromString(value.toString());
        };
    }
}
