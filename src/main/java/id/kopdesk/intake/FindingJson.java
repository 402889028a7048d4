package id.kopdesk.intake;

import id.kopdesk.base.Finding;
import id.kopdesk.base.Json;
import id.kopdesk.base.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Findings on their way into the scratch database and back. Arguments become texts, but for dates and words of the
 * bundle, which are said in the reader's language.
 */
final class FindingJson {
    private FindingJson() {}

    static String write(List<Finding> findings) {
        return findings.isEmpty()
                ? ""
                : Json.write(Map.of(
                        "all",
                        findings.stream()
                                .map(one -> Map.of(
                                        "s", one.severity().name(),
                                        "f", one.field(),
                                        "k", one.key(),
                                        "a",
                                                one.arguments().stream()
                                                        .map(FindingJson::written)
                                                        .toList()))
                                .toList()));
    }

    static List<Finding> read(String json) {
        List<Finding> all = new ArrayList<>();
        if (!json.isEmpty() && Json.readMap(json).get("all") instanceof List<?> list) {
            for (Object one : list) {
                if (one instanceof Map<?, ?> map && map.get("a") instanceof List<?> arguments) {
                    all.add(new Finding(
                            Finding.Severity.valueOf(String.valueOf(map.get("s"))),
                            String.valueOf(map.get("f")),
                            String.valueOf(map.get("k")),
                            arguments.stream().map(FindingJson::argument).toList(),
                            null));
                }
            }
        }
        return all;
    }

    private static Object written(Object argument) {
        if (argument instanceof Texts.Word word) {
            return Map.of("w", word.key());
        }
        return argument instanceof LocalDate day ? Map.of("d", day.toString()) : String.valueOf(argument);
    }

    private static Object argument(Object written) {
        if (written instanceof Map<?, ?> map) {
            Object word = map.get("w");
            return word == null ? LocalDate.parse(String.valueOf(map.get("d"))) : new Texts.Word(word.toString());
        }
        return written;
    }
}
