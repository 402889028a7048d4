package id.kopdesk.cooperative.oversight;

import id.kopdesk.base.Actor;
import id.kopdesk.base.CodedException;
import id.kopdesk.base.Finding;
import id.kopdesk.base.Json;
import id.kopdesk.base.Period;
import id.kopdesk.cooperative.CooperativeFile;
import id.kopdesk.cooperative.Part;
import id.kopdesk.database.Change;
import id.kopdesk.database.Database;
import id.kopdesk.database.Table;
import id.kopdesk.database.UnitOfWork;
import id.kopdesk.database.Values;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The dated facts of the oversight in the database. Every one belongs to a cooperative or a village. */
public final class OversightStore {
    /** Months that a page looks back. */
    private static final int MONTHS = 24;

    private final Database database;

    public OversightStore(Database database) {
        this.database = database;
    }

    @FunctionalInterface
    private interface Reading<T> {
        T read(ResultSet rs) throws SQLException;
    }

    /** What is known of one cooperative; each table is asked once, by an index. */
    public Oversight of(CooperativeFile file) {
        UUID id = file.id();
        return database.read(handle -> {
            Map<UUID, Companion> companions = new HashMap<>();
            Map<UUID, List<Assignment>> assignments = new HashMap<>();
            handle.createQuery("""
                SELECT a.*, c.kind, c.name, c.phone, c.region_code, c.note,
                  c.start_on AS contract_from, c.end_on AS contract_to
                FROM companion_assignment a JOIN companion c ON c.id = a.companion_id
                WHERE a.cooperative_id = ? AND a.removed_at IS NULL AND c.removed_at IS NULL
                ORDER BY a.start_on DESC
                """)
                    .bind(0, id)
                    .map((rs, context) -> {
                        UUID companion = rs.getObject("companion_id", UUID.class);
                        companions.put(
                                companion,
                                new Companion(
                                        Values.choice(rs, "kind", CompanionKind.class),
                                        rs.getString("name"),
                                        rs.getString("phone"),
                                        rs.getString("region_code"),
                                        Values.maybeDay(rs, "contract_from"),
                                        Values.maybeDay(rs, "contract_to"),
                                        rs.getString("note")));
                        return assignments
                                .computeIfAbsent(companion, key -> new ArrayList<>())
                                .add(CompanionRows.assignment(rs).value());
                    })
                    .list();
            return new Oversight(
                    list(handle, "meeting_detail", "book_year DESC", id, Rows::meeting),
                    list(handle, "business_month", "period_no DESC", id, Rows::business).stream()
                            .limit(MONTHS)
                            .toList(),
                    list(handle, "site", "as_of DESC, id DESC", id, Rows::site),
                    potentials(handle, file),
                    list(handle, "health", "as_of DESC, id DESC", id, Rows::health),
                    companions,
                    assignments);
        });
    }

    /** Savings of all members as the cooperative itself reported them, with their month; the newest. */
    public record SavingsTotal(Period month, long rupiah) {}

    /** Empty when it never reported any. */
    public Optional<SavingsTotal> savings(UUID cooperative) {
        return database.read(handle -> handle.createQuery(
                        "SELECT period_no, savings_total FROM business_month WHERE cooperative_id = ?"
                                + " AND savings_total IS NOT NULL AND removed_at IS NULL"
                                + " ORDER BY period_no DESC FETCH FIRST 1 ROWS ONLY")
                .bind(0, cooperative)
                .map((rs, context) ->
                        new SavingsTotal(Rows.period(rs.getInt("period_no")), rs.getLong("savings_total")))
                .findOne());
    }

    private static <T> List<Part<T>> list(Handle handle, String table, String order, UUID id, Reading<T> reading) {
        return handle.createQuery(
                        "SELECT * FROM " + table + " WHERE cooperative_id = ? AND removed_at IS NULL ORDER BY " + order)
                .bind(0, id)
                .map((rs, context) -> new Part<>(Values.id(rs), rs.getLong("version"), reading.read(rs)))
                .list();
    }

    private static List<Part<Potential>> potentials(Handle handle, CooperativeFile file) {
        List<Part<Potential>> all = new ArrayList<>();
        file.villages().stream()
                .map(part -> part.value().villageCode())
                .distinct()
                .forEach(village -> all.addAll(handle.createQuery(
                                "SELECT * FROM potential WHERE village_code = ? AND removed_at IS NULL ORDER BY kind,"
                                        + " name")
                        .bind(0, village)
                        .map((rs, context) -> new Part<>(Values.id(rs), rs.getLong("version"), Rows.potential(rs)))
                        .list()));
        all.sort(Comparator.comparing((Part<Potential> part) -> part.value().kind()));
        return all;
    }

    /** @throws CodedException KD-890 with the first error of its rules */
    public void save(Actor actor, CooperativeFile of, Part<MeetingDetail> mine) {
        require(MeetingRules.check(mine.value()));
        put(actor, of, OversightTables.MEETING, mine, Rows.values(of.id(), mine.value()));
    }

    /** As {@link #save}, inside a larger unit of work. */
    public void saveMeeting(UnitOfWork work, UUID cooperative, Part<MeetingDetail> mine) {
        put(work, OversightTables.MEETING, mine, Rows.values(cooperative, mine.value()));
    }

