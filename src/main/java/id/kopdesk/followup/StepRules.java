package id.kopdesk.followup;

import id.kopdesk.base.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a step must have before it is added. */
public final class StepRules {
    private StepRules() {}

    /** @param today at the office; nothing has happened after it */
    public static List<Finding> check(ProblemFile file, Step step, LocalDate today) {
        List<Finding> found = new ArrayList<>();
        Standing now = file.standing();
        if (!now.allowed().contains(step.kind())) {
            found.add(Finding.error(
                    "kind", now.state() == ProblemState.CLOSED ? "followup.step.closed" : "followup.step.notNow"));
        }
        if (step.content().isBlank()) {
            found.add(Finding.error("content", "followup.step.content"));
        }
        if (step.on().isBefore(file.problem().foundOn())) {
            found.add(Finding.error("on", "followup.step.early"));
        }
        if (step.on().isAfter(today)) {
            found.add(Finding.error("on", "followup.step.future"));
        }
        switch (step.kind()) {
            case ACTION -> action(step, found);
            case ACTION_DONE -> {
                if (now.open().stream().noneMatch(open -> open.id().equals(step.actionId()))) {
                    found.add(Finding.error("actionId", "followup.step.action"));
                }
            }
            case HANDED_UP -> {
                if (step.handedTo() == null) {
                    found.add(Finding.error("handedTo", "followup.step.handedTo"));
                }
            }
            default -> {}
        }
        return found;
    }

    private static void action(Step step, List<Finding> found) {
        LocalDate due = step.dueOn();
        if (step.owner() == null) {
            found.add(Finding.error("owner", "followup.step.owner"));
        }
        if (due == null) {
            found.add(Finding.error("dueOn", "followup.step.due"));
        } else if (due.isBefore(step.on())) {
            found.add(Finding.error("dueOn", "followup.step.dueEarly"));
        }
    }
}
