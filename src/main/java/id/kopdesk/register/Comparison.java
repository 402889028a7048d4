package id.kopdesk.register;

import java.util.List;

/**
 * The register beside the office.
 *
 * @param numbers rows of figures on both sides; empty for a cooperative list
 * @param movements since the snapshot before; empty without one
 */
public record Comparison(
        Snapshot snapshot, List<Difference> differences, List<NumberRow> numbers, List<Movement> movements) {
    public Comparison {
        differences = List.copyOf(differences);
        numbers = List.copyOf(numbers);
        movements = List.copyOf(movements);
    }

    public long count(Difference.Kind kind) {
        return differences.stream().filter(d -> d.kind() == kind).count();
    }
}
