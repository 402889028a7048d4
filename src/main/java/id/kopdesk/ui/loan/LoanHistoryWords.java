package id.kopdesk.ui.loan;

import id.kopdesk.database.Change;
import id.kopdesk.database.History;
import id.kopdesk.ui.record.HistoryEntry;
import id.kopdesk.ui.record.HistoryEntry.Line;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The change log of a proposal, told to a clerk: one entry a save, one line a value or a row. */
final class LoanHistoryWords {
    private static final Set<String> QUIET = Set.of(
            "proposal_id",
            "change_no",
            "event_no",
            "scheme_id",
            "cooperative_id",
            "subject_kind",
            "subject_id",
            "file_type",
            "size_bytes",
            "content_hash",
            "stored_name",
            "region_code",
            "added_on",
            "added_by",
            "slot",
            "attendance",
            "place_no");
    private static final Set<String> MONEY =
            Set.of("amount", "operating", "principal", "interest", "balance", "support");
    /** A schedule is one thing, not seventy-two lines. */
    private static final String SCHEDULE = "loan_instalment";

    private final LoanWords words;

    LoanHistoryWords(LoanWords words) {
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
        boolean born = steps.stream().anyMatch(s -> s.table().name().equals("loan_proposal") && s.before() == null);
        String what = first.kind() == Change.Kind.UNDO ? "UNDO" : born ? "NEW" : "SAVE";
        List<Line> lines = new ArrayList<>();
        long months =
                steps.stream().filter(s -> s.table().name().equals(SCHEDULE)).count();
        if (months > 0) {
            lines.add(new Line(words.get("ui.loan.row." + SCHEDULE), "", words.get("ui.loan.row.months", months)));
        }
        steps.stream().filter(s -> !s.table().name().equals(SCHEDULE)).forEach(step -> lines.addAll(lines(step)));
        String reason = first.reason();
        return new HistoryEntry(
                first.unit(),
                first.at(),
                first.actor(),
                words.get("ui.loan.history." + what),
                reason == null ? "" : reason,
                lines);
    }

    private List<Line> lines(History.Step step) {
        Map<String, @Nullable Object> before = step.before() == null ? Map.of() : step.before();
        boolean gone = step.removedReason() != null;
        Map<String, @Nullable Object> after = step.after();
        boolean whole = before.isEmpty() || gone;
        if (whole && !step.table().name().equals("loan_proposal")) {
            String text = row(gone && !before.isEmpty() ? before : after);
            String name = words.get("ui.loan.row." + step.table().name());
            return List.of(new Line(name, gone ? text : "", gone ? "" : text));
        }
        List<Line> lines = new ArrayList<>();
        Set<String> columns = new TreeSet<>(before.keySet());
        columns.addAll(after.keySet());
        columns.removeAll(QUIET);
        for (String column : columns) {
            String was = shown(column, before.get(column));
            String now = shown(column, after.get(column));
            if (!was.equals(now)) {
                lines.add(new Line(words.get("ui.loan.value." + column), was, now));
            }
        }
        return lines;
    }

    private String row(Map<String, @Nullable Object> values) {
        List<String> parts = new ArrayList<>();
        values.forEach((column, value) -> {
            String shown = QUIET.contains(column) || Boolean.FALSE.equals(value) ? "" : shown(column, value);
            if (!shown.isEmpty()) {
                parts.add(words.get("ui.loan.value." + column) + " " + shown);
            }
        });
        return String.join(", ", parts);
    }

    private String shown(String column, @Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (MONEY.contains(column) && value instanceof Number n) {
            return words.rupiah(n.longValue());
        }
        if (value instanceof LocalDate day) {
            return words.date(day);
        }
        if (value instanceof Boolean yes) {
            return words.get(yes ? "ui.loan.yes" : "ui.loan.no");
        }
        if (value instanceof BigDecimal n) {
            return n.stripTrailingZeros().toPlainString().replace('.', ',');
        }
        String text = value.toString();
        for (String family : List.of(
                "loan.step.",
                "loan.attendee.",
                "ui.loan.sender.",
                "ui.loan.letter.",
                "loan.document.",
                "ui.loan.source.",
                "loan.method.",
                "ui.loan.event.",
                "ui.loan.pay.kind.")) {
            if (words.texts().has(family + text)) {
                return words.get(family + text);
            }
        }
        return text;
    }
}
