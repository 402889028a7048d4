package id.kopdesk.cooperative;

import id.kopdesk.base.Actor;
import id.kopdesk.database.Change;
import id.kopdesk.database.Database;
import id.kopdesk.database.UnitOfWork;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** One thing done to several cooperatives in one unit of work: all of them or none, and one undo for all. */
public final class CooperativeBulk {
    private final Database database;
    private final CooperativeStore store;
    private final CooperativeHistory history;

    public CooperativeBulk(Database database, CooperativeStore store, CooperativeHistory history) {
        this.database = database;
        this.store = store;
        this.history = history;
    }

    /**
     * Gives each the milestone; one that a cooperative already has is replaced.
     *
     * @return names the unit of work for {@link #takeBack}
     */
    public UUID setMilestone(Actor actor, List<UUID> ids, Milestone step) {
        return each(actor, ids, file -> {
            List<Part<Milestone>> steps = new ArrayList<>(file.milestones());
            Optional<Part<Milestone>> was =
                    steps.stream().filter(p -> p.value().kind() == step.kind()).findFirst();
            was.ifPresent(steps::remove);
            steps.add(was.map(p -> p.with(step)).orElseGet(() -> Part.fresh(step)));
            return file.withMilestones(steps);
        });
    }

    /** Sets each aside as a wrong entry. @return names the unit of work for {@link #takeBack} */
    public UUID setAside(Actor actor, List<UUID> ids, LocalDate today, String reason) {
        return each(actor, ids, file -> {
            List<Part<StatusFact>> facts = new ArrayList<>(file.statuses());
            facts.add(Part.fresh(new StatusFact(StatusKind.WRONG_ENTRY, null, today, null, reason)));
            return file.withStatuses(facts);
        });
    }

    /** @throws id.kopdesk.base.CodedException when one of them was changed since; nothing is taken back then */
    public void takeBack(Actor actor, UUID unit, List<UUID> ids, String reason) {
        history.takeBack(actor, unit, ids, reason);
    }

    private UUID each(Actor actor, List<UUID> ids, UnaryOperator<CooperativeFile> change) {
        return database.write(actor, Change.save(), work -> {
            ids.forEach(id -> one(work, id, change));
            return work.id();
        });
    }

    private void one(UnitOfWork work, UUID id, UnaryOperator<CooperativeFile> change) {
        CooperativeFile file =
                store.find(work.handle(), id).orElseThrow(() -> new IllegalStateException("no cooperative " + id));
        store.save(work, change.apply(file), Optional.of(file));
    }
}
