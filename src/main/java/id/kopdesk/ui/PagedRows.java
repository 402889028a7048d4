package id.kopdesk.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.collections.ObservableListBase;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table, read page after page as they are looked at; a row not yet read is null. Pages follow each other
 * by key, so a jump to the end reads what lies between, in growing steps.
 */
public final class PagedRows<T> extends ObservableListBase<@Nullable T> {
    /** A table scrolls too slowly beyond this (see the decision on long tables). */
    public static final int MOST_ROWS = 100_000;

    private static final int PAGE = 200;
    private static final int LARGEST_PAGE = 4_000;

    private final PageSource<T> source;
    private final Latest latest;
    private final ReadOnlyLongWrapper total = new ReadOnlyLongWrapper(-1);
    private final ReadOnlyBooleanWrapper loading = new ReadOnlyBooleanWrapper();
    private List<T> rows = new ArrayList<>();
    private List<SortKey> sort = List.of();
    private int size;
    private int wanted;
    private int step = PAGE;

    public PagedRows(Tasks tasks, PageSource<T> source) {
        this.source = source;
        latest = new Latest(tasks);
    }

    private record First<T>(long count, List<T> rows) {}

    /** Reads anew, as after a change of filter or sort; what is shown stays until the answer is there. */
    public void reload(List<SortKey> by) {
        sort = List.copyOf(by);
        wanted = 0;
        step = PAGE;
        loading.set(true);
        PageRequest<T> request = new PageRequest<>(null, PAGE, sort);
        latest.ask(
                "ui.table.loading",
                progress -> {
                    long count = source.count(progress);
                    progress.check();
                    return new First<>(count, count == 0 ? List.of() : source.page(request, progress));
                },
                this::begin,
                this::ended);
    }

    private void begin(First<T> first) {
        List<@Nullable T> before = new ArrayList<>(this);
        rows = new ArrayList<>(first.rows());
        size = (int)
                Math.min(MOST_ROWS, first.rows().size() < PAGE ? first.rows().size() : first.count());
        total.set(Math.max(first.count(), size));
        loading.set(false);
        beginChange();
        nextReplace(0, size, before);
        endChange();
    }

    /** Told by the table which row it draws. */
    public void want(int index) {
        wanted = Math.max(wanted, Math.min(index, size - 1));
        if (wanted >= rows.size() && wanted < size && !loading.get()) {
            loading.set(true);
            next();
        }
    }

    private void next() {
        PageRequest<T> request = new PageRequest<>(rows.get(rows.size() - 1), Math.min(step, size - rows.size()), sort);
        step = Math.min(LARGEST_PAGE, step * 2);
        latest.ask(
                "ui.table.loading",
                progress -> source.page(request, progress),
                page -> append(page, request),
                this::ended);
    }

    /** A page that could not be read is asked for again when it is looked at again. */
    private void ended() {
        loading.set(false);
    }

    private void append(List<T> page, PageRequest<T> request) {
        int from = rows.size();
        rows.addAll(page);
        beginChange();
        for (int i = from; i < rows.size(); i++) {
            nextSet(i, null);
        }
        if (page.size() < request.limit() && rows.size() < size) {
            // Rows have gone since they were counted.
            List<@Nullable T> gone = new ArrayList<>(java.util.Collections.nCopies(size - rows.size(), null));
            size = rows.size();
            total.set(size);
            nextRemove(size, gone);
        }
        endChange();
        loading.set(false);
        if (size > 0) {
            want(Math.min(wanted, size - 1));
        }
    }

    @Override
    public @Nullable T get(int index) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException(index);
        }
        return index < rows.size() ? rows.get(index) : null;
    }

    @Override
    public int size() {
        return size;
    }

    public List<SortKey> sort() {
        return sort;
    }

    /** Rows already read. */
    public List<T> atHand() {
        return List.copyOf(rows);
    }

    /** Rows under the filter, -1 before the first answer; may exceed {@link #size()} in a very long list. */
    public ReadOnlyLongProperty total() {
        return total.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty loading() {
        return loading.getReadOnlyProperty();
    }
}
