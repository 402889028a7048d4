package id.kopdesk.report;

import java.util.Collection;
import java.util.stream.Collectors;

/**
 * A number asked of the database, in parts, so that numbers over the same rows can be asked for together.
 *
 * @param what a count or a sum
 * @param rows of which it is taken; the cooperative they belong to is called "c"
 */
record RecountQuery(String what, Rows rows) {
    /**
     * @param from tables with their joins
     * @param where true for the rows that count; may name ":day", ":month" and ":year"
     */
    record Rows(String from, String where) {}

    static RecountQuery of(String what, String from, String where) {
        return new RecountQuery(what, new Rows(from, where));
    }

    /** @param all of the same rows */
    static String sql(Rows rows, Collection<RecountQuery> all, String standing) {
        String whats = all.stream().map(RecountQuery::what).collect(Collectors.joining(", "));
        return "SELECT " + whats + " FROM " + rows.from() + " WHERE (" + rows.where() + ") AND " + standing;
    }
}
