package id.kopdesk.followup;

import id.kopdesk.base.Actor;
import id.kopdesk.base.CodedException;
import id.kopdesk.database.Change;
import id.kopdesk.database.Database;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Turns what was decided into an action that is watched: at a problem that stands already, or at a new one. */
public final class Decisions {
    private final Database database;
    private final ProblemStore problems;
    private final VisitStore visits;

    public Decisions(Database database, ProblemStore problems, VisitStore visits) {
        this.database = database;
        this.problems = problems;
        this.visits = visits;
    }

    /**
     * One unit of work: the problem if it is new, the action in it, and the decision's pointer to it.
     *
     * @param decision of that visit, with owner and due day, not yet an action
     * @param at an open problem, or empty to begin one that is called like the decision
     * @throws CodedException KD-844 when owner or due day is missing, or it is an action already
     */
    public VisitFile act(
            Actor actor, VisitFile visit, UUID decision, Optional<UUID> at, Category category, LocalDate today) {
        return database.write(actor, Change.save(), work -> {
            Decision made = visit.decisions().stream()
                    .filter(entry -> entry.id().equals(decision))
                    .map(Entry::value)
                    .filter(d -> d.problemId() == null)
                    .findFirst()
                    .orElseThrow(() -> new CodedException("KD-844", "followup.decision.gone"));
            Party owner = made.owner();
            LocalDate due = made.dueOn();
            if (owner == null || due == null) {
                throw new CodedException("KD-844", "followup.decision.incomplete");
            }
            LocalDate on = visit.visit().heldOn();
            UUID problem = at.orElseGet(() -> problems.add(
                    work,
                    new Problem(
                            visit.visit().subject(),
                            title(made.content()),
                            null,
                            category,
                            Severity.MEDIUM,
                            Party.OFFICE,
                            visit.visit().leader(),
                            on,
                            visit.id())));
            LocalDate found = problems.find(work.handle(), problem).problem().foundOn();
            problems.step(
                    work, problem, Step.action(on.isBefore(found) ? found : on, made.content(), owner, due), today);
            List<Entry<Decision>> decided = new ArrayList<>(visit.decisions());
            decided.replaceAll(entry -> entry.id().equals(decision)
                    ? entry.with(new Decision(made.content(), owner, due, problem))
                    : entry);
            visits.save(work, visit.withDecisions(decided), Optional.of(visit));
            return visits.find(work.handle(), visit.id()).orElseThrow();
        });
    }

    private static String title(String content) {
        return content.length() <= 200 ? content : content.substring(0, 197) + "…";
    }
}
