package id.kopdesk.followup;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.base.Ids;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever is done in whatever order, the standing of a problem stays true to its steps. */
class StandingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final Problem PROBLEM = new Problem(
            Subject.region("63.05", "Tapin"), "x", null, Category.OTHER, Severity.LOW, Party.OFFICE, null, DAY, null);

    @Test
    void anyWalkOfAllowedStepsKeepsTheSums() {
        Random random = new Random(7);
        for (int walk = 0; walk < 400; walk++) {
            List<TakenStep> steps = new ArrayList<>();
            int actions = 0;
            int done = 0;
            for (int i = 0; i < 25; i++) {
                ProblemFile file = new ProblemFile(Ids.next(), 1, PROBLEM, steps);
                Standing now = file.standing();
                List<StepKind> allowed = now.allowed();
                Step step = step(allowed.get(random.nextInt(allowed.size())), now, DAY.plusDays(i), random);
                assertThat(StepRules.check(file, step, DAY.plusDays(100))).isEmpty();
                steps.add(new TakenStep(Ids.next(), i + 1, step));
                if (step.kind() == StepKind.CLOSED) {
                    actions = 0;
                    done = 0;
                }
                actions += step.kind() == StepKind.ACTION ? 1 : 0;
                done += step.kind() == StepKind.ACTION_DONE ? 1 : 0;
                Standing after = Standing.of(steps);
                assertThat(after.open()).hasSize(actions - done);
                assertThat(after.state() == ProblemState.CLOSED).isEqualTo(after.closedOn() != null);
                assertThat(after.state() == ProblemState.CLOSED).isEqualTo(step.kind() == StepKind.CLOSED);
                after.nextDue()
                        .ifPresent(next -> assertThat(after.open())
                                .allSatisfy(open -> assertThat(open.step().dueOn())
                                        .isAfterOrEqualTo(next.step().dueOn())));
            }
        }
    }

    @Test
    void aStepThatLacksSomethingIsRefusedWithItsReason() {
        ProblemFile file = new ProblemFile(Ids.next(), 1, PROBLEM, List.of());
        assertThat(StepRules.check(file, Step.closed(DAY.minusDays(1), "x"), DAY))
                .extracting(f -> f.key())
                .containsExactly("followup.step.early");
        assertThat(StepRules.check(file, Step.advice(DAY.plusDays(1), " "), DAY))
                .extracting(f -> f.key())
                .containsExactly("followup.step.content", "followup.step.future");
        assertThat(StepRules.check(file, Step.action(DAY, "x", Party.BANK, DAY.minusDays(1)), DAY))
                .extracting(f -> f.key())
                .containsExactly("followup.step.dueEarly");
        assertThat(StepRules.check(file, Step.done(DAY, "x", Ids.next()), DAY))
                .extracting(f -> f.key())
                .containsExactly("followup.step.notNow", "followup.step.action");
        assertThat(StepRules.check(file, Step.reopened(DAY, "x"), DAY))
                .extracting(f -> f.key())
                .containsExactly("followup.step.notNow");
    }

    private static Step step(StepKind kind, Standing now, LocalDate on, Random random) {
        return switch (kind) {
            case ADVICE -> Step.advice(on, "a");
            case RESPONSE -> Step.response(on, "b");
            case ACTION -> Step.action(on, "c", Party.values()[random.nextInt(8)], on.plusDays(random.nextInt(30)));
            case ACTION_DONE ->
                Step.done(
                        on,
                        "d",
                        now.open().get(random.nextInt(now.open().size())).id());
            case HANDED_UP -> Step.handedUp(on, "e", Party.PROVINCE_OFFICE);
            case CLOSED -> Step.closed(on, "f");
            case REOPENED -> Step.reopened(on, "g");
        };
    }
}
