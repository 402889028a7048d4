package id.kopdesk.report;

import id.kopdesk.base.CodedException;
import id.kopdesk.base.Ids;
import id.kopdesk.base.Json;
import id.kopdesk.base.Period;
import id.kopdesk.database.Database;
import id.kopdesk.database.UnitOfWork;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The rows of the months: states, snapshots, reasons for what was skipped. Who may do what is decided above it. */
final class MonthStore {
    private static final String HEAD = "SELECT revision, fingerprint, closed_by, closed_at FROM report_snapshot";

    private final Database database;

    MonthStore(Database database) {
        this.database = database;
    }

    /** A snapshot without what it holds. */
    record Head(int revision, String fingerprint, String by, Instant at) {}

    ReportMonth month(Period period) {
        return database.read(handle -> month(handle, period));
    }

    static ReportMonth month(Handle handle, Period period) {
        return months(handle, "AND period = :period", Map.of("period", period.toString())).stream()
                .findFirst()
                .orElseGet(() -> new ReportMonth(
                        Ids.next(), 0, period, MonthState.OPEN, 1, "", Instant.EPOCH, null, null, null));
    }

    /** Every month of which something was recorded, the newest first. */
    List<ReportMonth> all() {
        return database.read(handle -> months(handle, "", Map.of()));
    }

    private static List<ReportMonth> months(Handle handle, String which, Map<String, ?> named) {
        return handle.createQuery(
                        "SELECT * FROM report_month WHERE removed_at IS NULL " + which + " ORDER BY period DESC")
                .bindMap(named)
                .map((rs, context) -> new ReportMonth(
                        rs.getObject("id", UUID.class),
                        rs.getLong("version"),
                        Period.parse(rs.getString("period")),
                        MonthState.valueOf(rs.getString("state")),
                        rs.getInt("revision"),
                        rs.getString("changed_by"),
                        Instant.parse(rs.getString("changed_at")),
                        rs.getObject("sent_on", LocalDate.class),
                        rs.getString("sent_to"),
                        rs.getString("reason")))
                .list();
    }

    void save(UnitOfWork work, ReportMonth month) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("period", month.period().toString());
        values.put("state", month.state().name());
        values.put("revision", (long) month.revision());
        values.put("changed_by", month.by());
        values.put("changed_at", month.at().toString());
        values.put("sent_on", month.sentOn());
        values.put("sent_to", month.sentTo());
        values.put("reason", month.reason());
        if (month.version() == 0) {
            work.insert(ReportTables.MONTH, month.id(), values);
        } else {
            work.update(ReportTables.MONTH, month.id(), month.version(), values);
        }
    }

    void freeze(UnitOfWork work, MonthlyReport report, String by) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("period", report.period().toString());
        values.put("revision", (long) report.edition().revision());
        values.put("fingerprint", report.hash());
        values.put("closed_by", by);
        values.put("closed_at", work.at().toString());
        values.put("content", SnapshotCodec.pack(report));
        values.put("totals", Json.write(ClosedTrend.totals(report)));
        work.insert(ReportTables.SNAPSHOT, Ids.next(), values);
    }

    /** The revisions that were closed, the newest first. */
    List<Head> revisions(Period period) {
        return database.read(handle -> handle.createQuery(
                        HEAD + " WHERE period = ? AND removed_at IS NULL ORDER BY revision DESC")
                .bind(0, period.toString())
                .map((rs, context) -> new Head(
                        rs.getInt("revision"),
                        rs.getString("fingerprint"),
                        rs.getString("closed_by"),
                        Instant.parse(rs.getString("closed_at"))))
                .list());
    }

    /** @throws CodedException KD-816 when what was frozen is not what its fingerprint says */
    Optional<MonthlyReport> frozen(Period period, int revision) {
        Optional<Head> head =
                revisions(period).stream().filter(h -> h.revision() == revision).findFirst();
        if (head.isEmpty()) {
            return Optional.empty();
        }
        String content = database.read(handle -> handle.createQuery(
                        "SELECT content FROM report_snapshot WHERE period = ? AND revision = ? AND removed_at IS NULL")
                .bind(0, period.toString())
                .bind(1, revision)
                .mapTo(String.class)
                .one());
        Edition edition = Edition.closed(revision, head.get().by(), head.get().at());
        MonthlyReport report = SnapshotCodec.unpack(content).as(edition);
        if (!report.hash().equals(head.get().fingerprint())) {
            throw new CodedException("KD-816", "report.month.damaged", period.toString(), revision);
        }
        return Optional.of(report);
    }

    /** Reasons by checklist item. */
    Map<String, String> skipped(Period period) {
        return database.read(handle -> skips(handle, period));
    }

    private static Map<String, String> skips(Handle handle, Period period) {
        Map<String, String> reasons = new LinkedHashMap<>();
        handle.createQuery("SELECT item, reason FROM report_skip WHERE period = ? AND removed_at IS NULL ORDER BY id")
                .bind(0, period.toString())
                .map((rs, context) -> reasons.put(rs.getString("item"), rs.getString("reason")))
                .list();
        return reasons;
    }

    /** @param reason empty takes the skipping back */
    void skip(UnitOfWork work, Period period, String item, String reason) {
        record Row(UUID id, long version) {}
        List<Row> old = work.handle()
                .createQuery("SELECT id, version FROM report_skip WHERE period = ? AND item = ? AND removed_at IS NULL")
                .bind(0, period.toString())
                .bind(1, item)
                .map((rs, context) -> new Row(rs.getObject("id", UUID.class), rs.getLong("version")))
                .list();
        old.forEach(row -> work.remove(ReportTables.SKIP, row.id(), row.version(), "-"));
        if (!reason.isEmpty()) {
            Map<String, @Nullable Object> values = new HashMap<>();
            values.put("period", period.toString());
            values.put("item", item);
            values.put("reason", reason);
            work.insert(ReportTables.SKIP, Ids.next(), values);
        }
    }
}
