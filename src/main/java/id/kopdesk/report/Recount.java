package id.kopdesk.report;

import id.kopdesk.cooperative.MilestoneKind;
import id.kopdesk.cooperative.MilestoneState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Asks the database for the same totals by another way than the sheets were made: set-based SQL over the facts. */
final class Recount {
    private static final String STANDS = """
            c.removed_at IS NULL
            AND NOT EXISTS (SELECT 1 FROM cooperative_status w WHERE w.cooperative_id = c.id
              AND w.removed_at IS NULL AND w.status = 'WRONG_ENTRY')
            AND EXISTS (SELECT 1 FROM cooperative_status a WHERE a.cooperative_id = c.id
              AND a.removed_at IS NULL AND a.status = 'ACTIVE' AND COALESCE(a.event_date, a.as_of) <= :day
              AND NOT EXISTS (SELECT 1 FROM cooperative_status e WHERE e.cooperative_id = c.id
                AND e.removed_at IS NULL AND e.status <> 'ACTIVE' AND COALESCE(e.event_date, e.as_of) <= :day
                AND COALESCE(e.event_date, e.as_of) >= COALESCE(a.event_date, a.as_of)))
            """;

    /** Up to so many movements of savings are added up anew; beyond it somebody would wait, and kept sums are asked. */
    static final long FEW_SAVINGS = 100_000;

    private final Handle handle;
    private final List<String> regencies;
    private final List<String> scope;
    private final LocalDate day;
    private final String standing;
    private final long fewSavings;
    private final Map<String, Long> answers = new HashMap<>();
    private final Map<MilestoneKind, Long> done = new EnumMap<>(MilestoneKind.class);
    private final Set<String> kept = new HashSet<>();
    private boolean asked;

    /** @param scope as an actor has it: only what lies in or below these regions; empty for all */
    Recount(Handle handle, List<String> regencies, Set<String> scope, LocalDate day) {
        this(handle, regencies, scope, day, FEW_SAVINGS);
    }

    Recount(Handle handle, List<String> regencies, Set<String> scope, LocalDate day, long fewSavings) {
        this.fewSavings = fewSavings;
        this.handle = handle;
        this.regencies = regencies;
        this.scope = List.copyOf(scope);
        this.day = day;
        this.standing = within("c.village_code") + " AND " + STANDS;
    }

    /** A village of these kab/kota that the person reaches. */
    private String within(String village) {
        String here = likes(village, "r", regencies.size());
        return scope.isEmpty() ? here : here + " AND " + likes(village, "s", scope.size());
    }

