package id.kopdesk.followup;

import id.kopdesk.base.Actor;
import id.kopdesk.base.CodedException;
import id.kopdesk.database.Change;
import id.kopdesk.database.Database;
import id.kopdesk.database.Table;
import id.kopdesk.database.UnitOfWork;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Visits and meetings in the database: read whole, saved whole. */
public final class VisitStore {
    private static final String LINES = """
        SELECT v.*,
          (SELECT COUNT(*) FROM visit_attendee a WHERE a.visit_id = v.id AND a.removed_at IS NULL) AS attended,
          (SELECT COUNT(DISTINCT a.institution) FROM visit_attendee a
            WHERE a.visit_id = v.id AND a.removed_at IS NULL) AS institutions,
          (SELECT COUNT(*) FROM visit_decision d WHERE d.visit_id = v.id AND d.removed_at IS NULL) AS decided,
          (SELECT COUNT(*) FROM visit_decision d
            WHERE d.visit_id = v.id AND d.removed_at IS NULL AND d.problem_id IS NOT NULL) AS acted
        FROM visit v WHERE v.removed_at IS NULL
        """;

    private final Database database;

    public VisitStore(Database database) {
        this.database = database;
    }

    /**
     * @param asRead as it was read, or empty for a new one; rows that are in it and no longer in {@code mine} are removed
     * @throws id.kopdesk.database.ConflictException when somebody saved it meanwhile; nothing is kept
     */
    public VisitFile save(Actor actor, VisitFile mine, Optional<VisitFile> asRead) {
        return database.write(actor, Change.save(), work -> {
            save(work, mine, asRead);
            return find(work.handle(), mine.id()).orElseThrow();
        });
    }

    /** As {@link #save}, inside a larger unit of work. */
    public void save(UnitOfWork work, VisitFile mine, Optional<VisitFile> asRead) {
        work.actor().requireWrite(mine.visit().subject().regionCode());
        asRead.ifPresent(old -> work.actor().requireWrite(old.visit().subject().regionCode()));
        if (mine.visit().title().isBlank()) {
            throw new CodedException("KD-843", "followup.visit.title");
        }
        if (mine.isNew()) {
            work.insert(FollowupTables.VISIT, mine.id(), VisitRows.values(mine.visit()));
        } else {
            work.update(FollowupTables.VISIT, mine.id(), mine.version(), VisitRows.values(mine.visit()));
        }
        List<Entry<Attendee>> attended = asRead.map(VisitFile::attendees).orElse(List.of());
        List<Entry<Decision>> decided = asRead.map(VisitFile::decisions).orElse(List.of());
        Map<UUID, Entry<?>> gone = new HashMap<>();
        attended.forEach(entry -> gone.put(entry.id(), entry));
        mine.attendees().forEach(entry -> {
            gone.remove(entry.id());
            put(work, FollowupTables.ATTENDEE, entry, VisitRows.values(mine.id(), entry.value()));
        });
        gone.values().forEach(entry -> work.remove(FollowupTables.ATTENDEE, entry.id(), entry.version(), "-"));
        gone.clear();
        decided.forEach(entry -> gone.put(entry.id(), entry));
        int no = 0;
        for (Entry<Decision> entry : mine.decisions()) {
            gone.remove(entry.id());
            put(work, FollowupTables.DECISION, entry, VisitRows.values(mine.id(), ++no, entry.value()));
        }
        gone.values().forEach(entry -> work.remove(FollowupTables.DECISION, entry.id(), entry.version(), "-"));
    }

    private static void put(UnitOfWork work, Table table, Entry<?> entry, Map<String, @Nullable Object> values) {
        if (entry.version() == 0) {
            work.insert(table, entry.id(), values);
        } else {
            work.update(table, entry.id(), entry.version(), values);
        }
    }

    /** Takes a visit noted by mistake out of every list. */
    public void setAside(Actor actor, VisitFile read, String reason) {
        database.write(actor, Change.of(Change.Kind.REMOVE, reason), work -> {
            work.actor().requireWrite(read.visit().subject().regionCode());
            return work.remove(FollowupTables.VISIT, read.id(), read.version(), reason);
        });
    }

    /** Empty when there is none, or when it lies outside the person's regions. */
    public Optional<VisitFile> find(Actor actor, UUID id) {
        return database.read(handle -> find(handle, id))
                .filter(file -> actor.reaches(file.visit().subject().regionCode()));
    }

    Optional<VisitFile> find(Handle handle, UUID id) {
        return handle.createQuery("SELECT * FROM visit WHERE id = ? AND removed_at IS NULL")
                .bind(0, id)
                .map((rs, context) -> new VisitFile(
                        id,
                        rs.getLong("version"),
                        VisitRows.visit(rs),
                        handle.createQuery(
                                        "SELECT * FROM visit_attendee WHERE visit_id = ? AND removed_at IS NULL ORDER"
                                                + " BY id")
                                .bind(0, id)
                                .map((row, c) -> VisitRows.attendee(row))
                                .list(),
                        handle.createQuery("SELECT * FROM visit_decision WHERE visit_id = ? AND removed_at IS NULL"
                                        + " ORDER BY decision_no")
                                .bind(0, id)
                                .map((row, c) -> VisitRows.decision(row))
                                .list()))
                .findOne();
    }

    /** Every visit and meeting that the person reaches, the newest first. */
    public List<VisitLine> list(Actor actor) {
        return database.read(handle -> lines(actor, handle, LINES + " ORDER BY v.held_on DESC, v.id DESC"));
    }

    /** Those of one subject, the newest first. */
    public List<VisitLine> of(Actor actor, SubjectKind kind, String id) {
        return database.read(handle -> lines(
                actor,
                handle,
                LINES + " AND v.subject_kind = ? AND v.subject_id = ? ORDER BY v.held_on DESC, v.id DESC",
                kind.name(),
                id));
    }

    private static List<VisitLine> lines(Actor actor, Handle handle, String sql, Object... arguments) {
        return handle
                .select(sql, arguments)
                .map((rs, context) -> new VisitLine(
                        rs.getObject("id", UUID.class),
                        VisitRows.visit(rs),
                        rs.getInt("attended"),
                        rs.getInt("institutions"),
                        rs.getInt("decided"),
                        rs.getInt("acted")))
                .list()
                .stream()
                .filter(line -> actor.reaches(line.visit().subject().regionCode()))
                .toList();
    }
}
