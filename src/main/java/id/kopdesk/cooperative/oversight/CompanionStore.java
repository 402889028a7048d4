package id.kopdesk.cooperative.oversight;

import id.kopdesk.base.Actor;
import id.kopdesk.base.CodedException;
import id.kopdesk.cooperative.Part;
import id.kopdesk.database.Change;
import id.kopdesk.database.Database;
import id.kopdesk.database.UnitOfWork;
import id.kopdesk.database.Values;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Companions in the database: who they are, which cooperatives they look after when, what they report. */
public final class CompanionStore {
    private final Database database;

    public CompanionStore(Database database) {
        this.database = database;
    }

    /** @throws id.kopdesk.database.ConflictException when somebody saved it meanwhile; nothing is kept */
    public CompanionFile save(Actor actor, CompanionFile mine, Optional<CompanionFile> asRead) {
        return database.write(actor, Change.save(), work -> {
            save(work, mine, asRead);
            return find(work.handle(), mine.id()).orElseThrow();
        });
    }

    /** As {@link #save}, inside a larger unit of work. */
    public void save(UnitOfWork work, CompanionFile mine, Optional<CompanionFile> asRead) {
        work.actor().requireWrite(mine.companion().regionCode());
        asRead.ifPresent(old -> work.actor().requireWrite(old.companion().regionCode()));
        if (mine.companion().name().isBlank()) {
            throw new CodedException("KD-892", "cooperative.oversight.companion.name");
        }
        if (mine.isNew()) {
            work.insert(OversightTables.COMPANION, mine.id(), CompanionRows.values(mine.companion()));
        } else {
            work.update(OversightTables.COMPANION, mine.id(), mine.version(), CompanionRows.values(mine.companion()));
        }
        Map<UUID, Part<Assignment>> before = new HashMap<>();
        asRead.ifPresent(old -> old.assignments().forEach(part -> before.put(part.id(), part)));
        for (Part<Assignment> part : mine.assignments()) {
            Part<Assignment> was = before.remove(part.id());
            if (was == null || !was.value().equals(part.value())) {
                requireReach(work, mine, part.value());
            }
            if (was == null) {
                work.insert(OversightTables.ASSIGNMENT, part.id(), CompanionRows.values(mine.id(), part.value()));
            } else if (!was.value().equals(part.value())) {
                work.update(
                        OversightTables.ASSIGNMENT,
                        part.id(),
                        was.version(),
                        CompanionRows.values(mine.id(), part.value()));
            }
        }
        before.values().forEach(gone -> work.remove(OversightTables.ASSIGNMENT, gone.id(), gone.version(), "-"));
        for (Part<CompanionReport> part : mine.reports()) {
            if (part.isNew()) {
                work.insert(OversightTables.REPORT, part.id(), CompanionRows.values(mine.id(), part.value()));
            } else {
                work.update(
                        OversightTables.REPORT,
                        part.id(),
                        part.version(),
                        CompanionRows.values(mine.id(), part.value()));
            }
        }
    }

    /**
     * A companion looks after cooperatives inside his own region only, and a person assigns those that he reaches.
     *
     * @throws CodedException KD-896 when the cooperative lies outside the companion's region
     */
    private static void requireReach(UnitOfWork work, CompanionFile mine, Assignment assignment) {
        String seat = work.handle()
                .createQuery("SELECT village_code FROM cooperative WHERE id = ? AND removed_at IS NULL")
                .bind(0, assignment.cooperative())
                .mapTo(String.class)
                .findOne()
                .orElseThrow(() -> new CodedException("KD-896", "cooperative.oversight.assignment.gone"));
        work.actor().requireWrite(seat);
        String region = mine.companion().regionCode();
        if (!(seat + ".").startsWith(region + ".")) {
            throw new CodedException("KD-896", "cooperative.oversight.assignment.region", region, seat);
        }
    }

    public Optional<CompanionFile> find(Actor actor, UUID id) {
        return database.read(handle -> find(handle, id))
                .filter(file -> actor.reaches(file.companion().regionCode()));
    }

    private static Optional<CompanionFile> find(Handle handle, UUID id) {
        return handle.createQuery("SELECT * FROM companion WHERE id = ? AND removed_at IS NULL")
                .bind(0, id)
                .map((rs, context) -> new CompanionFile(
                        id,
                        rs.getLong("version"),
                        CompanionRows.companion(rs),
                        handle.createQuery("SELECT * FROM companion_assignment WHERE companion_id = ?"
                                        + " AND removed_at IS NULL ORDER BY start_on, id")
                                .bind(0, id)
                                .map((row, c) -> CompanionRows.assignment(row))
                                .list(),
                        handle.createQuery("SELECT * FROM companion_report WHERE companion_id = ?"
                                        + " AND removed_at IS NULL ORDER BY period_no DESC")
                                .bind(0, id)
                                .map((row, c) -> CompanionRows.report(row))
                                .list()))
                .findOne();
    }

    /** Every companion that the person reaches, by kab/kota, kind and name, with the load on that day. */
    public List<CompanionLine> list(Actor actor, LocalDate day) {
        return database.read(handle -> handle
                .createQuery("""
                    SELECT c.*,
                      (SELECT COUNT(*) FROM companion_assignment a WHERE a.companion_id = c.id
                        AND a.removed_at IS NULL AND a.start_on <= :today
                        AND (a.end_on IS NULL OR a.end_on >= :today)) AS assigned,
                      (SELECT MAX(r.period_no) FROM companion_report r WHERE r.companion_id = c.id
                        AND r.removed_at IS NULL AND r.received_on IS NOT NULL) AS last_report,
                      (SELECT MAX(r.content) FROM companion_report r WHERE r.companion_id = c.id
                        AND r.removed_at IS NULL AND r.received_on IS NOT NULL
                        AND r.period_no = (SELECT MAX(q.period_no) FROM companion_report q
                          WHERE q.companion_id = c.id AND q.removed_at IS NULL
                            AND q.received_on IS NOT NULL)) AS last_content
                    FROM companion c WHERE c.removed_at IS NULL ORDER BY c.region_code, c.kind, c.name, c.id
                    """)
                .bind("today", day)
                .map((rs, context) -> {
                    Integer last = Values.number(rs, "last_report");
                    return new CompanionLine(
                            Values.id(rs),
                            CompanionRows.companion(rs),
                            rs.getInt("assigned"),
                            last == null ? null : Rows.period(last),
                            rs.getString("last_content"));
                })
                .list()
                .stream()
                .filter(line -> actor.reaches(line.companion().regionCode()))
                .toList());
    }
}
