package id.kopdesk.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which rows of one file are the same thing twice. Neither is preferred: the order of rows must not matter. */
final class Twins {
    private final Map<String, Set<Integer>> byKey = new HashMap<>();
    private final Map<Integer, Set<String>> keys = new HashMap<>();
    private final Set<Integer> accepted = new HashSet<>();

    void note(int row, boolean isAccepted, Set<String> itsKeys) {
        keys.put(row, itsKeys);
        itsKeys.forEach(key -> byKey.computeIfAbsent(key, k -> new HashSet<>()).add(row));
        if (isAccepted) {
            accepted.add(row);
        }
    }

    void forget(int row) {
        keys.getOrDefault(row, Set.of())
                .forEach(key -> byKey.getOrDefault(key, new HashSet<>()).remove(row));
        keys.remove(row);
        accepted.remove(row);
    }

    /** The rows that stand in this one's way: all its twins, or, once it is accepted, the accepted ones. */
    Set<Integer> rivals(int row) {
        Set<Integer> others = new HashSet<>();
        keys.getOrDefault(row, Set.of()).forEach(key -> others.addAll(byKey.getOrDefault(key, Set.of())));
        others.remove(row);
        if (accepted.contains(row)) {
            others.retainAll(accepted);
        }
        return others;
    }
}
