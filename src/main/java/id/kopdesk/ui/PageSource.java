package id.kopdesk.ui;

import id.kopdesk.base.Progress;
import java.util.List;

/** Where a table takes its rows from, under the filter that the screen holds. Called in the background. */
public interface PageSource<T> {
    /** Rows in all under the filter. */
    long count(Progress progress);

    /** At most {@code request.limit()} rows after {@code request.after()}; fewer only at the end. */
    List<T> page(PageRequest<T> request, Progress progress);
}
