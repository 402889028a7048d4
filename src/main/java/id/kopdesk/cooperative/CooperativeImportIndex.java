package id.kopdesk.cooperative;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The cooperatives we have, by everything a row can name them with. */
final class CooperativeImportIndex {
    private final Map<UUID, CooperativeImportKnown> byId = new HashMap<>();
    private final Map<String, Set<CooperativeImportKnown>> byKey = new HashMap<>();

    CooperativeImportIndex(Collection<CooperativeImportKnown> all) {
        for (CooperativeImportKnown known : all) {
            byId.put(known.id(), known);
            if (!known.other()) {
                known.villages().forEach(village -> note("v:" + village, known));
            }
            noteField("s:", known, "simkopdes_id");
            noteField("a:", known, "ahu_decree");
            name(known.name(), known.other(), known.seat()).ifPresent(key -> note(key, known));
        }
    }

    Optional<CooperativeImportKnown> find(UUID id) {
        return Optional.ofNullable(byId.get(id));
    }

    Set<CooperativeImportKnown> look(String key) {
        return byKey.getOrDefault(key, Set.of());
    }

    static String field(String mark, String value) {
        return mark + (mark.equals("a:") ? CooperativeImportKeys.ahu(value) : CooperativeImportKeys.bare(value));
    }

    /** Merah Putih cooperatives and others are never taken for one another by name. */
    static Optional<String> name(String name, boolean other, String village) {
        return CooperativeImportKeys.name(name, village).map(own -> (other ? "o:" : "n:") + own);
    }

    private void noteField(String mark, CooperativeImportKnown known, String field) {
        Object value = known.values().get(field);
        if (value != null) {
            note(field(mark, value.toString()), known);
        }
    }

    private void note(String key, CooperativeImportKnown known) {
        byKey.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(known);
    }
}
