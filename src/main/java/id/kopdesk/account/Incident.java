package id.kopdesk.account;

import id.kopdesk.database.Database;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/**
 * Whose data was touched between two moments: what the written notice of UU 27/2022 Art. 46 must name within 3×24
 * hours. A file that went out with many records at once is listed among the {@linkplain #wholesale entries}.
 */
public final class Incident {
    private static final String TOUCHED = """
            SELECT v.subject_id, 1 AS is_change, c.actor, COUNT(*) AS times,
                   MIN(c.changed_at) AS first_at, MAX(c.changed_at) AS last_at
              FROM change_entry c JOIN change_value v ON v.entry_no = c.entry_no
             WHERE c.changed_at >= :from AND c.changed_at < :to
             GROUP BY v.subject_id, c.actor
            UNION ALL
            SELECT a.subject_id, 0, a.actor, COUNT(*), MIN(a.happened_at), MAX(a.happened_at)
              FROM access_entry a
             WHERE a.subject_id IS NOT NULL AND a.happened_at >= :from AND a.happened_at < :to
             GROUP BY a.subject_id, a.actor
            """;

    private record Part(UUID subject, boolean change, String actor, long times, Instant first, Instant last) {}

    private final Database database;

    public Incident(Database database) {
        this.database = database;
    }

    /** Every record touched in the span, the earliest first. */
    public List<Touched> touched(Instant from, Instant to) {
        Map<UUID, List<Part>> bySubject = new LinkedHashMap<>();
        database.read(handle -> parts(handle, from, to))
                .forEach(part -> bySubject
                        .computeIfAbsent(part.subject(), s -> new ArrayList<>())
                        .add(part));
        return bySubject.values().stream().map(Incident::join).toList();
    }

    /** Exports, prints and searches of the span that belong to no single record. */
    public List<LogLine> wholesale(Instant from, Instant to) {
        return new LogSearch(database)
                .page(
                        new LogQuery(
                                from,
                                to,
                                null,
                                java.util.Set.of(
                                        AccessKind.EXPORTED.name(),
                                        AccessKind.PRINTED.name(),
                                        AccessKind.SEARCHED.name()),
                                null),
                        null,
                        Integer.MAX_VALUE);
    }

    private static List<Part> parts(Handle handle, Instant from, Instant to) {
        return handle.createQuery("SELECT * FROM (" + TOUCHED + ") t ORDER BY first_at, subject_id, is_change, actor")
                .bind("from", LogSearch.utc(from))
                .bind("to", LogSearch.utc(to))
                .map((rs, context) -> new Part(
                        rs.getObject("subject_id", UUID.class),
                        rs.getInt("is_change") == 1,
                        rs.getString("actor"),
                        rs.getLong("times"),
                        rs.getObject("first_at", OffsetDateTime.class).toInstant(),
                        rs.getObject("last_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static Touched join(List<Part> parts) {
        Instant first = parts.stream().map(Part::first).min(Instant::compareTo).orElseThrow();
        Instant last = parts.stream().map(Part::last).max(Instant::compareTo).orElseThrow();
        TreeSet<String> actors = new TreeSet<>();
        parts.forEach(part -> actors.add(part.actor()));
        return new Touched(
                parts.get(0).subject(), sum(parts, true), sum(parts, false), first, last, List.copyOf(actors));
    }

    private static long sum(List<Part> parts, boolean change) {
        return parts.stream()
                .filter(part -> part.change() == change)
                .mapToLong(Part::times)
                .sum();
    }
}
