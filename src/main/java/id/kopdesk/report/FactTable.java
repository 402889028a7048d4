package id.kopdesk.report;

import java.util.List;
import java.util.stream.IntStream;

/** What a month counts, cooperative by cooperative: every recap is a sum of it, and every difference is found in it. */
public record FactTable(List<Measure> measures, List<FactRow> rows) {
    static final FactTable EMPTY = new FactTable(List.of(), List.of());

    public FactTable {
        measures = List.copyOf(measures);
        rows = List.copyOf(rows);
    }

    /** Where a measure stands in each row; -1 where the month did not count it. */
    public int at(String key) {
        return IntStream.range(0, measures.size())
                .filter(i -> measures.get(i).key().equals(key))
                .findFirst()
                .orElse(-1);
    }

    public boolean counts(String key) {
        return at(key) >= 0;
    }

    public long total(String key) {
        int at = at(key);
        return at < 0 ? 0 : rows.stream().mapToLong(row -> row.number(at)).sum();
    }

    /** The rows whose seat lies in the region. */
    FactTable within(String region) {
        return new FactTable(
                measures,
                rows.stream()
                        .filter(row ->
                                row.village().equals(region) || row.village().startsWith(region + "."))
                        .toList());
    }
}
