package id.kopdesk.intake;

import id.kopdesk.base.Finding;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A staged import: every data row with what would become of it. Decisions change it; nothing is written until it is
 * committed. For one thread at a time.
 */
public final class Preview<T> {
    private final ImportProfile<T> profile;
    private final Origin origin;
    private final Memory memory;
    private final List<Slot<T>> slots = new ArrayList<>();
    private final Map<Integer, Integer> byRow = new HashMap<>();
    private final Twins twins = new Twins();

    Preview(ImportProfile<T> profile, Origin origin, Memory memory) {
        this.profile = profile;
        this.origin = origin;
        this.memory = memory;
    }

    void add(Reading<T> reading) {
        byRow.put(reading.row(), slots.size());
        slots.add(new Slot<>(reading, profile, memory));
        index(slots.size() - 1);
    }

    public Origin origin() {
        return origin;
    }

    ImportProfile<T> profile() {
        return profile;
    }

    List<Slot<T>> slots() {
        return slots;
    }

    public List<Item> items() {
        List<Item> items = new ArrayList<>(slots.size());
        for (int i = 0; i < slots.size(); i++) {
            items.add(item(i));
        }
        return items;
    }

    /** @param row the file's own row number */
    public Optional<Item> item(long row) {
        return Optional.ofNullable(byRow.get((int) row)).map(this::item);
    }

    /**
     * Takes a person's decision on one row; rows that it makes twins, or frees from a twin, change with it.
     *
     * @param row the file's own row number of a data row
     */
    public Item decide(int row, Decision decision) {
        Integer at = byRow.get(row);
        if (at == null) {
            throw new IllegalArgumentException("no data row " + row);
        }
        twins.forget(at);
        slots.get(at).decide(decision, profile, memory);
        index(at);
        return item(at);
    }

    /** How many data rows stand where, hidden rows that nobody asked for left out. */
    public Map<RowStatus, Integer> counts() {
        Map<RowStatus, Integer> counts = new EnumMap<>(RowStatus.class);
        for (RowStatus status : RowStatus.values()) {
            counts.put(status, 0);
        }
        items().stream()
                .filter(item -> !leftHidden(item))
                .forEach(item -> counts.merge(item.status(), 1, Integer::sum));
        return counts;
    }

    static boolean leftHidden(Item item) {
        return item.hidden() && !item.decision().accepted();
    }

    private void index(int at) {
        Slot<T> slot = slots.get(at);
        if (slot.takesPart()) {
            twins.note(at, slot.decision().accepted(), slot.keys(profile));
        }
    }

    private Item item(int at) {
        Slot<T> slot = slots.get(at);
        Verdict verdict = slot.verdict();
        if (verdict.status() != RowStatus.REJECTED && slot.takesPart()) {
            Set<Integer> rivals = new TreeSet<>();
            twins.rivals(at)
                    .forEach(other -> rivals.add(slots.get(other).reading().row()));
            if (!rivals.isEmpty()) {
                verdict = verdict.turned(RowStatus.DOUBTFUL, Finding.warning("", "intake.twin", Words.rows(rivals)));
            }
        }
        return slot.item(verdict);
    }
}
