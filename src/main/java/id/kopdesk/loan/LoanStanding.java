package id.kopdesk.loan;

import id.kopdesk.cooperative.Part;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a proposal stands, told from its events alone.
 *
 * @param steps of its branch, in order
 * @param done the event that counts for each step done
 * @param next the step that comes next; the last one once everything is done
 * @param since the day of the last event
 * @param last the last event
 */
public record LoanStanding(
        Outcome outcome,
        List<SchemeStep> steps,
        Map<StepKind, LoanEvent> done,
        SchemeStep next,
        LocalDate since,
        @Nullable LoanEvent last) {
    public LoanStanding {
        steps = List.copyOf(steps);
        done = Map.copyOf(done);
    }

    public static LoanStanding of(LoanFile file, Scheme scheme) {
        List<SchemeStep> steps = scheme.steps(file.proposal().branch());
        Map<StepKind, LoanEvent> done = new EnumMap<>(StepKind.class);
        Outcome outcome = Outcome.OPEN;
        LocalDate since = file.proposal().filedOn();
        LoanEvent last = null;
        StepKind back = null;
        for (Part<LoanEvent> part : file.events()) {
            LoanEvent event = part.value();
            last = event;
            since = event.onDate();
            switch (event.kind()) {
                case DONE -> {
                    done.put(event.step(), event);
                    outcome = event.step() == StepKind.CLOSING ? Outcome.CLOSED : Outcome.OPEN;
                    back = null;
                }
                case RETURNED -> {
                    outcome = Outcome.RETURNED;
                    back = event.step();
                    int from = position(steps, event.step());
                    done.keySet().removeIf(step -> position(steps, step) >= from && step != StepKind.REQUEST);
                }
                case REJECTED -> outcome = Outcome.REJECTED;
                case WITHDRAWN -> outcome = Outcome.WITHDRAWN;
            }
        }
        return new LoanStanding(outcome, steps, done, next(steps, done, back), since, last);
    }

    private static SchemeStep next(List<SchemeStep> steps, Map<StepKind, LoanEvent> done, @Nullable StepKind back) {
        return steps.stream()
                .filter(step -> back == null ? !step.optional() && !done.containsKey(step.kind()) : step.kind() == back)
                .findFirst()
                .orElse(steps.get(steps.size() - 1));
    }

    static int position(List<SchemeStep> steps, StepKind kind) {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).kind() == kind) {
                return i;
            }
        }
        return -1;
    }

    int position(StepKind kind) {
        return position(steps, kind);
    }

    public Optional<LoanEvent> event(StepKind kind) {
        return Optional.ofNullable(done.get(kind));
    }

    public boolean has(StepKind kind) {
        return done.containsKey(kind);
    }
}
