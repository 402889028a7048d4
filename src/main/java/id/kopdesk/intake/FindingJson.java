package id.kopdesk.intake;

import id.kopdesk.base.Finding;
import id.kopdesk.base.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Findings on their way into the scratch database and back; arguments become texts. */
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
                                                        .map(String::valueOf)
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
                            List.copyOf(arguments),
                            null));
                }
            }
        }
        return all;
    }
}
