package id.kopdesk.ui.cooperative;

import id.kopdesk.base.Actor;
import id.kopdesk.base.Progress;
import id.kopdesk.cooperative.CooperativeFilter;
import id.kopdesk.cooperative.CooperativeLine;
import id.kopdesk.cooperative.CooperativeList;
import id.kopdesk.cooperative.CooperativeSort;
import id.kopdesk.ui.PageRequest;
import id.kopdesk.ui.PageSource;
import id.kopdesk.ui.SortKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Which cooperatives the list shows now, in which order, and how many each further choice would leave. */
final class CooperativeListModel implements PageSource<CooperativeLine> {
    /** Columns that the store can sort by, under the ids of the table. */
    private static final Map<String, CooperativeSort> ORDERS = Map.of(
            "name", CooperativeSort.NAME,
            "village", CooperativeSort.VILLAGE,
            "stage", CooperativeSort.STAGE,
            "findings", CooperativeSort.FINDING,
            "changed", CooperativeSort.CHANGED);

    private static final int PAGE = 500;

    private static final CooperativeFilter EVERYTHING = CooperativeFilter.all();

    private final CooperativeList list;
    private final Actor actor;
    private final ReadOnlyObjectWrapper<CooperativeFilter> filter = new ReadOnlyObjectWrapper<>(EVERYTHING);

    CooperativeListModel(CooperativeList list, Actor actor) {
        this.list = list;
        this.actor = actor;
    }

    ReadOnlyObjectProperty<CooperativeFilter> filter() {
        return filter.getReadOnlyProperty();
    }

    void search(String typed) {
        filter.set(filter.get().withText(typed.strip()));
    }

    void choose(Facet facet, Set<String> chosen) {
        filter.set(facet.with(filter.get(), chosen));
    }

    /** All at once, such as a saved view. */
    void show(CooperativeFilter wanted) {
        filter.set(wanted);
    }

    boolean filtered() {
        return !filter.get().equals(EVERYTHING);
    }

    /** How many rows each choice of the facet would leave; runs in the background. */
    Map<String, Long> counts(Facet facet) {
        return facet.counts(list, actor, filter.get());
    }

    /** Every row under the filter, in this order; runs in the background. */
    List<CooperativeLine> all(List<SortKey> sort, Progress progress) {
        List<CooperativeLine> rows = new ArrayList<>();
        long total = count(progress);
        List<CooperativeLine> more = page(new PageRequest<>(null, PAGE, sort), progress);
        while (!more.isEmpty()) {
            progress.check();
            rows.addAll(more);
            progress.at("ui.cooperative.task.export", rows.size(), total);
            more = page(new PageRequest<>(rows.get(rows.size() - 1), PAGE, sort), progress);
        }
        return rows;
    }

    @Override
    public long count(Progress progress) {
        return list.count(actor, filter.get());
    }

    @Override
    public List<CooperativeLine> page(PageRequest<CooperativeLine> request, Progress progress) {
        SortKey sort = request.sort().isEmpty()
                ? new SortKey("name", false)
                : request.sort().get(0);
        return list.page(
                actor,
                filter.get(),
                ORDERS.getOrDefault(sort.column(), CooperativeSort.NAME),
                sort.descending(),
                request.after(),
                request.limit());
    }
}