    private static String likes(String village, String name, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> village + " || '.' LIKE :" + name + i)
                .collect(Collectors.joining(" OR ", "(", ")"));
    }

    long cooperatives() {
        return count("SELECT COUNT(*) FROM cooperative c WHERE " + standing);
    }

    /** All kinds are counted in one reading of the steps. */
    long done(MilestoneKind kind) {
        if (done.isEmpty()) {
            Arrays.stream(MilestoneKind.values()).forEach(each -> done.put(each, 0L));
            query("SELECT m.kind, COUNT(DISTINCT m.cooperative_id) AS counted FROM milestone m JOIN cooperative c"
                            + " ON c.id = m.cooperative_id WHERE m.removed_at IS NULL AND m.state = '"
                            + MilestoneState.DONE + "' AND COALESCE(m.event_date, m.as_of) <= :day AND " + standing
                            + " GROUP BY m.kind")
                    .map((rs, context) -> done.put(MilestoneKind.valueOf(rs.getString("kind")), rs.getLong("counted")))
                    .list();
        }
        return done.getOrDefault(kind, 0L);
    }

    long met(int bookYear) {
        return count("SELECT COUNT(DISTINCT r.cooperative_id) FROM annual_meeting r JOIN cooperative c"
                + " ON c.id = r.cooperative_id WHERE r.removed_at IS NULL AND r.state IN ('DONE', 'VERIFIED')"
                + " AND r.book_year = " + bookYear + " AND COALESCE(r.held_on, r.as_of) <= :day AND " + standing);
    }

    /** The measure's sum over the same cooperatives; empty where rules decide and SQL cannot. */
    OptionalLong measure(String key) {
        if (!asked) {
            asked = true;
            ask();
        }
        Long known = answers.get(key);
        return known == null ? OptionalLong.empty() : OptionalLong.of(known);
    }

    /** Sums over the same rows are asked for in one query: millions of savings are read once, not once a kind. */
    private void ask() {
        boolean few = handle.createQuery("SELECT COUNT(*) FROM member_saving")
                        .mapTo(Long.class)
                        .one()
                <= fewSavings;
        Map<RecountQuery.Rows, Map<String, RecountQuery>> byRows = new LinkedHashMap<>();
        Arrays.stream(Topic.values())
                .flatMap(topic -> topic.parts().stream())
                .filter(part -> !part.isShare())
                .map(Topic.Part::key)
                .distinct()
                .forEach(key -> query(key, few)
                        .ifPresent(query -> byRows.computeIfAbsent(query.rows(), rows -> new LinkedHashMap<>())
                                .put(key, query)));
        byRows.forEach((rows, wanted) -> {
            List<String> keys = List.copyOf(wanted.keySet());
            List<Long> numbers = query(RecountQuery.sql(rows, wanted.values(), standing))
                    .map((rs, context) -> IntStream.rangeClosed(1, keys.size())
                            .mapToObj(i -> number(rs, i))
                            .toList())
                    .one();
            for (int i = 0; i < keys.size(); i++) {
                answers.put(keys.get(i), numbers.get(i));
            }
        });
    }

    private Optional<RecountQuery> query(String key, boolean few) {
        Optional<RecountQuery> sums = few ? Optional.empty() : MemberFacts.keptSavings(key);
        if (sums.isPresent()) {
            kept.add(key);
            return sums;
        }
        return RecountMeasures.of(key);
    }

    /** Whether this measure, once asked for, was held against kept sums and not added up anew. */
    boolean fromKept(String key) {
        return kept.contains(key);
    }

    private static long number(ResultSet rs, int column) {
        try {
            return rs.getLong(column);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Commodities and businesses of every village, whether a cooperative has its seat there or not. */
    long potentials() {
        return count("SELECT COUNT(*) FROM potential p WHERE p.removed_at IS NULL AND p.as_of <= :day AND "
                + within("p.village_code"));
    }

    /** Villages with exactly one cooperative, wherever that has its seat. */
    long servedVillages() {
        return count("SELECT COUNT(*) FROM (SELECT v.village_code FROM cooperative_village v JOIN cooperative c"
                + " ON c.id = v.cooperative_id WHERE v.removed_at IS NULL"
                + " AND (v.valid_from IS NULL OR v.valid_from <= :day) AND (v.valid_to IS NULL OR v.valid_to > :day)"
                + " AND " + within("v.village_code") + " AND " + STANDS
                + " GROUP BY v.village_code HAVING COUNT(*) = 1) once");
    }

    /** Counted facts that nobody dated. */
    long undated(int bookYear) {
        return count(undated("cooperative_status", "x.status = 'ACTIVE' AND x.event_date IS NULL"))
                + count(undated("milestone", "x.state = 'DONE' AND x.event_date IS NULL"))
                + count(undated(
                        "annual_meeting",
                        "x.state IN ('DONE', 'VERIFIED') AND x.held_on IS NULL AND x.book_year = " + bookYear));
    }

    private String undated(String table, String which) {
        return "SELECT COUNT(*) FROM " + table + " x JOIN cooperative c ON c.id = x.cooperative_id"
                + " WHERE x.removed_at IS NULL AND " + which + " AND x.as_of <= :day AND " + standing;
    }

    private long count(String sql) {
        return query(sql).mapTo(Long.class).one();
    }

    private Query query(String sql) {
        Query query = SqlFacts.bound(handle, sql, day);
        for (int i = 0; i < regencies.size(); i++) {
            query.bind("r" + i, regencies.get(i) + ".%");
        }
        for (int i = 0; i < scope.size(); i++) {
            query.bind("s" + i, scope.get(i) + ".%");
        }
        return query;
    }
}