    public void saveBusiness(Actor actor, CooperativeFile of, Part<BusinessMonth> mine) {
        put(actor, of, OversightTables.BUSINESS, mine, Rows.values(of.id(), mine.value()));
    }

    /** As {@link #saveBusiness}, inside a larger unit of work. */
    public void saveBusiness(UnitOfWork work, UUID cooperative, Part<BusinessMonth> mine) {
        put(work, OversightTables.BUSINESS, mine, Rows.values(cooperative, mine.value()));
    }

    /** @throws CodedException KD-890 with the first error of its rules */
    public void saveSite(Actor actor, CooperativeFile of, Part<Site> mine) {
        require(mine.value().findings());
        put(actor, of, OversightTables.SITE, mine, Rows.values(of.id(), mine.value()));
    }

    /** As {@link #saveSite}, inside a larger unit of work. */
    public void saveSite(UnitOfWork work, UUID cooperative, Part<Site> mine) {
        put(work, OversightTables.SITE, mine, Rows.values(cooperative, mine.value()));
    }

    public void saveHealth(Actor actor, CooperativeFile of, Part<Health> mine) {
        put(actor, of, OversightTables.HEALTH, mine, Rows.values(of.id(), mine.value()));
    }

    /** As {@link #saveHealth}, inside a larger unit of work. */
    public void saveHealth(UnitOfWork work, UUID cooperative, Part<Health> mine) {
        put(work, OversightTables.HEALTH, mine, Rows.values(cooperative, mine.value()));
    }

    /** @throws CodedException KD-890 with the first error of its rules */
    public void savePotential(Actor actor, Part<Potential> mine) {
        require(mine.value().findings());
        database.write(actor, Change.save(), work -> {
            savePotential(work, mine);
            return true;
        });
    }

    /** As {@link #savePotential}, inside a larger unit of work. */
    public void savePotential(UnitOfWork work, Part<Potential> mine) {
        work.actor().requireWrite(mine.value().villageCode());
        put(work, OversightTables.POTENTIAL, mine, Rows.values(mine.value()));
    }

    /** Takes one fact of a cooperative out of everything that counts. */
    public void setAside(Actor actor, String regionCode, Kind kind, UUID id, long version, String reason) {
        database.write(actor, Change.of(Change.Kind.REMOVE, reason), work -> {
            work.actor().requireWrite(regionCode);
            return work.remove(kind.table, id, version, reason);
        });
    }

    /** Which fact {@link #setAside} takes out. */
    public enum Kind {
        MEETING(OversightTables.MEETING),
        BUSINESS(OversightTables.BUSINESS),
        SITE(OversightTables.SITE),
        POTENTIAL(OversightTables.POTENTIAL),
        HEALTH(OversightTables.HEALTH);

        private final Table table;

        Kind(Table table) {
            this.table = table;
        }
    }

    /** The weights that hold now; those of a new office until somebody changed them. */
    public Formula formula() {
        return database.read(handle -> newestFormula(handle)
                .map(content -> {
                    Map<ScorePart, Integer> weights = new EnumMap<>(ScorePart.class);
                    Json.readMap(content)
                            .forEach((name, weight) ->
                                    weights.put(ScorePart.valueOf(name), ((Number) weight).intValue()));
                    return new Formula(weights);
                })
                .orElseGet(Formula::usual));
    }

    private static Optional<String> newestFormula(Handle handle) {
        return handle.createQuery(
                        "SELECT content FROM activity_formula WHERE removed_at IS NULL ORDER BY as_of DESC, id DESC"
                                + " FETCH FIRST 1 ROWS ONLY")
                .mapTo(String.class)
                .findOne();
    }

    /** Every change is a row of its own, so that an old score can be explained. Only for the whole office. */
    public void formula(Actor actor, Formula changed, LocalDate today) {
        changed.require();
        Map<String, Integer> content = new java.util.TreeMap<>();
        changed.weights().forEach((part, weight) -> content.put(part.name(), weight));
        database.write(actor, Change.save(), work -> {
            work.actor().requireWrite("");
            work.insert(
                    OversightTables.FORMULA,
                    id.kopdesk.base.Ids.next(),
                    new Values()
                            .with("as_of", today)
                            .with("content", Json.write(content))
                            .map());
            return true;
        });
    }

    private void put(Actor actor, CooperativeFile of, Table table, Part<?> mine, Map<String, @Nullable Object> values) {
        database.write(actor, Change.save(), work -> {
            work.actor().requireWrite(of.cooperative().villageCode());
            put(work, table, mine, values);
            return true;
        });
    }

    private static void put(UnitOfWork work, Table table, Part<?> mine, Map<String, @Nullable Object> values) {
        if (mine.isNew()) {
            work.insert(table, mine.id(), values);
        } else {
            work.update(table, mine.id(), mine.version(), values);
        }
    }

    private static void require(List<Finding> findings) {
        findings.stream()
                .filter(f -> f.severity() == Finding.Severity.ERROR)
                .findFirst()
                .ifPresent(f -> {
                    throw new CodedException("KD-890", f.key(), f.arguments().toArray());
                });
    }
}
