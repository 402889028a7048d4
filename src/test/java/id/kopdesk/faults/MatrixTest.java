package id.kopdesk.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MatrixTest {
    @Test
    void everyRowOfTheMatrixIsTriedOrSaysWhereItIs() {
        TreeSet<Integer> rows = Matrix.all().stream()
                .map(fault -> Integer.valueOf(fault.number()))
                .collect(Collectors.toCollection(TreeSet::new));
        rows.addAll(Elsewhere.rows().keySet());
        assertThat(rows)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 56).boxed().toList());
    }
}
