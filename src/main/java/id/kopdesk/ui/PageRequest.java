package id.kopdesk.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The next rows of a list.
 *
 * @param after the last row already at hand, null for the first page
 * @param limit rows wanted at most
 * @param sort chosen keys, first one first; empty for the list's own order
 */
public record PageRequest<T>(@Nullable T after, int limit, List<SortKey> sort) {
    public PageRequest {
        sort = List.copyOf(sort);
    }
}
