package id.kopdesk.training;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * What a participant answered at the end.
 *
 * @param answers by the question's key; a mark as its digit, nothing for a question that was passed over
 */
public record Evaluation(UUID batchId, UUID participantId, Map<String, String> answers) {
    public Evaluation {
        answers = Map.copyOf(answers);
    }

    /** The mark from 1 to 5, where the question has one. */
    public OptionalInt mark(String key) {
        String answer = answers.get(key);
        return answer != null && answer.matches("[1-5]")
                ? OptionalInt.of(Integer.parseInt(answer))
                : OptionalInt.empty();
    }

    public Optional<String> words(String key) {
        return Optional.ofNullable(answers.get(key)).filter(words -> !words.isBlank());
    }
}
