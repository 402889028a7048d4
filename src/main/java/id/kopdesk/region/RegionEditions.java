package id.kopdesk.region;

import id.kopdesk.base.Ids;
import id.kopdesk.database.Table;
import id.kopdesk.database.UnitOfWork;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Which regulations the office has taken in, and what they made of a code. */
final class RegionEditions {
    static final Table TABLE = Table.of(
            "region_edition",
            "id",
            new Table.Column("edition_no", Table.Kind.WHOLE),
            new Table.Column("regulation", Table.Kind.TEXT),
            new Table.Column("valid_from", Table.Kind.DATE),
            new Table.Column("added", Table.Kind.WHOLE),
            new Table.Column("renamed", Table.Kind.WHOLE),
            new Table.Column("vanished", Table.Kind.WHOLE),
            new Table.Column("same", Table.Kind.WHOLE));

    private RegionEditions() {}

    static void note(UnitOfWork unit, long number, @Nullable LocalDate validFrom, RegionReceipt receipt) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("edition_no", number);
        values.put("regulation", receipt.regulation());
        values.put("valid_from", validFrom);
        values.put("added", receipt.added());
        values.put("renamed", receipt.renamed());
        values.put("vanished", receipt.vanished());
        values.put("same", receipt.same());
        unit.insert(TABLE, Ids.next(), values);
    }

    /** The newest that stands. */
    static long newest(Handle handle) {
        return handle.createQuery("SELECT COALESCE(MAX(edition_no), 0) FROM region_edition WHERE removed_at IS NULL")
                .mapTo(Long.class)
                .one();
    }

    /** For the next one: a number is never given twice, even after it was taken back. */
    static long free(Handle handle) {
        return handle.createQuery("SELECT COALESCE(MAX(edition_no), 0) + 1 FROM region_edition")
                .mapTo(Long.class)
                .one();
    }

    /** The newest first, those taken back included. */
    static List<RegionEdition> all(Handle handle) {
        return handle.createQuery("SELECT * FROM region_edition ORDER BY edition_no DESC")
                .map((row, context) -> new RegionEdition(
                        row.getObject("id", UUID.class),
                        row.getLong("version"),
                        row.getLong("edition_no"),
                        row.getObject("valid_from", LocalDate.class),
                        new RegionReceipt(
                                row.getString("regulation"),
                                row.getLong("added"),
                                row.getLong("renamed"),
                                row.getLong("vanished"),
                                row.getLong("same")),
                        row.getString("removed_reason")))
                .list();
    }

    /** The day from which the newest edition is in force, if it says one. */
    static Optional<LocalDate> newestDate(Handle handle) {
        return handle.createQuery("SELECT MAX(valid_from) FROM region_edition WHERE removed_at IS NULL")
                .mapTo(LocalDate.class)
                .findOne();
    }

    static List<RegionHistory> history(Handle handle, String code) {
        if (!RegionNo.isCode(code)) {
            return List.of();
        }
        return handle.createQuery("SELECT r.code, r.name, r.type, r.successor, s.regulation, s.valid_from,"
                        + " u.valid_from AS valid_to FROM ("
                        + "SELECT code, name, type, successor, since_edition, until_edition"
                        + " FROM region_past WHERE region_no = ?"
                        + " UNION ALL SELECT code, name, type, NULL, since_edition, NULL"
                        + " FROM region WHERE region_no = ?) r"
                        + " JOIN region_edition s ON s.edition_no = r.since_edition"
                        + " LEFT JOIN region_edition u ON u.edition_no = r.until_edition"
                        + " ORDER BY r.since_edition")
                .bind(0, RegionNo.of(code))
                .bind(1, RegionNo.of(code))
                .map((row, context) -> new RegionHistory(
                        RegionRows.region(row),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class),
                        row.getString("regulation"),
                        row.getString("successor")))
                .list();
    }

    /** Regions as they were called before a later edition, whether their codes still stand or not. */
    static List<Region> formerNames(Handle handle) {
        return handle.createQuery("SELECT code, name, type FROM region_past ORDER BY region_no, since_edition")
                .map((row, context) -> RegionRows.region(row))
                .list();
    }

    static Optional<String> currentCode(Handle handle, String code) {
        Set<String> seen = new HashSet<>();
        Optional<String> at = Optional.of(code);
        while (at.isPresent() && seen.add(at.get())) {
            List<RegionHistory> history = history(handle, at.get());
            if (history.isEmpty()) {
                return Optional.empty();
            }
            RegionHistory last = history.get(history.size() - 1);
            if (last.isCurrent()) {
                return at;
            }
            at = Optional.ofNullable(last.successor());
        }
        return Optional.empty();
    }
}
