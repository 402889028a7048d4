package id.kopdesk.training;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the participants of a batch answered to one question, as counts only: who answered what is nobody's business.
 *
 * @param counts of the marks 1 to 5, in order
 */
public record EvaluationSums(List<Integer> counts) {
    public EvaluationSums {
        counts = List.copyOf(counts);
    }

    public static EvaluationSums of(BatchFile file, Question question) {
        List<Integer> counts = new ArrayList<>(Collections.nCopies(5, 0));
        for (Attendee a : file.attendees()) {
            OptionalInt mark =
                    a.evaluation().map(e -> e.value().mark(question.key())).orElse(OptionalInt.empty());
            if (mark.isPresent()) {
                counts.set(mark.getAsInt() - 1, counts.get(mark.getAsInt() - 1) + 1);
            }
        }
        return new EvaluationSums(counts);
    }

    /** What was written, without names. */
    public static List<String> words(BatchFile file, Question question) {
        return file.attendees().stream()
                .flatMap(a -> a.evaluation().stream())
                .flatMap(e -> e.value().words(question.key()).stream())
                .toList();
    }

    public int answers() {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    /** To two decimals; empty where nobody answered. */
    public Optional<BigDecimal> mean() {
        int sum = 0;
        for (int i = 0; i < counts.size(); i++) {
            sum += (i + 1) * counts.get(i);
        }
        return answers() == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(answers()), 2, RoundingMode.HALF_UP));
    }
}
