package id.kopdesk.ui.loan;

import id.kopdesk.base.Progress;
import id.kopdesk.loan.LoanFilter;
import id.kopdesk.loan.LoanLine;
import id.kopdesk.loan.LoanList;
import id.kopdesk.ui.PageRequest;
import id.kopdesk.ui.PageSource;
import id.kopdesk.ui.SortKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Which proposals are shown now, as a table's pages or as all of a board at once. */
final class LoanListModel implements PageSource<LoanLine> {
    private static final Map<String, LoanList.Sort> ORDERS = Map.of(
            "name", LoanList.Sort.NAME,
            "filed", LoanList.Sort.FILED,
            "amount", LoanList.Sort.AMOUNT,
            "state", LoanList.Sort.STEP);

    private final LoanDesk desk;
    private final ReadOnlyObjectWrapper<LoanFilter> filter = new ReadOnlyObjectWrapper<>(LoanFilter.all());

    LoanListModel(LoanDesk desk) {
        this.desk = desk;
    }

    ReadOnlyObjectProperty<LoanFilter> filter() {
        return filter.getReadOnlyProperty();
    }

    void show(LoanFilter wanted) {
        filter.set(wanted);
    }

    boolean filtered() {
        return !filter.get().equals(LoanFilter.all());
    }

    Map<String, Long> counts(LoanList.Facet facet) {
        return desk.counts(filter.get(), facet);
    }

    /** Cards by state in the order of the steps, the longest waiting first within each. */
    Map<String, List<LoanLine>> board() {
        Map<String, List<LoanLine>> columns = new LinkedHashMap<>();
        desk.page(filter.get(), LoanList.Sort.STEP, false, null, LoanDesk.MOST_CARDS).stream()
                .sorted(java.util.Comparator.comparing(
                                (LoanLine l) -> l.outcome().ordinal())
                        .thenComparing(LoanLine::step)
                        .thenComparing(LoanLine::since)
                        .thenComparing(LoanLine::name))
                .forEach(line -> columns.computeIfAbsent(line.state(), s -> new java.util.ArrayList<>())
                        .add(line));
        return columns;
    }

    @Override
    public long count(Progress progress) {
        return desk.count(filter.get());
    }

    @Override
    public List<LoanLine> page(PageRequest<LoanLine> request, Progress progress) {
        SortKey sort = request.sort().isEmpty()
                ? new SortKey("filed", true)
                : request.sort().get(0);
        return desk.page(
                filter.get(),
                ORDERS.getOrDefault(sort.column(), LoanList.Sort.FILED),
                sort.descending(),
                request.after(),
                request.limit());
    }
}
