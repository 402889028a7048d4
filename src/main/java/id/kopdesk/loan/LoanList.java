package id.kopdesk.loan;

import id.kopdesk.base.Actor;
import id.kopdesk.base.CleanText;
import id.kopdesk.database.Database;
import id.kopdesk.database.Facts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** The list of proposals in pages by key, and the numbers beside its filters. */
public final class LoanList {
    /** How the list is ordered; every order ends with the id, so that pages follow each other. */
    public enum Sort {
        FILED("p.filed_on"),
        NAME("c.sort_name"),
        AMOUNT("p.amount"),
        STEP("p.step_no");

        private final String column;

        Sort(String column) {
            this.column = column;
        }
    }

    /** A side of the filter that a count leaves out, so that its own options keep their numbers. */
    public enum Facet {
        REGENCY("p.regency_code"),
        SCHEME("p.scheme_code"),
        STATE("CASE WHEN p.outcome = 'OPEN' THEN p.step ELSE p.outcome END"),
        BANK("p.bank");

        private final String column;

        Facet(String column) {
            this.column = column;
        }
    }

    private static final String FROM = " FROM loan_proposal p JOIN cooperative c ON c.id = p.cooperative_id WHERE ";

    private final Database database;

    public LoanList(Database database) {
        this.database = database;
    }

    /** @param after the last row at hand, null for the first page */
    public List<LoanLine> page(
            Actor actor,
            LoanFilter filter,
            LocalDate today,
            Sort sort,
            boolean descending,
            @Nullable LoanLine after,
            int limit) {
        Where where = new Where(actor, filter, today, null);
        if (after != null) {
            String than = descending ? " < ?" : " > ?";
            Object key = switch (sort) {
                case FILED -> after.filedOn();
                case NAME -> CleanText.sortName(after.name());
                case AMOUNT -> after.amount();
                case STEP -> (long) after.step().ordinal();
            };
            where.and(
                    "(" + sort.column + than + " OR " + sort.column + " = ? AND p.id" + than + ")",
                    key,
                    key,
                    after.id());
        }
        String way = descending ? " DESC" : "";
        return database.read(handle -> where.bind(handle.createQuery("SELECT p.*, c.name" + FROM + where.sql
                        + " ORDER BY " + sort.column + way + ", p.id" + way + " FETCH FIRST " + limit + " ROWS ONLY"))
                .map((rs, context) -> line(rs))
                .list());
    }

    public long count(Actor actor, LoanFilter filter, LocalDate today) {
        Where where = new Where(actor, filter, today, null);
        return database.read(handle -> where.bind(handle.createQuery("SELECT COUNT(*)" + FROM + where.sql))
                .mapTo(Long.class)
                .one());
    }

    /** How many each choice of the facet would leave. */
    public Map<String, Long> counts(Actor actor, LoanFilter filter, LocalDate today, Facet facet) {
        Where where = new Where(actor, filter, today, facet);
        Map<String, Long> counts = new LinkedHashMap<>();
        database
                .read(handle -> where.bind(handle.createQuery("SELECT " + facet.column + " AS choice, COUNT(*) AS many"
                                + FROM + where.sql + " GROUP BY " + facet.column + " ORDER BY 1"))
                        .map((rs, context) ->
                                Map.entry(Objects.requireNonNullElse(rs.getString("choice"), ""), rs.getLong("many")))
                        .list())
                .stream()
                .filter(e -> !e.getKey().isEmpty())
                .forEach(e -> counts.put(e.getKey(), e.getValue()));
        return counts;
    }

    private static LoanLine line(ResultSet rs) throws SQLException {
        return new LoanLine(
                Facts.id(rs),
                rs.getObject("cooperative_id", UUID.class),
                rs.getString("name"),
                rs.getString("village_code"),
                rs.getString("scheme_code"),
                rs.getString("reference"),
                Objects.requireNonNull(Facts.date(rs, "filed_on")),
                rs.getString("bank"),
                Facts.choice(rs, "outcome", Outcome.class),
                Facts.choice(rs, "step", StepKind.class),
                Objects.requireNonNull(Facts.date(rs, "since_on")),
                Facts.date(rs, "deadline_on"),
                rs.getLong("amount"),
                rs.getLong("owed"),
                Facts.date(rs, "unpaid_from"));
    }

    /** A filter as SQL conditions with their values in order. */
    private static final class Where {
        private String sql = "p.removed_at IS NULL";
        private final List<Object> values = new ArrayList<>();

        Where(Actor actor, LoanFilter filter, LocalDate today, @Nullable Facet leave) {
            if (!actor.scope().isEmpty()) {
                List<String> each = actor.scope().stream()
                        .map(code -> "p.village_code LIKE ?")
                        .toList();
                and(
                        "(" + String.join(" OR ", each) + ")",
                        actor.scope().stream().map(code -> code + "%").toArray());
            }
            in(leave, Facet.REGENCY, filter.regencies());
            in(leave, Facet.SCHEME, filter.schemes());
            in(leave, Facet.STATE, filter.states());
            in(leave, Facet.BANK, filter.banks());
            if (filter.overdue()) {
                and("p.outcome IN ('OPEN', 'RETURNED') AND (p.deadline_on < ? OR p.unpaid_from < ?)", today, today);
            }
            UUID one = filter.cooperative();
            if (one != null) {
                and("p.cooperative_id = ?", one);
            }
            for (String word : CleanText.sortName(filter.text()).split(" ")) {
                if (!word.isEmpty()) {
                    and("(c.sort_name LIKE ? OR UPPER(p.reference) LIKE ?)", "%" + word + "%", "%" + word + "%");
                }
            }
        }

        private void in(@Nullable Facet leave, Facet facet, Collection<String> choices) {
            if (leave != facet && !choices.isEmpty()) {
                String marks = String.join(
                        ",", Stream.generate(() -> "?").limit(choices.size()).toList());
                and(facet.column + " IN (" + marks + ")", choices.toArray());
            }
        }

        void and(String condition, Object... bound) {
            sql += " AND " + condition;
            Collections.addAll(values, bound);
        }

        <S extends SqlStatement<S>> S bind(S statement) {
            S bound = statement;
            for (int i = 0; i < values.size(); i++) {
                bound = bound.bind(i, values.get(i));
            }
            return bound;
        }
    }
}
