package id.kopdesk.followup;

import id.kopdesk.base.Actor;
import id.kopdesk.base.CodedException;
import id.kopdesk.base.Finding;
import id.kopdesk.base.Ids;
import id.kopdesk.database.Change;
import id.kopdesk.database.Database;
import id.kopdesk.database.UnitOfWork;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Problems in the database. Steps are only ever added, so that what was promised stays readable. */
public final class ProblemStore {
    private final Database database;

    public ProblemStore(Database database) {
        this.database = database;
    }

    public ProblemFile add(Actor actor, Problem problem) {
        return database.write(actor, Change.save(), work -> {
            UUID id = add(work, problem);
            return find(work.handle(), id);
        });
    }

    /** As {@link #add}, inside a larger unit of work. @return its id */
    public UUID add(UnitOfWork work, Problem problem) {
        UUID id = Ids.next();
        add(work, new ProblemFile(id, 0, problem, List.of()));
        return id;
    }

    /** A whole problem with its steps, as an import or a demo has it. */
    public void add(UnitOfWork work, ProblemFile file) {
        work.actor().requireWrite(file.problem().subject().regionCode());
        requireSound(file.problem());
        work.insert(FollowupTables.PROBLEM, file.id(), ProblemRows.values(file.problem(), file.steps()));
        file.steps()
                .forEach(taken -> work.insert(
                        FollowupTables.STEP, taken.id(), ProblemRows.values(file.id(), taken.no(), taken.step())));
    }

    /**
     * Changes what was noted of the problem; its steps stay.
     *
     * @throws id.kopdesk.database.ConflictException when somebody saved it meanwhile; nothing is kept
     */
    public ProblemFile change(Actor actor, ProblemFile read, Problem now) {
        return database.write(actor, Change.save(), work -> {
            work.actor().requireWrite(read.problem().subject().regionCode());
            work.actor().requireWrite(now.subject().regionCode());
            requireSound(now);
            List<TakenStep> steps = ProblemRows.steps(work.handle(), read.id());
            work.update(FollowupTables.PROBLEM, read.id(), read.version(), ProblemRows.values(now, steps));
            return find(work.handle(), read.id());
        });
    }

    /**
     * Adds a step.
     *
     * @param today at the office
     * @throws CodedException KD-841 when the problem does not allow it now, or something is missing
     */
    public ProblemFile step(Actor actor, UUID problem, Step step, LocalDate today) {
        return database.write(actor, Change.save(), work -> {
            step(work, problem, step, today);
            return find(work.handle(), problem);
        });
    }

    /** As {@link #step}, inside a larger unit of work. */
    public void step(UnitOfWork work, UUID problem, Step step, LocalDate today) {
        ProblemFile file = find(work.handle(), problem);
        work.actor().requireWrite(file.problem().subject().regionCode());
        List<Finding> wrong = StepRules.check(file, step, today);
        if (!wrong.isEmpty()) {
            throw new CodedException("KD-841", wrong.get(0).key());
        }
        TakenStep taken = new TakenStep(Ids.next(), file.steps().size() + 1, step);
        List<TakenStep> steps = new ArrayList<>(file.steps());
        steps.add(taken);
        work.insert(FollowupTables.STEP, taken.id(), ProblemRows.values(problem, taken.no(), step));
        work.update(FollowupTables.PROBLEM, problem, file.version(), ProblemRows.values(file.problem(), steps));
    }

    /** Takes a problem that was noted by mistake out of every list; it can be restored from the history. */
    public void setAside(Actor actor, ProblemFile read, String reason) {
        database.write(actor, Change.of(Change.Kind.REMOVE, reason), work -> {
            work.actor().requireWrite(read.problem().subject().regionCode());
            return work.remove(FollowupTables.PROBLEM, read.id(), read.version(), reason);
        });
    }

    /** Empty when there is none, or when it lies outside the person's regions. */
    public Optional<ProblemFile> find(Actor actor, UUID id) {
        return database.read(handle -> maybe(handle, id))
                .filter(file -> actor.reaches(file.problem().subject().regionCode()));
    }

    /** @throws CodedException KD-840 when it is gone */
    ProblemFile find(Handle handle, UUID id) {
        return maybe(handle, id).orElseThrow(() -> new CodedException("KD-840", "followup.problem.gone"));
    }

    private static Optional<ProblemFile> maybe(Handle handle, UUID id) {
        return handle.createQuery("SELECT * FROM problem WHERE id = ? AND removed_at IS NULL")
                .bind(0, id)
                .map((rs, context) -> new ProblemFile(
                        id, rs.getLong("version"), ProblemRows.problem(rs), ProblemRows.steps(handle, id)))
                .findOne();
    }

    private static void requireSound(Problem problem) {
        if (problem.title().isBlank()) {
            throw new CodedException("KD-842", "followup.problem.title");
        }
    }
}
