package id.kopdesk.loan;

import id.kopdesk.cooperative.Cooperative;
import id.kopdesk.cooperative.CooperativeFile;
import id.kopdesk.cooperative.Milestone;
import id.kopdesk.cooperative.MilestoneKind;
import id.kopdesk.cooperative.MilestoneState;
import id.kopdesk.loan.Criterion.Kind;
import id.kopdesk.loan.Criterion.State;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the office's own record of the cooperative says about its fitness to borrow. */
public final class Eligibility {
    private Eligibility() {}

    /** In the order of the rule. */
    public static List<Criterion> of(CooperativeFile cooperative, Submission plan) {
        Cooperative c = cooperative.cooperative();
        return List.of(
                of(Kind.LEGAL_ENTITY, cooperative, MilestoneKind.LEGAL_ENTITY, c.ahuDecree()),
                of(Kind.REGISTRATION_NUMBER, cooperative, MilestoneKind.REGISTRATION_NUMBER, c.registrationNumber()),
                of(Kind.BANK_ACCOUNT, cooperative, MilestoneKind.BANK_ACCOUNT, c.bankAccount()),
                of(Kind.TAX_ID, cooperative, MilestoneKind.TAX_ID, c.taxId()),
                of(Kind.BUSINESS_ID, cooperative, MilestoneKind.BUSINESS_ID, c.businessId()),
                of(Kind.PLAN_BUDGET, plan.hasBudget()),
                of(Kind.PLAN_STAGES, plan.hasStages()),
                of(Kind.PLAN_REPAYMENT, plan.hasRepayment()));
    }

    /** A number on record proves the step; a step under way or passed over disproves it. */
    private static Criterion of(Kind kind, CooperativeFile file, MilestoneKind milestone, @Nullable String number) {
        if (number != null && !number.isBlank()) {
            return new Criterion(kind, State.MET, number);
        }
        Optional<Milestone> step = file.milestone(milestone);
        if (step.isEmpty()) {
            return new Criterion(kind, State.UNKNOWN, "");
        }
        String reference = step.get().reference();
        return step.get().state() == MilestoneState.DONE
                ? new Criterion(kind, State.MET, reference == null ? "" : reference)
                : new Criterion(kind, State.NOT_MET, "");
    }

    private static Criterion of(Kind kind, @Nullable Boolean there) {
        return new Criterion(kind, there == null ? State.UNKNOWN : there ? State.MET : State.NOT_MET, "");
    }
}
