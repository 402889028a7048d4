package id.kopdesk.cooperative;

import id.kopdesk.base.Actor;
import id.kopdesk.database.Database;
import id.kopdesk.database.Facts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The list of cooperatives in pages: each page begins after a row, none counts rows before it. */
public final class CooperativeList {
    private static final String COLUMNS =
            "c.id, c.name, c.sort_name, c.kind, c.village_code, c.stage, c.stage_rank, c.finding_rank,"
                    + " c.finding_count, c.status, c.business_id, c.ahu_decree, c.tax_id, c.simkopdes_id, c.changed_no";

    private final Database database;
    private final SimilarNames similar;

    public CooperativeList(Database database) {
        this.database = database;
        this.similar = new SimilarNames(database);
    }

    /** @param after the last row at hand, null for the first page */
    public List<CooperativeLine> page(
            Actor actor,
            CooperativeFilter filter,
            CooperativeSort sort,
            boolean descending,
            @Nullable CooperativeLine after,
            int limit) {
        FilterSql sql = FilterSql.of(filter, actor, FilterSql.Leave.NOTHING, resembling(actor, filter));
        if (after != null) {
            Keyset.after(sql, sort, descending, after);
        }
        return database.read(handle -> sql.bind(handle.createQuery("SELECT " + COLUMNS + " FROM cooperative c WHERE "
                        + sql.where() + " ORDER BY " + sort.order(descending) + " FETCH FIRST " + limit
                        + " ROWS ONLY"))
                .map((rs, context) -> {
                    int rank = rs.getInt("stage_rank");
                    return new CooperativeLine(
                            rs.getObject("id", UUID.class),
                            rs.getString("name"),
                            rs.getString("sort_name"),
                            Facts.choice(rs, "kind", CooperativeKind.class),
                            rs.getString("village_code"),
                            rank == 0 ? null : MilestoneKind.values()[rank - 1],
                            rank,
                            rs.getInt("finding_rank"),
                            rs.getInt("finding_count"),
                            Facts.choice(rs, "status", StatusKind.class),
                            rs.getString("business_id"),
                            rs.getString("ahu_decree"),
                            rs.getString("tax_id"),
                            rs.getString("simkopdes_id"),
                            rs.getLong("changed_no"));
                })
                .list());
    }

    public long count(Actor actor, CooperativeFilter filter) {
        FilterSql sql = FilterSql.of(filter, actor, FilterSql.Leave.NOTHING, resembling(actor, filter));
        return database.read(
                handle -> sql.bind(handle.createQuery("SELECT COUNT(*) FROM cooperative c WHERE " + sql.where()))
                        .mapTo(Long.class)
                        .one());
    }

    public Map<String, Long> byRegency(Actor actor, CooperativeFilter filter) {
        return counts(actor, filter, FilterSql.Leave.REGENCIES, "regency_code");
    }

    public Map<String, Long> bySubdistrict(Actor actor, CooperativeFilter filter) {
        return counts(actor, filter, FilterSql.Leave.SUBDISTRICTS, "subdistrict_code");
    }

    /** Keys are names of {@link CooperativeKind}. */
    public Map<String, Long> byKind(Actor actor, CooperativeFilter filter) {
        return counts(actor, filter, FilterSql.Leave.KINDS, "kind");
    }

    /** Keys are ranks: "0" for none, then the order of {@link MilestoneKind}. */
    public Map<String, Long> byStage(Actor actor, CooperativeFilter filter) {
        return counts(actor, filter, FilterSql.Leave.STAGES, "stage_rank");
    }

    /** Keys are "0" none, "1" warnings, "2" errors. */
    public Map<String, Long> byFinding(Actor actor, CooperativeFilter filter) {
        return counts(actor, filter, FilterSql.Leave.FINDINGS, "finding_rank");
    }

    /** Book years of which any meeting is recorded, the newest first; at most three. */
    public List<Integer> bookYears() {
        return database.read(
                handle -> handle.createQuery("SELECT DISTINCT book_year FROM annual_meeting WHERE removed_at IS NULL"
                                + " ORDER BY book_year DESC FETCH FIRST 3 ROWS ONLY")
                        .mapTo(Integer.class)
                        .list());
    }

    /** How many under the filter have this milestone not done. */
    public long missing(Actor actor, CooperativeFilter filter, MilestoneKind kind) {
        return count(actor, filter.withMissing(Set.of(kind)));
    }

    private Map<String, Long> counts(Actor actor, CooperativeFilter filter, FilterSql.Leave leave, String column) {
        FilterSql sql = FilterSql.of(filter, actor, leave, resembling(actor, filter));
        Map<String, Long> counts = new LinkedHashMap<>();
        database.read(handle -> sql.bind(handle.createQuery("SELECT c." + column + " AS choice, COUNT(*) AS rows_in"
                        + " FROM cooperative c WHERE " + sql.where() + " GROUP BY c." + column + " ORDER BY 1"))
                .map((rs, context) -> counts.put(rs.getString("choice"), rs.getLong("rows_in")))
                .list());
        return counts;
    }

    /** Names that resemble the text, asked only when no name holds it as it was typed. */
    private @Nullable Set<UUID> resembling(Actor actor, CooperativeFilter filter) {
        if (filter.text().isBlank()) {
            return null;
        }
        FilterSql exact = FilterSql.of(filter, actor, FilterSql.Leave.NOTHING, null);
        Optional<Integer> any = database.read(handle -> exact.bind(handle.createQuery(
                        "SELECT 1 FROM cooperative c WHERE " + exact.where() + " FETCH FIRST 1 ROWS ONLY"))
                .mapTo(Integer.class)
                .findFirst());
        return any.isPresent() ? null : similar.to(filter.text());
    }
}
