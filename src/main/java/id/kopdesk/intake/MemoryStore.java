package id.kopdesk.intake;

import id.kopdesk.database.Database;
import id.kopdesk.database.UnitOfWork;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/**
 * What people taught the program while importing: which column a heading means, which region a written name means.
 * Taught by an import that was taken back, it is forgotten again.
 */
public final class MemoryStore {
    private static final int LONGEST = 500;

    private final Database database;

    public MemoryStore(Database database) {
        this.database = database;
    }

    /** Regions chosen for written names in lists of this profile; the newest choice counts. */
    public Memory places(String profile) {
        return new Memory(database.read(handle -> pairs(handle, """
                SELECT d.written, d.region_code FROM import_place d
                JOIN import_batch b ON b.unit_of_work = d.unit_of_work
                WHERE d.source = ? AND b.removed_at IS NULL
                """, profile)));
    }

    /** The profile's column by heading, for lists with these headings; empty if none came yet. */
    public Map<String, String> columns(String source) {
        return database.read(handle -> pairs(handle, """
                SELECT d.heading, d.profile_column FROM import_column d
                JOIN import_batch b ON b.unit_of_work = d.unit_of_work
                WHERE d.source = ? AND b.removed_at IS NULL
                """, source));
    }

    static <T> void remember(UnitOfWork work, Preview<T> preview) {
        Handle handle = work.handle();
        String source = preview.origin().source();
        new TreeMap<>(preview.origin().columns())
                .forEach((heading, column) ->
                        replace(work, handle, "import_column", "heading", "profile_column", source, heading, column));
        for (Slot<T> slot : preview.slots()) {
            T candidate = slot.reading().candidate();
            if (candidate != null && !slot.decision().skipped()) {
                slot.decision()
                        .place()
                        .ifPresent(choice -> preview.profile()
                                .memoryKey(candidate)
                                .ifPresent(written -> replace(
                                        work,
                                        handle,
                                        "import_place",
                                        "written",
                                        "region_code",
                                        preview.profile().id(),
                                        written,
                                        choice.id())));
            }
        }
    }

    private static Map<String, String> pairs(Handle handle, String sql, String source) {
        Map<String, String> pairs = new TreeMap<>();
        handle.createQuery(sql)
                .bind(0, source)
                .map((rs, context) -> Map.entry(rs.getString(1), rs.getString(2)))
                .forEach(pair -> pairs.put(pair.getKey(), pair.getValue()));
        return pairs;
    }

    private static void replace(
            UnitOfWork work,
            Handle handle,
            String table,
            String keyColumn,
            String column,
            String source,
            String written,
            String meaning) {
        if (written.length() > LONGEST) {
            return;
        }
        handle.createUpdate("DELETE FROM " + table + " WHERE source = ? AND " + keyColumn + " = ?")
                .bind(0, source)
                .bind(1, written)
                .execute();
        handle.createUpdate("INSERT INTO " + table + " (source, " + keyColumn + ", " + column
                        + ", unit_of_work) VALUES (?, ?, ?, ?)")
                .bind(0, source)
                .bind(1, written)
                .bind(2, meaning)
                .bind(3, work.id())
                .execute();
    }
}
