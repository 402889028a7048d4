package id.kopdesk.intake;

import id.kopdesk.base.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One data row of the file as the profile read it.
 *
 * @param row the file's own row number, the first row being 1
 * @param name what to call the row when speaking to a person; may be empty
 * @param candidate null where the row cannot be imported; the findings then say why
 */
public record Reading<T>(
        int row, boolean hidden, String name, @Nullable T candidate, List<Finding> findings) {
    public Reading {
        findings = List.copyOf(findings);
    }
}
