package id.kopdesk.report;

import id.kopdesk.cooperative.MilestoneKind;
import id.kopdesk.cooperative.MilestoneState;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Asks the database for the same totals by another way than the sheets were made: set-based SQL over the facts. */
final class Recount {
    private static final String STANDING = """
            c.removed_at IS NULL AND c.regency_code IN (%s) AND (%s)
            AND NOT EXISTS (SELECT 1 FROM cooperative_status w WHERE w.cooperative_id = c.id
              AND w.removed_at IS NULL AND w.status = 'WRONG_ENTRY')
            AND EXISTS (SELECT 1 FROM cooperative_status a WHERE a.cooperative_id = c.id
              AND a.removed_at IS NULL AND a.status = 'ACTIVE' AND COALESCE(a.event_date, a.as_of) <= ?
              AND NOT EXISTS (SELECT 1 FROM cooperative_status e WHERE e.cooperative_id = c.id
                AND e.removed_at IS NULL AND e.status <> 'ACTIVE' AND COALESCE(e.event_date, e.as_of) <= ?
                AND COALESCE(e.event_date, e.as_of) >= COALESCE(a.event_date, a.as_of)))
            """;

    private final Handle handle;
    private final List<String> regencies;
    private final List<String> scope;
    private final LocalDate day;
    private final String standing;

    /** @param scope as an actor has it: only what lies in or below these regions; empty for all */
    Recount(Handle handle, List<String> regencies, Set<String> scope, LocalDate day) {
        this.handle = handle;
        this.regencies = regencies;
        this.day = day;
        this.scope = List.copyOf(scope);
        this.standing = STANDING.formatted(
                regencies.stream().map(r -> "?").collect(Collectors.joining(",")),
                scope.isEmpty()
                        ? "1 = 1"
                        : scope.stream()
                                .map(s -> "c.village_code || '.' LIKE ?")
                                .collect(Collectors.joining(" OR ")));
    }

    long cooperatives() {
        return count("SELECT COUNT(*) FROM cooperative c WHERE " + standing);
    }

    long done(MilestoneKind kind) {
        return count(
                "SELECT COUNT(DISTINCT m.cooperative_id) FROM milestone m JOIN cooperative c"
                        + " ON c.id = m.cooperative_id WHERE m.removed_at IS NULL AND m.kind = '" + kind.name()
                        + "' AND m.state = '" + MilestoneState.DONE + "' AND COALESCE(m.event_date, m.as_of) <= ? AND "
                        + standing,
                day);
    }

    long met(int bookYear) {
        return count(
                "SELECT COUNT(DISTINCT r.cooperative_id) FROM annual_meeting r JOIN cooperative c"
                        + " ON c.id = r.cooperative_id WHERE r.removed_at IS NULL AND r.state IN ('DONE', 'VERIFIED')"
                        + " AND r.book_year = " + bookYear + " AND COALESCE(r.held_on, r.as_of) <= ? AND " + standing,
                day);
    }

    long servedVillages() {
        return count(
                "SELECT COUNT(*) FROM (SELECT v.village_code FROM cooperative_village v JOIN cooperative c"
                        + " ON c.id = v.cooperative_id WHERE v.removed_at IS NULL"
                        + " AND (v.valid_from IS NULL OR v.valid_from <= ?) AND (v.valid_to IS NULL OR v.valid_to > ?) AND "
                        + standing + " GROUP BY v.village_code HAVING COUNT(*) = 1) once",
                day,
                day);
    }

    /** Counted facts that nobody dated. */
    long undated(int bookYear) {
        return count(undated("cooperative_status", "x.status = 'ACTIVE' AND x.event_date IS NULL"), day)
                + count(undated("milestone", "x.state = 'DONE' AND x.event_date IS NULL"), day)
                + count(
                        undated(
                                "annual_meeting",
                                "x.state IN ('DONE', 'VERIFIED') AND x.held_on IS NULL AND x.book_year = " + bookYear),
                        day);
    }

    private String undated(String table, String which) {
        return "SELECT COUNT(*) FROM " + table + " x JOIN cooperative c ON c.id = x.cooperative_id"
                + " WHERE x.removed_at IS NULL AND " + which + " AND x.as_of <= ? AND " + standing;
    }

    private long count(String sql, Object... first) {
        var query = handle.createQuery(sql);
        int at = 0;
        for (Object value : first) {
            query = query.bind(at++, value);
        }
        for (String regency : regencies) {
            query = query.bind(at++, regency);
        }
        for (String own : scope) {
            query = query.bind(at++, own + ".%");
        }
        return query.bind(at++, day).bind(at, day).mapTo(Long.class).one();
    }
}
