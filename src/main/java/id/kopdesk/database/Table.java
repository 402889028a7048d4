package id.kopdesk.database;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a feature tells of a business table, so that saving, logging, undoing and exchanging need no code of their own.
 * Every such table also has: id, office_id, version, row_hash, removed_at, removed_reason.
 *
 * @param subject the column that names the record this row belongs to (history is shown by it), or "id"
 * @param columns the table's own columns
 * @param derived own columns that are computed from others: kept out of history, hash and conflicts
 * @param former of the derived ones, those that an earlier program hashed as facts: its rows are whole as they are
 * @param counts counts that follow every change of this table's rows in the same transaction; null where there are none
 */
public record Table(
        String name,
        String subject,
        List<Column> columns,
        Set<String> derived,
        Set<String> former,
        @Nullable Supplier<Counts> counts) {
    /** How a column's value travels: as Java value, in JSON, and in SQL. */
    public enum Kind {
        TEXT,
        WHOLE,
        DECIMAL,
        DATE,
        BOOLEAN,
        ID
    }

    public record Column(String name, Kind kind) {}

    public Table {
        columns = List.copyOf(columns);
        derived = Set.copyOf(derived);
        former = Set.copyOf(former);
    }

    public static Table of(String name, String subject, Column... columns) {
        return new Table(name, subject, List.of(columns), Set.of(), Set.of(), null);
    }

    public Table deriving(String... names) {
        return new Table(name, subject, columns, Set.of(names), former, counts);
    }

    /** @param names derived columns that were facts once */
    public Table formerly(String... names) {
        return new Table(name, subject, columns, derived, Set.of(names), counts);
    }

    /** As an earlier program saw it; the same where nothing was seen otherwise. */
    Table before() {
        Set<String> then = derived.stream().filter(c -> !former.contains(c)).collect(Collectors.toSet());
        return new Table(name, subject, columns, then, Set.of(), counts);
    }

    /** @param following makes the counts of one unit of work */
    public Table counting(Supplier<Counts> following) {
        return new Table(name, subject, columns, derived, former, following);
    }

    /** Columns whose values are facts: logged, hashed and compared. */
    List<Column> facts() {
        return columns.stream().filter(c -> !derived.contains(c.name())).toList();
    }

    String insertSql() {
        String names = names().collect(Collectors.joining(", "));
        String marks = names().map(n -> "?").collect(Collectors.joining(", "));
        return "INSERT INTO " + name + " (" + names + ") VALUES (" + marks + ")";
    }

    String updateSql() {
        String sets = Stream.concat(
                        columns.stream().map(Column::name),
                        Stream.of("version", "row_hash", "removed_at", "removed_reason"))
                .map(n -> n + " = ?")
                .collect(Collectors.joining(", "));
        return "UPDATE " + name + " SET " + sets + " WHERE id = ? AND version = ?";
    }

    String selectSql() {
        return "SELECT " + names().collect(Collectors.joining(", ")) + " FROM " + name + " WHERE id = ?";
    }

    private Stream<String> names() {
        return Stream.concat(
                Stream.of("id", "office_id", "version", "row_hash", "removed_at", "removed_reason"),
                columns.stream().map(Column::name));
    }
}
