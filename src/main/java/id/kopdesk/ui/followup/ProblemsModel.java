package id.kopdesk.ui.followup;

import id.kopdesk.base.Progress;
import id.kopdesk.followup.ProblemFilter;
import id.kopdesk.followup.ProblemLine;
import id.kopdesk.followup.ProblemState;
import id.kopdesk.ui.PageRequest;
import id.kopdesk.ui.PageSource;
import id.kopdesk.ui.SortKey;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Which problems are shown, in which order; the list and the board show the same ones. */
final class ProblemsModel implements PageSource<ProblemLine> {
    private final FollowupDesk desk;
    private final ReadOnlyObjectWrapper<ProblemFilter> filter = new ReadOnlyObjectWrapper<>(ProblemFilter.open());

    ProblemsModel(FollowupDesk desk) {
        this.desk = desk;
    }

    ReadOnlyObjectProperty<ProblemFilter> filter() {
        return filter.getReadOnlyProperty();
    }

    void show(ProblemFilter wanted) {
        filter.set(wanted);
    }

    boolean filtered() {
        return !filter.get().equals(ProblemFilter.open());
    }

    /** How many each choice would leave; runs in the background. */
    <K> Map<K, Long> counts(ProblemFilter without, Function<ProblemLine, K> by) {
        return desk.list.list(desk.actor, without, desk.today()).stream()
                .filter(line -> by.apply(line) != null)
                .collect(Collectors.groupingBy(by, java.util.TreeMap::new, Collectors.counting()));
    }

    /** The columns of the board; closed ones only when they are asked for. */
    Map<ProblemState, List<ProblemLine>> board() {
        Map<ProblemState, List<ProblemLine>> columns = new EnumMap<>(ProblemState.class);
        all().forEach(line -> columns.computeIfAbsent(line.state(), state -> new java.util.ArrayList<>())
                .add(line));
        return columns;
    }

    List<ProblemLine> all() {
        return desk.list.list(desk.actor, filter.get(), desk.today());
    }

    long overdue() {
        return desk.list
                .list(desk.actor, ProblemFilter.open().withOverdueOnly(true), desk.today())
                .size();
    }

    @Override
    public long count(Progress progress) {
        return all().size();
    }

    @Override
    public List<ProblemLine> page(PageRequest<ProblemLine> request, Progress progress) {
        List<ProblemLine> all = new java.util.ArrayList<>(all());
        LocalDate today = desk.today();
        if (!request.sort().isEmpty()) {
            SortKey key = request.sort().get(0);
            Comparator<ProblemLine> order = order(key.column(), today);
            all.sort(key.descending() ? order.reversed() : order);
        }
        ProblemLine after = request.after();
        int from = 0;
        if (after != null) {
            for (int i = 0; i < all.size(); i++) {
                from = all.get(i).id().equals(after.id()) ? i + 1 : from;
            }
        }
        return all.subList(from, Math.min(all.size(), from + request.limit()));
    }

    private static Comparator<ProblemLine> order(String column, LocalDate today) {
        return switch (column) {
            case "subject" -> Comparator.comparing(line -> line.subject().name());
            case "category" -> Comparator.comparing(ProblemLine::category);
            case "severity" -> Comparator.comparing(ProblemLine::severity);
            case "age" -> Comparator.comparingLong(line -> line.ageInDays(today));
            case "due" -> Comparator.comparing(ProblemLine::dueOn, Comparator.nullsLast(Comparator.naturalOrder()));
            default -> Comparator.comparing(ProblemLine::title);
        };
    }
}
