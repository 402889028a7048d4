package id.kopdesk.intake;

import id.kopdesk.base.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One data row in the preview.
 *
 * @param row the file's own row number, the first row being 1
 * @param place code of the region it lies in; null where not known
 */
public record Item(
        int row,
        boolean hidden,
        RowStatus status,
        String name,
        @Nullable String place,
        List<Choice> choices,
        List<FieldChange> changes,
        List<Finding> reasons,
        Decision decision) {

    /** Whether a commit would write this row as things stand. */
    public boolean ready() {
        boolean anything = status == RowStatus.NEW
                || changes.stream().anyMatch(change -> !decision.kept().contains(change.field()));
        return status.writes() && !decision.skipped() && anything;
    }
}
