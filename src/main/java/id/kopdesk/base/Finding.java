package id.kopdesk.base;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something a rule noticed: an error blocks saving, a warning explains, a note only tells.
 *
 * @param field the record's field it belongs to, or empty for the whole record
 * @param key bundle key of the sentence
 * @param source legal or other source of the rule, shown as it is; null where the rule is the office's own
 */
public record Finding(
        Severity severity,
        String field,
        String key,
        List<Object> arguments,
        @Nullable String source) {
    public enum Severity {
        ERROR,
        WARNING,
        NOTE
    }

    public Finding {
        arguments = List.copyOf(arguments);
    }

    public static Finding error(String field, String key, Object... arguments) {
        return new Finding(Severity.ERROR, field, key, Arrays.asList(arguments), null);
    }

    public static Finding warning(String field, String key, Object... arguments) {
        return new Finding(Severity.WARNING, field, key, Arrays.asList(arguments), null);
    }

    public Finding from(String legalSource) {
        return new Finding(severity, field, key, arguments, legalSource);
    }

    public String sentence(Texts texts) {
        return texts.get(key, arguments.toArray());
    }
}
