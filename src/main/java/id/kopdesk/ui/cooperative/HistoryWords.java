package id.kopdesk.ui.cooperative;

import id.kopdesk.base.Texts;
import id.kopdesk.database.Change;
import id.kopdesk.database.History;
import id.kopdesk.ui.record.HistoryEntry;
import id.kopdesk.ui.record.HistoryEntry.Line;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The change log of a cooperative, told to a clerk: one entry a save, one line a value. */
final class HistoryWords {
    private static final Set<String> QUIET = Set.of(
            "subject_kind",
            "subject_id",
            "file_name",
            "file_type",
            "size_bytes",
            "content_hash",
            "stored_name",
            "region_code",
            "added_on",
            "added_by",
            "cooperative_id",
            "sort_name",
            "regency_code",
            "subdistrict_code",
            "as_of",
            "merged_into",
            "changed_no");
    private static final Map<String, String> KINDS = Map.of(
            "officer", "officer",
            "outlet", "outlet",
            "annual_meeting", "meeting",
            "cooperative_village", "village",
            "cooperative_status", "status",
            "attachment", "attachment");

    private final Texts texts;
    private final CooperativeWords words;

    HistoryWords(Texts texts, CooperativeWords words) {
        this.texts = texts;
        this.words = words;
    }

    List<HistoryEntry> tell(List<History.Step> steps) {
        Map<UUID, List<History.Step>> units = new LinkedHashMap<>();
        steps.forEach(step ->
                units.computeIfAbsent(step.unit(), u -> new ArrayList<>()).add(step));
        return units.values().stream().map(this::entry).toList();
    }

    private HistoryEntry entry(List<History.Step> steps) {
        History.Step first = steps.get(0);
        boolean born = first.kind() == Change.Kind.SAVE
                && steps.stream().anyMatch(s -> s.table().name().equals("cooperative") && s.before() == null);
        String what = texts.get(
                "ui.cooperative.history." + (born ? "NEW" : first.kind().name()));
        List<Line> lines = new ArrayList<>();
        steps.forEach(step -> lines.addAll(lines(step)));
        String reason = first.reason();
        return new HistoryEntry(first.unit(), first.at(), first.actor(), what, reason == null ? "" : reason, lines);
    }

    private List<Line> lines(History.Step step) {
        Map<String, @Nullable Object> before = step.before() == null ? Map.of() : step.before();
        boolean gone = step.removedReason() != null;
        Map<String, @Nullable Object> after = gone ? Map.of() : step.after();
        String row = KINDS.get(step.table().name());
        if (row != null && (before.isEmpty() || gone)) {
            Map<String, @Nullable Object> whole = gone && !before.isEmpty() ? before : step.after();
            String text = whole(row, whole);
            return List.of(new Line(words.label(row), gone ? text : "", gone ? "" : text));
        }
        List<Line> lines = new ArrayList<>();
        Set<String> columns = new TreeSet<>(before.keySet());
        columns.addAll(after.keySet());
        columns.removeAll(QUIET);
        for (String column : columns) {
            String name = name(step, column);
            String was = shown(name, before.get(column));
            String now = shown(name, after.get(column));
            if (!was.equals(now)) {
                lines.add(new Line(words.label(name), was, now));
            }
        }
        return lines;
    }

    private String name(History.Step step, String column) {
        String field = FindingFields.camel(column);
        String table = step.table().name();
        if (table.equals("milestone")) {
            Object kind = step.after().get("kind");
            return column.equals("kind") ? "milestone.milestone" : "milestone." + kind + "." + field;
        }
        String row = KINDS.get(table);
        return row == null ? field : row + "." + field;
    }

    private String whole(String row, Map<String, @Nullable Object> values) {
        List<String> parts = new ArrayList<>();
        values.forEach((column, value) -> {
            String shown = QUIET.contains(column) || Boolean.FALSE.equals(value)
                    ? ""
                    : shown(row + "." + FindingFields.camel(column), value);
            if (!shown.isEmpty()) {
                parts.add(shown);
            }
        });
        return String.join(", ", parts);
    }

    private String shown(String name, @Nullable Object value) {
        if (value == null || name.equals("milestone.milestone")) {
            return "";
        }
        return words.shown(
                name,
                value instanceof java.math.BigDecimal n ? n.stripTrailingZeros().toPlainString() : value.toString());
    }
}
