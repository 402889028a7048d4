package id.kopdesk.loan;

import id.kopdesk.base.Finding;
import id.kopdesk.base.Texts.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Which steps of a proposal are open, and for each that is not, why: pure rules over data. */
public final class StepGates {
    private StepGates() {}

    /** Every step of the proposal's branch, in order. */
    public static List<StepLook> look(LoanCase loan) {
        LoanStanding standing = loan.standing();
        List<StepLook> looks = new ArrayList<>();
        for (SchemeStep step : standing.steps()) {
            if (standing.has(step.kind())) {
                LoanEvent event = standing.done().get(step.kind());
                List<Finding> told = step.kind() == StepKind.MEETING && event != null
                        ? GuestList.differences(loan.file().guests(event.round()), event.attendance())
                        : List.of();
                looks.add(new StepLook(step, StepLook.Status.DONE, event, told));
                continue;
            }
            List<Finding> reasons = reasons(loan, standing, step);
            looks.add(new StepLook(
                    step, StepLook.blocks(reasons) ? StepLook.Status.BLOCKED : StepLook.Status.OPEN, null, reasons));
        }
        return looks;
    }

    private static List<Finding> reasons(LoanCase loan, LoanStanding standing, SchemeStep step) {
        List<Finding> found = new ArrayList<>();
        if (!standing.outcome().live()) {
            found.add(Finding.error("", "loan.gate.ended." + standing.outcome(), why(standing)));
            return found;
        }
        if (standing.outcome() == Outcome.RETURNED) {
            found.add(Finding.error("", "loan.gate.returned", why(standing)));
        }
        before(standing, step, found);
        documents(loan.papers(), standing, step, found);
        found.addAll(MoneyGates.of(loan, standing, step));
        return found;
    }

    private static String why(LoanStanding standing) {
        LoanEvent last = standing.last();
        String reason = last == null ? null : last.reason();
        return reason == null ? "" : reason;
    }

    /** Only the first step that is missing: the others follow from it. */
    private static void before(LoanStanding standing, SchemeStep step, List<Finding> found) {
        for (SchemeStep earlier : standing.steps()) {
            if (earlier.kind() == step.kind()) {
                return;
            }
            if (!earlier.optional() && !standing.has(earlier.kind())) {
                found.add(Finding.error("", "loan.gate.before", new Word("loan.step." + earlier.kind()))
                        .from(earlier.source()));
                return;
            }
        }
    }

    private static void documents(
            Set<DocumentKind> there, LoanStanding standing, SchemeStep step, List<Finding> found) {
        for (SchemeStep earlier : standing.steps()) {
            if (earlier.kind() == step.kind()) {
                return;
            }
            if (standing.has(earlier.kind())) {
                earlier.documents().stream()
                        .filter(kind -> !there.contains(kind))
                        .forEach(kind -> found.add(Finding.error(
                                        "document." + kind, "loan.gate.document", new Word("loan.document." + kind))
                                .from(earlier.source())));
            }
        }
    }
}
