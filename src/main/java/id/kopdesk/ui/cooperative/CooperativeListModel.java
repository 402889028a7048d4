package id.kopdesk.ui.cooperative;

import id.kopdesk.base.Actor;
import id.kopdesk.base.Progress;
import id.kopdesk.cooperative.CooperativeFilter;
import id.kopdesk.cooperative.CooperativeFilter.Facet;
import id.kopdesk.cooperative.CooperativeList;
import id.kopdesk.cooperative.CooperativeRow;
import id.kopdesk.cooperative.ListOrder;
import id.kopdesk.ui.PageRequest;
import id.kopdesk.ui.PageSource;
import id.kopdesk.ui.SortKey;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Which cooperatives the list shows now, in which order, and how many each further choice would leave. */
final class CooperativeListModel implements PageSource<CooperativeRow> {
    /** Columns that the store can sort by, under the ids of the table. */
    private static final Map<String, ListOrder> ORDERS = Map.of(
            "name", ListOrder.NAME,
            "village", ListOrder.REGION,
            "stage", ListOrder.STAGE,
            "findings", ListOrder.FINDING,
            "changed", ListOrder.CHANGED);

    private final CooperativeList list;
    private final Actor actor;
    private final ReadOnlyObjectWrapper<CooperativeFilter> filter = new ReadOnlyObjectWrapper<>(CooperativeFilter.ALL);

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
        filter.set(filter.get().with(facet, chosen));
    }

    /** All at once, such as a saved view. */
    void show(CooperativeFilter wanted) {
        filter.set(wanted);
    }

    boolean filtered() {
        return !filter.get().equals(CooperativeFilter.ALL);
    }

    /** How many rows each choice of the facet would leave; runs in the background. */
    Map<String, Long> counts(Facet facet) {
        return list.counts(actor, filter.get(), facet);
    }

    @Override
    public long count(Progress progress) {
        return list.count(actor, filter.get());
    }

    @Override
    public List<CooperativeRow> page(PageRequest<CooperativeRow> request, Progress progress) {
        SortKey sort = request.sort().isEmpty()
                ? new SortKey("name", false)
                : request.sort().get(0);
        return list.page(
                actor,
                filter.get(),
                ORDERS.getOrDefault(sort.column(), ListOrder.NAME),
                sort.descending(),
                request.after(),
                request.limit());
    }
}
