package id.kopdesk.cooperative;

import id.kopdesk.base.Json;
import id.kopdesk.base.Texts;
import id.kopdesk.intake.Annotation;
import id.kopdesk.intake.Choice;
import id.kopdesk.intake.Item;
import id.kopdesk.intake.ListHeading;
import id.kopdesk.intake.Receipt;
import id.kopdesk.intake.RowStatus;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A staged list told in one piece: as JSON for other programs, or as lines for a person at a terminal. */
public final class CooperativeImportSummary {
    private CooperativeImportSummary() {}

    /** Whether any row waits for a person or cannot be imported, hidden rows among them. */
    public static boolean open(CooperativeImport.Staged staged) {
        Map<RowStatus, Integer> counts = counts(staged.preview().items());
        return count(counts, RowStatus.DOUBTFUL) + count(counts, RowStatus.REJECTED) > 0;
    }

    /**
     * Keys rows, new, changed, same, doubtful, rejected, items; each item with row (the file's own number), status,
     * name, village (its code or null), candidates (village codes, or names of cooperatives) and reasons.
     */
    public static String json(CooperativeImport.Staged staged, Texts texts) {
        List<Item> items = staged.preview().items();
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("rows", items.size());
        counts(items).forEach((status, count) -> all.put(word(status), count));
        all.put("items", items.stream().map(item -> item(item, texts)).toList());
        return Json.writeIndented(all);
    }

    private static Map<String, @Nullable Object> item(Item item, Texts texts) {
        Map<String, @Nullable Object> one = new LinkedHashMap<>();
        one.put("row", item.row());
        one.put("status", word(item.status()));
        one.put("name", item.name());
        one.put("village", item.place());
        one.put(
                "candidates",
                item.choices().stream()
                        .filter(choice -> choice.kind() != Choice.Kind.NEW)
                        .map(choice -> choice.kind() == Choice.Kind.REGION ? choice.id() : choice.label())
                        .toList());
        one.put(
                "reasons",
                item.reasons().stream()
                        .map(reason -> reason.sentence(texts))
                        .distinct()
                        .toList());
        return one;
    }

    /** @param receipt what was saved; empty for a mere preview */
    public static List<String> lines(CooperativeImport.Staged staged, Optional<Receipt> receipt, Texts texts) {
        List<Item> items = staged.preview().items();
        Map<RowStatus, Integer> counts = counts(items);
        List<String> lines = new ArrayList<>();
        lines.add(texts.get(
                "cooperative.import.summary.file",
                staged.preview().origin().fileName(),
                items.size(),
                staged.preview().origin().asOf().toString()));
        lines.add(texts.get(
                "cooperative.import.summary.counts",
                count(counts, RowStatus.NEW),
                count(counts, RowStatus.CHANGED),
                count(counts, RowStatus.SAME),
                count(counts, RowStatus.DOUBTFUL),
                count(counts, RowStatus.REJECTED)));
        lines.addAll(notes(staged, texts));
        for (Item item : items) {
            if (item.status() == RowStatus.DOUBTFUL || item.status() == RowStatus.REJECTED) {
                lines.add(texts.get(
                        "cooperative.import.summary.row",
                        Integer.toString(item.row()),
                        texts.get("intake.status." + item.status().name()),
                        item.name(),
                        String.join(" ", Annotation.reasons(item, texts))));
            }
        }
        lines.add(receipt.map(saved -> texts.get("cooperative.import.summary.saved", saved.written()))
                .orElseGet(() -> texts.get("cooperative.import.summary.preview")));
        return lines;
    }

    /** What stands in the file beside its data rows: hidden rows, totals, columns that nobody knows. */
    public static List<String> notes(CooperativeImport.Staged staged, Texts texts) {
        List<String> lines = new ArrayList<>();
        rows(lines, "cooperative.import.summary.hidden", hidden(staged.preview().items()), texts);
        rows(lines, "cooperative.import.summary.totals", staged.list().totals(), texts);
        String covered = staged.list().headings().stream()
                .filter(heading -> heading.known() && heading.hidden())
                .map(ListHeading::heading)
                .collect(Collectors.joining(", "));
        if (!covered.isEmpty()) {
            lines.add(texts.get("cooperative.import.summary.columns", covered));
        }
        if (!staged.list().unknown().isEmpty()) {
            lines.add(texts.get(
                    "cooperative.import.summary.unknown",
                    String.join(", ", staged.list().unknown())));
        }
        return lines;
    }

    private static List<Integer> hidden(List<Item> items) {
        return items.stream()
                .filter(item -> item.hidden() && !item.decision().accepted())
                .map(Item::row)
                .toList();
    }

    private static void rows(List<String> lines, String key, Collection<Integer> rows, Texts texts) {
        if (!rows.isEmpty()) {
            lines.add(texts.get(key, rows.stream().map(String::valueOf).collect(Collectors.joining(", "))));
        }
    }

    private static Map<RowStatus, Integer> counts(List<Item> items) {
        Map<RowStatus, Integer> counts = new EnumMap<>(RowStatus.class);
        for (RowStatus status : RowStatus.values()) {
            counts.put(status, 0);
        }
        items.forEach(item -> counts.merge(item.status(), 1, Integer::sum));
        return counts;
    }

    private static int count(Map<RowStatus, Integer> counts, RowStatus status) {
        return counts.getOrDefault(status, 0);
    }

    private static String word(RowStatus status) {
        return status.name().toLowerCase(Locale.ROOT);
    }
}
