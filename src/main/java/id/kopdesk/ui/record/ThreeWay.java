package id.kopdesk.ui.record;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * One record edited by two persons from the same beginning. What only one of them touched is taken over by itself; where
 * both wrote different things a person must choose. An absent name is an empty value.
 */
public record ThreeWay(Map<String, String> base, Map<String, String> mine, Map<String, String> theirs) {
    public enum Side {
        MINE,
        THEIRS
    }

    public ThreeWay {
        base = Map.copyOf(base);
        mine = Map.copyOf(mine);
        theirs = Map.copyOf(theirs);
    }

    /** Names that both changed, each in another way. */
    public List<String> clashes() {
        return names().stream()
                .filter(n -> changed(mine, n) && changed(theirs, n) && !same(mine, theirs, n))
                .toList();
    }

    /** Names that only the other person changed. */
    public List<String> takenOver() {
        return names().stream()
                .filter(n -> changed(theirs, n) && !changed(mine, n))
                .toList();
    }

    /**
     * The record with both persons' work.
     *
     * @param choices a side for each of {@link #clashes}
     * @throws IllegalArgumentException when a clash has no choice
     */
    public Map<String, String> merged(Map<String, Side> choices) {
        Map<String, String> result = new TreeMap<>();
        for (String name : names()) {
            Map<String, String> from = changed(mine, name) ? mine : theirs;
            if (changed(mine, name) && changed(theirs, name) && !same(mine, theirs, name)) {
                Side side = choices.get(name);
                if (side == null) {
                    throw new IllegalArgumentException(name);
                }
                from = side == Side.MINE ? mine : theirs;
            }
            String value = from.get(name);
            if (value != null) {
                result.put(name, value);
            }
        }
        return result;
    }

    private TreeSet<String> names() {
        TreeSet<String> names = new TreeSet<>(base.keySet());
        names.addAll(mine.keySet());
        names.addAll(theirs.keySet());
        return names;
    }

    private boolean changed(Map<String, String> version, String name) {
        return !same(base, version, name);
    }

    private static boolean same(Map<String, String> one, Map<String, String> other, String name) {
        return one.getOrDefault(name, "").equals(other.getOrDefault(name, ""));
    }
}
