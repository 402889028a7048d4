package id.kopdesk.member;

import id.kopdesk.base.Json;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One change of a member's status; a member without any is active since joining.
 *
 * @param on the event date
 * @param reason in the office's words; required for leaving
 */
public record Standing(
        MemberStatus status, LocalDate on, @Nullable String reason) {
    /** In the order of their dates, later ones of the same day last. */
    static List<Standing> sorted(List<Standing> all) {
        return all.stream().sorted(Comparator.comparing(Standing::on)).toList();
    }

    static @Nullable String write(List<Standing> all) {
        if (all.isEmpty()) {
            return null;
        }
        List<Map<String, String>> list = new ArrayList<>();
        for (Standing one : sorted(all)) {
            list.add(
                    one.reason() == null
                            ? Map.of(
                                    "on",
                                    one.on().toString(),
                                    "status",
                                    one.status().name())
                            : Map.of(
                                    "on",
                                    one.on().toString(),
                                    "reason",
                                    one.reason(),
                                    "status",
                                    one.status().name()));
        }
        return Json.write(Map.of("changes", list));
    }

    static List<Standing> read(@Nullable String json) {
        if (json == null || json.isEmpty()) {
            return List.of();
        }
        List<Standing> all = new ArrayList<>();
        if (Json.readMap(json).get("changes") instanceof List<?> list) {
            for (Object one : list) {
                if (one instanceof Map<?, ?> map) {
                    Object reason = map.get("reason");
                    all.add(new Standing(
                            MemberStatus.valueOf(String.valueOf(map.get("status"))),
                            LocalDate.parse(String.valueOf(map.get("on"))),
                            reason == null ? null : reason.toString()));
                }
            }
        }
        return List.copyOf(all);
    }

    static MemberStatus last(List<Standing> all) {
        List<Standing> sorted = sorted(all);
        return sorted.isEmpty()
                ? MemberStatus.ACTIVE
                : sorted.get(sorted.size() - 1).status();
    }
}
