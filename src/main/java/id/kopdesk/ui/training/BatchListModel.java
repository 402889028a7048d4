package id.kopdesk.ui.training;

import id.kopdesk.base.Progress;
import id.kopdesk.training.BatchLine;
import id.kopdesk.training.BatchStatus;
import id.kopdesk.training.TrainingBatch;
import id.kopdesk.ui.PageRequest;
import id.kopdesk.ui.PageSource;
import id.kopdesk.ui.SortKey;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which batches the list shows. An office has hundreds of them, not millions: they are read whole. */
final class BatchListModel implements PageSource<BatchLine> {
    private final TrainingDesk desk;
    private final Map<String, Comparator<BatchLine>> orders;
    private volatile Set<String> programmes = Set.of();
    private volatile Set<String> regencies = Set.of();
    private volatile Set<BatchStatus> statuses = Set.of();
    private volatile boolean week;
    private volatile List<BatchLine> all = List.of();

    BatchListModel(TrainingDesk desk, TrainingWordsUi words) {
        this.desk = desk;
        orders = Map.of(
                "batch",
                Comparator.comparingInt((BatchLine l) -> l.value().number()),
                "regency",
                Comparator.comparing((BatchLine l) -> words.regencies(l.value())),
                "days",
                Comparator.comparing((BatchLine l) -> l.value().firstOn()),
                "status",
                Comparator.comparing((BatchLine l) -> l.value().status()),
                "programme",
                Comparator.comparing(BatchLine::programme));
    }

    void programmes(Set<String> names) {
        programmes = Set.copyOf(names);
    }

    void regencies(Set<String> codes) {
        regencies = Set.copyOf(codes);
    }

    void statuses(Set<BatchStatus> wanted) {
        statuses = Set.copyOf(wanted);
    }

    /** Only those that are held in this week, Monday to Sunday. */
    void thisWeek(boolean only) {
        week = only;
    }

    private boolean inWeek(TrainingBatch batch) {
        LocalDate first = desk.clock().today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return !batch.firstOn().isAfter(first.plusDays(6)) && !batch.lastOn().isBefore(first);
    }

    boolean filtered() {
        return week || !programmes.isEmpty() || !regencies.isEmpty() || !statuses.isEmpty();
    }

    /** How many batches stand under each key, all filters left out. */
    <K> Map<K, Long> counts(Function<BatchLine, List<K>> keys) {
        return read().stream()
                .flatMap(line -> keys.apply(line).stream())
                .collect(Collectors.groupingBy(key -> key, Collectors.counting()));
    }

    private List<BatchLine> read() {
        return desk.batches().list(desk.actor(), null);
    }

    /** Places, people seated and people who came under the filter, for the line over the list. */
    long[] sums() {
        long[] sums = new long[3];
        for (BatchLine line : shown()) {
            sums[0] += line.value().quota();
            sums[1] += line.seated();
            sums[2] += line.came();
        }
        return sums;
    }

    private List<BatchLine> shown() {
        return all.stream()
                .filter(l -> programmes.isEmpty() || programmes.contains(l.programme()))
                .filter(l ->
                        regencies.isEmpty() || l.value().regencies().stream().anyMatch(regencies::contains))
                .filter(l -> !week || inWeek(l.value()))
                .filter(l -> statuses.isEmpty() || statuses.contains(l.value().status()))
                .toList();
    }

    @Override
    public long count(Progress progress) {
        all = read();
        return shown().size();
    }

    @Override
    public List<BatchLine> page(PageRequest<BatchLine> request, Progress progress) {
        if (request.after() == null) {
            all = read();
        }
        Comparator<BatchLine> order = null;
        for (SortKey key : request.sort()) {
            Comparator<BatchLine> own = orders.get(key.column());
            if (own != null) {
                Comparator<BatchLine> turned = key.descending() ? own.reversed() : own;
                order = order == null ? turned : order.thenComparing(turned);
            }
        }
        List<BatchLine> rows =
                order == null ? shown() : shown().stream().sorted(order).toList();
        BatchLine after = request.after();
        int from = 0;
        for (int i = 0; after != null && i < rows.size(); i++) {
            if (rows.get(i).batch().id().equals(after.batch().id())) {
                from = i + 1;
            }
        }
        return rows.subList(from, Math.min(rows.size(), from + request.limit()));
    }
}
