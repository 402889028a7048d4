package id.kopdesk.register;

import java.util.List;
import java.util.Map;

/**
 * Every row of a file, accounted for.
 *
 * @param titles rows above and between that are no data
 * @param headings rows of headings
 * @param blanks rows without anything
 * @param totals rows of sums, never taken
 * @param data rows of data; equal to the sum of {@code outcomes}
 * @param hidden how many of the data rows the file hides
 * @param findings how many rows have each remark, by its bundle key
 * @param unknown headings that are not used
 * @param missing codes of the regions of the office's area, at the file's level, that the file does not have
 */
public record Receipt(
        int titles,
        int headings,
        int blanks,
        int totals,
        int data,
        int hidden,
        Map<Outcome, Integer> outcomes,
        Map<String, Integer> findings,
        List<String> unknown,
        List<String> missing) {
    public Receipt {
        outcomes = Map.copyOf(outcomes);
        findings = Map.copyOf(findings);
        unknown = List.copyOf(unknown);
        missing = List.copyOf(missing);
    }

    public int of(Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0);
    }

    /** Whether every data row has an outcome. */
    public boolean adds() {
        return outcomes.values().stream().mapToInt(Integer::intValue).sum() == data;
    }
}
