package id.kopdesk.cooperative;

import id.kopdesk.base.Actor;
import id.kopdesk.base.CleanText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** A filter as SQL conditions with their values in order. */
final class FilterSql {
    /** A side of the filter that a count leaves out, so that its own options keep their numbers. */
    enum Leave {
        NOTHING,
        REGENCIES,
        SUBDISTRICTS,
        KINDS,
        STAGES,
        FINDINGS
    }

    private final StringBuilder where = new StringBuilder("c.removed_at IS NULL");
    private final List<Object> values = new ArrayList<>();

    /** @param similar ids of names that resemble the text, or null to look for the text as a part of the name */
    static FilterSql of(CooperativeFilter filter, Actor actor, Leave leave, @Nullable Set<UUID> similar) {
        FilterSql sql = new FilterSql();
        sql.scope(actor.scope());
        sql.in("c.status", filter.statuses().stream().map(Enum::name).toList());
        if (leave != Leave.REGENCIES) {
            sql.in("c.regency_code", filter.regencies());
        }
        if (leave != Leave.SUBDISTRICTS && leave != Leave.REGENCIES) {
            sql.in("c.subdistrict_code", filter.subdistricts());
        }
        if (leave != Leave.KINDS) {
            sql.in("c.kind", filter.kinds().stream().map(Enum::name).toList());
        }
        if (leave != Leave.STAGES) {
            sql.in("c.stage_rank", filter.stages());
        }
        if (leave != Leave.FINDINGS) {
            sql.in("c.finding_rank", filter.findings());
        }
        for (MilestoneKind kind : filter.missing()) {
            sql.add(
                    "NOT EXISTS (SELECT 1 FROM milestone m WHERE m.cooperative_id = c.id AND m.kind = ?"
                            + " AND m.state = 'DONE' AND m.removed_at IS NULL)",
                    kind.name());
        }
        for (Integer year : filter.unmet()) {
            sql.add(
                    "NOT EXISTS (SELECT 1 FROM annual_meeting r WHERE r.cooperative_id = c.id AND r.book_year = ?"
                            + " AND r.state IN ('DONE', 'VERIFIED') AND r.removed_at IS NULL)",
                    year);
        }
        if (similar != null) {
            if (similar.isEmpty()) {
                sql.add("1 = 0");
            } else {
                sql.in("c.id", similar);
            }
        } else {
            for (String word : CleanText.sortName(filter.text()).split(" ")) {
                if (!word.isEmpty()) {
                    sql.add("c.sort_name LIKE ?", "%" + word + "%");
                }
            }
        }
        return sql;
    }

    void add(String condition, Object... bound) {
        where.append(" AND ").append(condition);
        Collections.addAll(values, bound);
    }

    String where() {
        return where.toString();
    }

    <S extends SqlStatement<S>> S bind(S statement) {
        S bound = statement;
        for (int i = 0; i < values.size(); i++) {
            bound = bound.bind(i, values.get(i));
        }
        return bound;
    }

    private void in(String column, Collection<?> choices) {
        if (!choices.isEmpty()) {
            add(column + " IN (" + marks(choices.size()) + ")", choices.toArray());
        }
    }

    private void scope(Set<String> codes) {
        if (codes.isEmpty()) {
            return;
        }
        List<String> each = codes.stream().map(code -> "c.village_code LIKE ?").toList();
        add(
                "(" + String.join(" OR ", each) + ")",
                codes.stream().map(code -> code + "%").toArray());
    }

    private static String marks(int count) {
        return String.join(",", Stream.generate(() -> "?").limit(count).toList());
    }
}
