package id.kopdesk.report;

import id.kopdesk.base.Period;
import id.kopdesk.cooperative.CooperativeFile;
import id.kopdesk.workbook.Value;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/**
 * Measures that one query gives: the cooperative's id, then a column for each measure. The query may name ":day" and
 * ":month" (months since year 0); a cooperative that it leaves out has {@code missing} everywhere.
 */
final class SqlFacts implements FactSource {
    private final List<Measure> measures;
    private final String sql;
    private final Value missing;

    SqlFacts(List<Measure> measures, String sql, Value missing) {
        this.measures = List.copyOf(measures);
        this.sql = sql;
        this.missing = missing;
    }

    @Override
    public List<Measure> measures() {
        return measures;
    }

    @Override
    public List<List<Value>> count(Handle handle, List<CooperativeFile> files, LocalDate day) {
        Map<UUID, List<Value>> found = new HashMap<>();
        bound(handle, sql, day)
                .map((rs, context) -> found.put(rs.getObject(1, UUID.class), row(rs)))
                .list();
        List<Value> none = Collections.nCopies(measures.size(), missing);
        return files.stream().map(file -> found.getOrDefault(file.id(), none)).toList();
    }

    private List<Value> row(ResultSet rs) throws SQLException {
        List<Value> values = new ArrayList<>();
        for (int i = 0; i < measures.size(); i++) {
            long number = rs.getLong(i + 2);
            values.add(rs.wasNull() ? missing : Value.of(number));
        }
        return values;
    }

    static Query bound(Handle handle, String sql, LocalDate day) {
        Query query = handle.createQuery(sql);
        if (sql.contains(":day")) {
            query.bind("day", day);
        }
        if (sql.contains(":month")) {
            query.bind("month", Period.of(day).index());
        }
        if (sql.contains(":year")) {
            query.bind("year", RegisterFacts.bookYear(day));
        }
        return query;
    }
}
