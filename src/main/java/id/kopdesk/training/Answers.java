package id.kopdesk.training;

import id.kopdesk.base.Json;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Answers in their table: the first five questions that the program brought have columns, all others stand together. */
final class Answers {
    private static final List<String> MARKS = List.of("material", "speaker", "facility", "committee");
    private static final String REMARK = "remark";

    private Answers() {}

    static Map<String, String> read(ResultSet rs) throws SQLException {
        Map<String, String> answers = new HashMap<>();
        String more = rs.getString("answers");
        if (more != null) {
            Json.readMap(more).forEach((key, value) -> answers.put(key, String.valueOf(value)));
        }
        for (String key : MARKS) {
            Integer mark = Values.maybeInt(rs, key);
            if (mark != null) {
                answers.put(key, Integer.toString(mark));
            }
        }
        String remark = rs.getString(REMARK);
        if (remark != null) {
            answers.put(REMARK, remark);
        }
        return answers;
    }

    static Values write(Values values, Evaluation evaluation) {
        Map<String, Object> more = new TreeMap<>(evaluation.answers());
        for (String key : MARKS) {
            // A question may have been turned into one for words: then its answer has no place in a column of marks.
            boolean mark = evaluation.mark(key).isPresent();
            values.with(key, mark ? (@Nullable Object) evaluation.mark(key).getAsInt() : null);
            if (mark) {
                more.remove(key);
            }
        }
        values.with(REMARK, more.remove(REMARK));
        return values.with("answers", more.isEmpty() ? null : Json.write(more));
    }
}
