package id.kopdesk.ui.record;

import id.kopdesk.base.CleanText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * The values of one record while a person works on it, each a text under a name: dates as ISO text, numbers plain,
 * choices by their constant. One form serves drafts, conflicts and the question whether anything changed. An empty text
 * is no value.
 */
public final class RecordValues {
    private final Map<String, StringProperty> fields = new LinkedHashMap<>();
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper edits = new ReadOnlyIntegerWrapper();
    private Map<String, String> base = Map.of();
    private boolean filling;

    public StringProperty of(String name) {
        return fields.computeIfAbsent(name, n -> {
            StringProperty field = new SimpleStringProperty("");
            field.addListener((o, before, now) -> noticed());
            return field;
        });
    }

    /** Shows the record as it is stored; nothing counts as changed. */
    public void load(Map<String, String> stored) {
        base = Map.copyOf(stored);
        show(stored);
    }

    /** Shows values that differ from what is stored, such as a draft; {@link #base} stays. */
    public void show(Map<String, String> values) {
        filling = true;
        values.keySet().forEach(this::of);
        fields.forEach((name, field) -> field.set(values.getOrDefault(name, "")));
        filling = false;
        noticed();
    }

    /** Every value that is not empty, clean, by name. */
    public Map<String, String> now() {
        Map<String, String> now = new TreeMap<>();
        fields.forEach((name, field) -> {
            String clean = field.get() == null ? "" : CleanText.ofLines(field.get());
            if (!clean.isEmpty()) {
                now.put(name, clean);
            }
        });
        return now;
    }

    /** The record as it was read. */
    public Map<String, String> base() {
        return base;
    }

    public ReadOnlyBooleanProperty changed() {
        return changed.getReadOnlyProperty();
    }

    /** Grows with every edit: what a draft waits for. */
    public ReadOnlyIntegerProperty edits() {
        return edits.getReadOnlyProperty();
    }

    private void noticed() {
        if (!filling) {
            changed.set(!now().equals(base));
            edits.set(edits.get() + 1);
        }
    }
}
