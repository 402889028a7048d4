package id.kopdesk.ui;

import id.kopdesk.base.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/**
 * The rules of a form over its fields. A field is judged when the person leaves it, never while typing; an error that
 * already shows goes as soon as it is mended. Warnings never block.
 */
public final class Validation {
    private final List<Supplier<List<Finding>>> rules = new ArrayList<>();
    private final Map<String, FieldState> fields = new LinkedHashMap<>();
    private final ReadOnlyBooleanWrapper errorShown = new ReadOnlyBooleanWrapper(false);

    /** Adds rules over the values as they stand; each finding names its field ({@link Finding#field}). */
    public Validation rule(Supplier<List<Finding>> rule) {
        rules.add(rule);
        return this;
    }

    /** The state of a field, made at its first mention; the empty name stands for the record as a whole. */
    public FieldState field(String name) {
        return fields.computeIfAbsent(name, n -> new FieldState());
    }

    /** The person has left the field. */
    public void left(String name) {
        judge(name, true);
    }

    /** The person types: what is shown may go, nothing new may come in this field. */
    public void typed(String name) {
        if (field(name).look().get() == FieldState.Look.INVALID) {
            judge(name, false);
        }
    }

    /** Looks at every field, as before saving. @return whether no error stands in the way */
    public boolean lookAtAll() {
        List<Finding> all = findings();
        all.forEach(f -> field(f.field()));
        fields.forEach((name, state) -> state.set(of(name, all)));
        update();
        return all.stream().noneMatch(f -> f.severity() == Finding.Severity.ERROR);
    }

    /** Whether saving would be refused now; nothing new is shown. */
    public boolean hasError() {
        return findings().stream().anyMatch(f -> f.severity() == Finding.Severity.ERROR);
    }

    /** Everything that the rules say of the values as they stand, whether shown or not. */
    public List<Finding> all() {
        return findings();
    }

    /** Forgets all looks, as after loading another record. */
    public void reset() {
        fields.values().forEach(FieldState::reset);
        update();
    }

    /** Whether any field shows an error now. */
    public ReadOnlyBooleanProperty errorShown() {
        return errorShown.getReadOnlyProperty();
    }

    private void judge(String name, boolean leaving) {
        List<Finding> all = findings();
        FieldState own = field(name);
        List<Finding> mine = of(name, all);
        if (leaving || mine.stream().noneMatch(f -> f.severity() == Finding.Severity.ERROR)) {
            own.set(mine);
        }
        // Rules reach across fields: those already looked at are kept true.
        fields.forEach((other, state) -> {
            if (state != own && state.look().get() != FieldState.Look.NOT_YET) {
                state.set(of(other, all));
            }
        });
        update();
    }

    private void update() {
        errorShown.set(fields.values().stream().anyMatch(f -> f.look().get() == FieldState.Look.INVALID));
    }

    private List<Finding> findings() {
        return rules.stream().flatMap(rule -> rule.get().stream()).toList();
    }

    private static List<Finding> of(String name, List<Finding> all) {
        return all.stream().filter(f -> f.field().equals(name)).toList();
    }
}
