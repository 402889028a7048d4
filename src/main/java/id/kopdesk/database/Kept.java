package id.kopdesk.database;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The values that the change log keeps of one row. */
record Kept(Handle handle, Table table, UUID row) {
    private record Value(
            long entry,
            int part,
            @Nullable String before,
            @Nullable String after) {
        boolean tells(Predicate<String> telling) {
            return tells(before, telling) || tells(after, telling);
        }

        /** A line's end in JSON is two signs, and no end of a word for whoever looks for one. */
        private static boolean tells(@Nullable String json, Predicate<String> telling) {
            return json != null && telling.test(json.replace("\\n", " "));
        }
    }

    /** Salt and values of every entry go in which something is told, so that nothing can be read or guessed. */
    void forget(Predicate<String> telling) {
        List<Value> values = handle.createQuery("SELECT entry_no, part, before_values, after_values FROM change_value"
                        + " WHERE row_id = ? AND table_name = ?")
                .bind(0, row)
                .bind(1, table.name())
                .map((rs, context) -> new Value(
                        rs.getLong("entry_no"),
                        rs.getInt("part"),
                        rs.getString("before_values"),
                        rs.getString("after_values")))
                .list();
        for (Value value : values) {
            if (value.tells(telling)) {
                handle.createUpdate("UPDATE change_value SET salt = NULL, before_values = NULL, after_values = NULL"
                                + " WHERE entry_no = ? AND part = ?")
                        .bind(0, value.entry())
                        .bind(1, value.part())
                        .execute();
            }
        }
    }
}
