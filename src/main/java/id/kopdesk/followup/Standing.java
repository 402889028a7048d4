package id.kopdesk.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the steps of a problem come to.
 *
 * @param open actions not done yet, in the order of their steps
 * @param closedOn the day of the closing that still holds; null while open
 * @param reopened how often it was opened again
 */
public record Standing(
        ProblemState state, List<TakenStep> open, @Nullable LocalDate closedOn, int reopened) {
    public Standing {
        open = List.copyOf(open);
    }

    static Standing of(List<TakenStep> steps) {
        List<TakenStep> open = new ArrayList<>();
        ProblemState state = ProblemState.OPEN;
        boolean handedUp = false;
        LocalDate closed = null;
        int reopened = 0;
        for (TakenStep taken : steps) {
            Step step = taken.step();
            switch (step.kind()) {
                case ADVICE -> state = open.isEmpty() ? ProblemState.ADVISED : ProblemState.IN_ACTION;
                case RESPONSE -> state = open.isEmpty() ? ProblemState.ANSWERED : ProblemState.IN_ACTION;
                case ACTION -> {
                    open.add(taken);
                    state = ProblemState.IN_ACTION;
                }
                case ACTION_DONE -> {
                    UUID ended = step.actionId();
                    open.removeIf(action -> action.id().equals(ended));
                    state = open.isEmpty() ? ProblemState.ACTED : ProblemState.IN_ACTION;
                }
                case HANDED_UP -> handedUp = true;
                case CLOSED -> {
                    open.clear();
                    handedUp = false;
                    closed = step.on();
                    state = ProblemState.CLOSED;
                }
                case REOPENED -> {
                    closed = null;
                    reopened++;
                    state = ProblemState.OPEN;
                }
            }
        }
        return new Standing(handedUp ? ProblemState.HANDED_UP : state, open, closed, reopened);
    }

    /** The open action that is due first. */
    public Optional<TakenStep> nextDue() {
        return open.stream()
                .filter(action -> action.step().dueOn() != null)
                .min(Comparator.comparing((TakenStep action) ->
                                java.util.Objects.requireNonNull(action.step().dueOn()))
                        .thenComparing(TakenStep::no));
    }

    /** What can be done next. */
    public List<StepKind> allowed() {
        if (state == ProblemState.CLOSED) {
            return List.of(StepKind.REOPENED);
        }
        List<StepKind> kinds = new ArrayList<>(List.of(StepKind.ADVICE, StepKind.RESPONSE, StepKind.ACTION));
        if (!open.isEmpty()) {
            kinds.add(StepKind.ACTION_DONE);
        }
        kinds.add(StepKind.HANDED_UP);
        kinds.add(StepKind.CLOSED);
        return kinds;
    }
}
