package id.kopdesk.loan;

import id.kopdesk.base.Finding;
import id.kopdesk.base.Texts.Word;
import id.kopdesk.cooperative.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What keeps a step shut besides steps and papers before it: amounts, fitness, the state of the building. */
final class MoneyGates {
    private MoneyGates() {}

    static List<Finding> of(LoanCase loan, LoanStanding standing, SchemeStep step) {
        List<Finding> found = new ArrayList<>();
        switch (step.kind()) {
            case APPROVAL -> {
                terms(loan, found);
                minutes(loan, standing, found);
                support(loan, standing, found);
            }
            case SUBMISSION -> {
                terms(loan, found);
                minutes(loan, standing, found);
                loan.criteria().forEach(c -> criterion(c, found));
            }
            case HANDOVER -> building(loan.file(), found);
            case CLOSING -> closing(loan, found);
            default -> {
                // Nothing but the steps and papers before it.
            }
        }
        return found;
    }

    private static void terms(LoanCase loan, List<Finding> found) {
        found.addAll(TermRules.check(loan.file().submission(), loan.scheme(), loan.otherLoans()));
    }

    private static void minutes(LoanCase loan, LoanStanding standing, List<Finding> found) {
        Optional<LoanEvent> minutes = standing.event(StepKind.MINUTES);
        Long agreed = minutes.map(LoanEvent::amount).orElse(null);
        long asked = loan.file().submission().amount();
        if (agreed != null && asked > agreed) {
            found.add(Finding.error("principal", "loan.gate.minutes", asked, agreed, MoneyRules.MINUTES)
                    .from(MoneyRules.MINUTES));
        }
    }

    private static void support(LoanCase loan, LoanStanding standing, List<Finding> found) {
        Long agreed = standing.event(StepKind.MINUTES).map(LoanEvent::support).orElse(null);
        Optional<Parameter> share = loan.scheme().parameter(ParameterKey.SUPPORT_SHARE);
        if (agreed == null || share.isEmpty()) {
            return;
        }
        String source = share.get().source();
        if (loan.capacity().isEmpty()) {
            found.add(Finding.warning("support", "loan.gate.fundUnknown").from(source));
        } else if (agreed > loan.capacity().get().perYear()) {
            Capacity c = loan.capacity().get();
            found.add(Finding.error(
                            "support", "loan.gate.support", agreed, c.perYear(), c.share(), c.fundYear() + "", source)
                    .from(source));
        }
    }

    private static void criterion(Criterion c, List<Finding> found) {
        if (c.state() != Criterion.State.MET) {
            String key = c.state() == Criterion.State.NOT_MET ? "loan.gate.unmet" : "loan.gate.unknown";
            found.add(Finding.error(
                            "criterion." + c.kind(),
                            key,
                            new Word("loan.criterion." + c.kind()),
                            c.kind().source())
                    .from(c.kind().source()));
        }
    }

    private static void building(LoanFile file, List<Finding> found) {
        List<Part<BuildProgress>> builds = file.builds();
        int percent =
                builds.isEmpty() ? 0 : builds.get(builds.size() - 1).value().percent();
        if (percent < 100) {
            found.add(Finding.error("build", "loan.gate.building", percent));
        }
    }

    private static void closing(LoanCase loan, List<Finding> found) {
        Repayment repayment = loan.repayment();
        if (repayment.owed() > 0) {
            found.add(Finding.error("owed", "loan.gate.owed", repayment.owed()));
        }
        if (repayment.villageClaim() > 0) {
            found.add(Finding.warning(
                            "villageClaim", "loan.gate.villageClaim", repayment.villageClaim(), MoneyRules.PLACEMENT)
                    .from(MoneyRules.PLACEMENT));
        }
    }
}
