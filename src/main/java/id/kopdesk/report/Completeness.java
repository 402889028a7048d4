package id.kopdesk.report;

import id.kopdesk.base.Actor;
import id.kopdesk.base.CodedException;
import id.kopdesk.base.Ids;
import id.kopdesk.base.Period;
import id.kopdesk.database.Change;
import id.kopdesk.database.Database;
import id.kopdesk.office.Office;
import id.kopdesk.office.SettingKey;
import id.kopdesk.office.Settings;
import id.kopdesk.region.Region;
import id.kopdesk.region.RegionStore;
import id.kopdesk.region.RegionTree;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who handed in which month, and who is to be reminded. */
public final class Completeness {
    /** Who hands in. */
    public enum Unit {
        REGENCY,
        SUBDISTRICT,
        COOPERATIVE
    }

    /** How a unit stands in a month. */
    public enum State {
        ON_TIME,
        LATE,
        SKIPPED,
        MISSING,
        /** Not handed in, and not due yet. */
        AWAITED;

        public boolean settled() {
            return this == ON_TIME || this == LATE || this == SKIPPED;
        }
    }

    /** Somebody who hands in. @param code of the region, or the cooperative's id */
    public record Reporter(String code, String region, String name) {}

    /** @param reason why it was skipped, else empty */
    public record Cell(
            Reporter reporter,
            Period period,
            State state,
            @Nullable LocalDate on,
            String reason) {}

    private record Receipt(
            UUID id,
            long version,
            @Nullable LocalDate on,
            @Nullable String reason) {}

    private final Database database;

    public Completeness(Database database) {
        this.database = database;
    }

    /** The last day on which a month is on time: a day of the next month, as the office set it. */
    public LocalDate due(Period period) {
        int day = new Settings(database).whole(SettingKey.REPORT_DUE_DAY);
        return period.month().plusMonths(1).atDay(day);
    }

    /** Everybody who is to hand in that month, in the order of codes. */
    public List<Reporter> reporters(Actor actor, Office office, Period period, Unit unit) {
        RegionTree tree = new RegionStore(database).tree(office.areaCode());
        if (unit == Unit.COOPERATIVE) {
            return cooperatives(actor, office, period);
        }
        List<Region> regencies = office.isProvince()
                ? tree.children(office.areaCode())
                : tree.find(office.areaCode()).stream().toList();
        List<Region> all = unit == Unit.REGENCY
                ? regencies
                : regencies.stream()
                        .flatMap(r -> tree.children(r.code()).stream())
                        .toList();
        return all.stream()
                .filter(r -> actor.reaches(r.code()))
                .map(r -> new Reporter(r.code(), r.code(), r.name()))
                .toList();
    }

    private List<Reporter> cooperatives(Actor actor, Office office, Period period) {
        return database.read(handle -> handle
                .createQuery("""
                        SELECT c.id, c.name, c.village_code FROM cooperative c
                        WHERE c.removed_at IS NULL AND c.status = 'ACTIVE' AND c.village_code LIKE :area || '.%'
                          AND EXISTS (SELECT 1 FROM cooperative_status s WHERE s.cooperative_id = c.id
                            AND s.removed_at IS NULL AND s.status = 'ACTIVE'
                            AND COALESCE(s.event_date, s.as_of) <= :last)
                        ORDER BY c.village_code, c.sort_name, c.id""")
                .bind("area", office.areaCode())
                .bind("last", period.lastDay())
                .map((rs, context) ->
                        new Reporter(rs.getString("id"), rs.getString("village_code"), rs.getString("name")))
                .list()
                .stream()
                .filter(reporter -> actor.reaches(reporter.region()))
                .toList());
    }

    /** How everybody stands in one month. */
    public List<Cell> month(Actor actor, Office office, Period period, Unit unit, LocalDate today) {
        Map<String, Receipt> receipts = receipts(period);
        LocalDate due = due(period);
        return reporters(actor, office, period, unit).stream()
                .map(reporter -> cell(reporter, period, receipts.get(reporter.code()), due, today))
                .toList();
    }

    private static Cell cell(
            Reporter reporter, Period period, @Nullable Receipt receipt, LocalDate due, LocalDate today) {
        if (receipt != null && receipt.reason() != null) {
            return new Cell(reporter, period, State.SKIPPED, null, receipt.reason());
        }
        LocalDate on = receipt == null ? null : receipt.on();
        if (on != null) {
            return new Cell(reporter, period, on.isAfter(due) ? State.LATE : State.ON_TIME, on, "");
        }
        return new Cell(reporter, period, today.isAfter(due) ? State.MISSING : State.AWAITED, null, "");
    }

    /** Months up to that one, the oldest first, each with everybody. */
    public List<List<Cell>> months(Actor actor, Office office, Period last, int count, Unit unit, LocalDate today) {
        List<List<Cell>> all = new ArrayList<>();
        for (int back = count - 1; back >= 0; back--) {
            all.add(month(actor, office, new Period(last.month().minusMonths(back)), unit, today));
        }
        return all;
    }

    private Map<String, Receipt> receipts(Period period) {
        return database.read(handle -> {
            Map<String, Receipt> found = new HashMap<>();
            handle.createQuery("SELECT id, version, unit, received_on, skip_reason FROM report_receipt"
                            + " WHERE period = ? AND removed_at IS NULL")
                    .bind(0, period.toString())
                    .map((rs, context) -> found.put(
                            rs.getString("unit"),
                            new Receipt(
                                    rs.getObject("id", UUID.class),
                                    rs.getLong("version"),
                                    rs.getObject("received_on", LocalDate.class),
                                    rs.getString("skip_reason"))))
                    .list();
            return found;
        });
    }

    /**
     * Notes that they handed in that month on that day.
     *
     * @throws CodedException KD-820 when the month is closed
     */
    public void received(Actor actor, Period period, List<Reporter> reporters, LocalDate on) {
        write(actor, period, reporters, on, null);
    }

    /** @throws CodedException KD-814 without a reason */
    public void skipped(Actor actor, Period period, List<Reporter> reporters, String reason) {
        if (reason.isBlank()) {
            throw new CodedException("KD-814", "report.month.reason", 1);
        }
        write(actor, period, reporters, null, reason.strip());
    }

    /** As if nothing had been noted of them. */
    public void forgotten(Actor actor, Period period, List<Reporter> reporters) {
        write(actor, period, reporters, null, null);
    }

    /** What arrived belongs to the month: once that is closed it is what it was. */
    private static void requireOpen(ReportMonth month) {
        if (month.state().frozen()) {
            throw new CodedException(
                    "KD-820", "report.receipt.locked", month.period().toString(), month.by(), month.revision());
        }
    }

    private void write(
            Actor actor, Period period, List<Reporter> reporters, @Nullable LocalDate on, @Nullable String reason) {
        reporters.forEach(reporter -> actor.requireWrite(reporter.region()));
        Map<String, Receipt> known = receipts(period);
        database.write(actor, Change.save(), work -> {
            requireOpen(MonthStore.month(work.handle(), period));
            for (Reporter reporter : reporters) {
                Map<String, @Nullable Object> values = new HashMap<>();
                values.put("period", period.toString());
                values.put("unit", reporter.code());
                values.put("region_code", reporter.region());
                values.put("received_on", on);
                values.put("skip_reason", reason);
                Receipt old = known.get(reporter.code());
                if (old == null) {
                    work.insert(ReportTables.RECEIPT, Ids.next(), values);
                } else {
                    work.update(ReportTables.RECEIPT, old.id(), old.version(), values);
                }
            }
            return true;
        });
    }
}
