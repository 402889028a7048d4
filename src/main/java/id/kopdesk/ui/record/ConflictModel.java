package id.kopdesk.ui.record;

import id.kopdesk.ui.record.ThreeWay.Side;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** The choices of a person between the own typing and what somebody else saved meanwhile. */
public final class ConflictModel {
    /**
     * @param label the field as the form names it
     * @param mine what was typed here, ready to read
     * @param theirs what is stored now, ready to read
     * @param choice null until the person chose
     */
    public record Clash(String name, String label, String mine, String theirs, ObjectProperty<@Nullable Side> choice) {}

    private final ThreeWay versions;
    private final List<Clash> clashes;
    private final List<String> takenOver;
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();

    public ConflictModel(ThreeWay versions, FieldWords words) {
        this.versions = versions;
        clashes = versions.clashes().stream()
                .map(name -> new Clash(
                        name,
                        words.label(name),
                        words.shown(name, versions.mine().getOrDefault(name, "")),
                        words.shown(name, versions.theirs().getOrDefault(name, "")),
                        new SimpleObjectProperty<>()))
                .toList();
        takenOver = versions.takenOver().stream()
                .map(name -> words.label(name) + ": "
                        + words.shown(name, versions.theirs().getOrDefault(name, "")))
                .toList();
        clashes.forEach(c -> c.choice().addListener(o -> judge()));
        judge();
    }

    public List<Clash> clashes() {
        return clashes;
    }

    /** What the other person changed and this one did not touch, ready to read. */
    public List<String> takenOver() {
        return takenOver;
    }

    public void chooseAll(Side side) {
        clashes.forEach(c -> c.choice().set(side));
    }

    /** Whether every clash has a choice. */
    public ReadOnlyBooleanProperty ready() {
        return ready.getReadOnlyProperty();
    }

    /** @throws IllegalArgumentException when not ready */
    public Map<String, String> merged() {
        Map<String, Side> choices = new LinkedHashMap<>();
        for (Clash clash : clashes) {
            Side side = clash.choice().get();
            if (side != null) {
                choices.put(clash.name(), side);
            }
        }
        return versions.merged(choices);
    }

    private void judge() {
        ready.set(clashes.stream().allMatch(c -> c.choice().get() != null));
    }
}
