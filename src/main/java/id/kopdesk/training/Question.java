package id.kopdesk.training;

import id.kopdesk.base.CleanText;
import id.kopdesk.base.Finding;
import id.kopdesk.base.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One question of a programme's evaluation.
 *
 * @param key never changes, so that answers stay with their question when it is worded anew or moved
 * @param wording as asked; empty for the program's own, which exists in both languages
 */
public record Question(String key, Kind kind, String wording) {
    /** What an answer is. */
    public enum Kind {
        /** A mark from 1 (poor) to 5 (very good). */
        SCORE,
        /** A few words. */
        TEXT
    }

    public static final int MOST = 20;
    public static final int LONGEST = 300;

    /** As the program is delivered: four marks and a remark. */
    public static final List<Question> SHIPPED = List.of(
            new Question("material", Kind.SCORE, ""),
            new Question("speaker", Kind.SCORE, ""),
            new Question("facility", Kind.SCORE, ""),
            new Question("committee", Kind.SCORE, ""),
            new Question("remark", Kind.TEXT, ""));

    private static final Set<String> OWN_WORDS =
            SHIPPED.stream().map(Question::key).collect(Collectors.toSet());

    public String shown(Texts texts) {
        return wording.isEmpty() ? texts.get("training.question." + key) : wording;
    }

    public Question with(Kind other, String words) {
        return new Question(key, other, CleanText.of(words));
    }

    /** A new one beside these. */
    public static Question fresh(List<Question> others, Kind kind, String wording) {
        Set<String> taken = others.stream().map(Question::key).collect(Collectors.toSet());
        String key = IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> "q" + n)
                .filter(k -> !taken.contains(k))
                .findFirst()
                .orElseThrow();
        return new Question(key, kind, CleanText.of(wording));
    }

    static List<Finding> check(List<Question> questions) {
        List<Finding> found = new ArrayList<>();
        Set<String> words = new HashSet<>();
        if (questions.size() > MOST) {
            found.add(Finding.error("questions", "training.question.many", MOST));
        }
        for (Question q : questions) {
            boolean empty = q.wording().isEmpty() && !OWN_WORDS.contains(q.key());
            if (empty || q.wording().length() > LONGEST) {
                found.add(Finding.error("questions", "training.question.words", LONGEST));
            } else if (!q.wording().isEmpty() && !words.add(CleanText.sortName(q.wording()))) {
                found.add(Finding.error("questions", "training.question.twice", q.wording()));
            }
        }
        return found;
    }

    /** A line each: key, kind, wording. Null for the program's own. */
    static @Nullable String write(List<Question> questions) {
        return questions.equals(SHIPPED)
                ? null
                : questions.stream()
                        .map(q -> q.key() + "\t" + q.kind() + "\t" + q.wording())
                        .collect(Collectors.joining("\n"));
    }

    static List<Question> read(@Nullable String text) {
        return text == null
                ? SHIPPED
                : Arrays.stream(text.split("\n"))
                        .filter(line -> !line.isEmpty())
                        .map(line -> line.split("\t", -1))
                        .map(parts -> new Question(parts[0], Kind.valueOf(parts[1]), parts[2]))
                        .toList();
    }
}
