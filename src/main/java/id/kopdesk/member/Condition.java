package id.kopdesk.member;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jdbi.v3.core.statement.SqlStatement;

/** Conditions on members ("m") with their values in order. */
final class Condition {
    private final StringBuilder where = new StringBuilder("m.removed_at IS NULL");
    private final List<Object> values = new ArrayList<>();

    Condition add(String condition, Object... bound) {
        where.append(" AND ").append(condition);
        Collections.addAll(values, bound);
        return this;
    }

    void in(String column, Collection<?> choices) {
        if (!choices.isEmpty()) {
            add(
                    column + " IN ("
                            + String.join(
                                    ",",
                                    Stream.generate(() -> "?")
                                            .limit(choices.size())
                                            .toList()) + ")",
                    choices.toArray());
        }
    }

    /** Members of cooperatives at or below one of these regions; none at all means everywhere. */
    void within(Set<String> codes) {
        if (!codes.isEmpty()) {
            List<String> each =
                    codes.stream().map(code -> "c.village_code LIKE ?").toList();
            add(
                    "m.cooperative_id IN (SELECT c.id FROM cooperative c WHERE " + String.join(" OR ", each) + ")",
                    codes.stream().map(code -> code + "%").toArray());
        }
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
}
