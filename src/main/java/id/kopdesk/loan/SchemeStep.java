package id.kopdesk.loan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step of a scheme.
 *
 * @param optional may be passed over
 * @param documents what must be at hand before the next step opens
 * @param title the office's own name of the step, or null for the usual one
 */
public record SchemeStep(
        StepKind kind,
        Branch branch,
        boolean optional,
        List<DocumentKind> documents,
        String source,
        @Nullable String title) {
    public SchemeStep {
        documents = List.copyOf(documents);
    }
}
