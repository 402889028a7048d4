package id.kopdesk.report;

import id.kopdesk.workbook.Value;
import java.util.List;
import java.util.UUID;

/**
 * A cooperative that stands in the counts of a month, with what each measure counts for it.
 *
 * @param village code of its seat
 * @param values in the order of the table's measures: a number, or why there is none
 */
public record FactRow(UUID id, String name, String village, List<Value> values) {
    public FactRow {
        values = List.copyOf(values);
    }

    public long number(int measure) {
        return values.get(measure) instanceof Value.Whole whole ? whole.number() : 0;
    }
}
