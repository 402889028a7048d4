package id.kopdesk.workbook;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A sheet for pivots and other programs: one heading row, a row each, no totals and nothing merged; a real table of Excel
 * with a name for each column.
 *
 * @param table the table's name
 * @param names names of the columns' ranges, in the same order as the headings
 * @param headings made unique where two are alike
 * @param rows called once
 */
public record FlatSheet(
        String name, String table, List<String> names, List<String> headings, Supplier<Stream<List<Value>>> rows) {
    public FlatSheet {
        names = List.copyOf(names);
        headings = unique(headings);
    }

    private static List<String> unique(List<String> headings) {
        java.util.Map<String, Integer> seen = new java.util.TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        return headings.stream()
                .map(heading -> {
                    int times = seen.merge(heading, 1, Integer::sum);
                    return times == 1 ? heading : heading + " (" + times + ")";
                })
                .toList();
    }
}
