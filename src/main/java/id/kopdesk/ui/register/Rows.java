package id.kopdesk.ui.register;

import id.kopdesk.base.Progress;
import id.kopdesk.ui.PageRequest;
import id.kopdesk.ui.PageSource;
import java.util.List;
import java.util.function.Supplier;

/** Rows that are at hand already, as a table reads them. */
final class Rows<T> implements PageSource<T> {
    private final Supplier<List<T>> rows;

    Rows(Supplier<List<T>> rows) {
        this.rows = rows;
    }

    @Override
    public long count(Progress progress) {
        return rows.get().size();
    }

    @Override
    public List<T> page(PageRequest<T> request, Progress progress) {
        List<T> all = rows.get();
        T after = request.after();
        int from = after == null ? 0 : all.indexOf(after) + 1;
        return all.subList(from, Math.min(all.size(), from + request.limit()));
    }
}
