package id.kopdesk.loan;

import id.kopdesk.base.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step as it stands for a proposal.
 *
 * @param event what was recorded, for a step done
 * @param reasons errors say why it is not open; warnings explain
 */
public record StepLook(
        SchemeStep step, Status status, @Nullable LoanEvent event, List<Finding> reasons) {
    public enum Status {
        DONE,
        OPEN,
        BLOCKED
    }

    public StepLook {
        reasons = List.copyOf(reasons);
    }

    static boolean blocks(List<Finding> reasons) {
        return reasons.stream().anyMatch(f -> f.severity() == Finding.Severity.ERROR);
    }
}
