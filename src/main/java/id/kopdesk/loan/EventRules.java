package id.kopdesk.loan;

import id.kopdesk.base.Finding;
import id.kopdesk.base.Texts.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether something may be recorded about a proposal now. */
public final class EventRules {
    private EventRules() {}

    public static List<Finding> check(LoanCase loan, LoanEvent event) {
        List<Finding> found = new ArrayList<>();
        LoanStanding standing = loan.standing();
        dates(loan, standing, event, found);
        if (event.kind() == EventKind.DONE) {
            done(loan, standing, event, found);
        } else {
            ending(standing, event, found);
        }
        return found;
    }

    private static void dates(LoanCase loan, LoanStanding standing, LoanEvent event, List<Finding> found) {
        if (event.onDate().isAfter(loan.today())) {
            found.add(Finding.error("onDate", "loan.rule.future", event.onDate()));
        }
        if (event.onDate().isBefore(standing.since())) {
            LoanEvent last = standing.last();
            StepKind step = last == null ? StepKind.REQUEST : last.step();
            found.add(Finding.error(
                    "onDate", "loan.rule.order", event.onDate(), standing.since(), new Word("loan.step." + step)));
        }
    }

    private static void ending(LoanStanding standing, LoanEvent event, List<Finding> found) {
        if (!standing.outcome().live()) {
            found.add(Finding.error("", "loan.gate.ended." + standing.outcome(), ""));
        }
        String reason = event.reason();
        if (reason == null || reason.isBlank()) {
            found.add(Finding.error("reason", "loan.rule.reason"));
        }
        if (event.kind() == EventKind.RETURNED
                && (standing.outcome() == Outcome.RETURNED || standing.position(event.step()) < 0)) {
            found.add(Finding.error("step", "loan.rule.returnTo"));
        }
    }

    private static void done(LoanCase loan, LoanStanding standing, LoanEvent event, List<Finding> found) {
        Optional<StepLook> look = StepGates.look(loan).stream()
                .filter(l -> l.step().kind() == event.step())
                .findFirst();
        if (look.isEmpty() || look.get().status() == StepLook.Status.DONE) {
            found.add(Finding.error("step", "loan.rule.notNow", new Word("loan.step." + event.step())));
            return;
        }
        look.get().reasons().stream()
                .filter(f -> f.severity() == Finding.Severity.ERROR)
                .forEach(found::add);
        amounts(loan, standing, event, found);
    }

    private static void amounts(LoanCase loan, LoanStanding standing, LoanEvent event, List<Finding> found) {
        long asked = loan.file().submission().amount();
        Long amount = event.amount();
        switch (event.step()) {
            case MINUTES -> {
                if (amount == null || amount < 1) {
                    found.add(Finding.error("amount", "loan.rule.minutesAmount").from(MoneyRules.MINUTES));
                }
                Long support = event.support();
                if (support != null && support < 0) {
                    found.add(Finding.error("support", "loan.rule.negative"));
                }
            }
            case MEETING ->
                found.addAll(GuestList.differences(
                        loan.file().guests(loan.file().submission().round()), event.attendance()));
            case DECISION -> within(amount, asked, "loan.rule.decision", found);
            case AGREEMENT -> {
                Long granted =
                        standing.event(StepKind.DECISION).map(LoanEvent::amount).orElse(null);
                within(amount, granted == null ? asked : granted, "loan.rule.agreement", found);
            }
            default -> {
                // Other steps carry no amount.
            }
        }
    }

    private static void within(
            @org.jspecify.annotations.Nullable Long amount, long most, String key, List<Finding> found) {
        if (amount == null || amount < 1 || amount > most) {
            found.add(Finding.error("amount", key, most));
        }
    }
}
