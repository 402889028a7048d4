package id.kopdesk.intake;

import id.kopdesk.base.Texts;
import id.kopdesk.workbook.AnnotatedCopy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The user's own file again, with what became of each row and why beside it. */
public final class Annotation {
    private Annotation() {}

    /** @throws id.kopdesk.base.CodedException when the copy cannot be written there */
    public static void write(ListFile list, List<Item> items, Path target, Texts texts) {
        Map<Integer, List<String>> notes = new HashMap<>();
        notes.put(list.headingRow(), List.of(texts.get("intake.copy.status"), texts.get("intake.copy.reason")));
        for (int row : list.totals()) {
            notes.put(row, List.of(texts.get("intake.copy.total"), texts.get("intake.copy.totalReason")));
        }
        for (Item item : items) {
            notes.put(item.row(), List.of(status(item, texts), String.join(" ", reasons(item, texts))));
        }
        AnnotatedCopy.write(list.book(), list.sheet(), notes, target);
    }

    static String status(Item item, Texts texts) {
        return item.decision().skipped()
                ? texts.get("intake.status.SKIPPED")
                : texts.get("intake.status." + item.status().name());
    }

    /** The reasons as sentences, each once; for a doubtful row also what may be chosen. */
    public static List<String> reasons(Item item, Texts texts) {
        Set<String> sentences = new LinkedHashSet<>();
        item.reasons().forEach(reason -> sentences.add(reason.sentence(texts)));
        List<String> all = new ArrayList<>(sentences);
        List<String> labels = item.choices().stream()
                .map(Choice::label)
                .filter(label -> !label.isEmpty())
                .toList();
        if (item.status() == RowStatus.DOUBTFUL && !labels.isEmpty()) {
            all.add(texts.get("intake.copy.choices", String.join("; ", labels)));
        }
        return all;
    }
}
