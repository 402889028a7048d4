package id.kopdesk.register;

import id.kopdesk.base.Actor;
import id.kopdesk.base.CleanText;
import id.kopdesk.database.Database;
import id.kopdesk.database.Values;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Our own cooperatives that stand on a day, as far as they are held against the register. */
public final class Own {
    /** @param villages those it serves, the seat first */
    public record Entry(
            UUID id,
            String name,
            String villageCode,
            Set<String> villages,
            @Nullable String simkopdesId,
            @Nullable BigDecimal latitude,
            @Nullable BigDecimal longitude) {}

    /** Condition for a cooperative {@code c} to stand on {@code :today}, as all counts of the office have it. */
    static final String STANDS = """
        c.removed_at IS NULL
        AND EXISTS (SELECT 1 FROM cooperative_status s WHERE s.cooperative_id = c.id AND s.removed_at IS NULL
          AND s.status = 'ACTIVE' AND COALESCE(s.event_date, s.as_of) <= :today)
        AND NOT EXISTS (SELECT 1 FROM cooperative_status s WHERE s.cooperative_id = c.id AND s.removed_at IS NULL
          AND (s.status = 'WRONG_ENTRY' OR s.status <> 'ACTIVE' AND COALESCE(s.event_date, s.as_of) <= :today))
        """;

    private final Map<UUID, Entry> all = new LinkedHashMap<>();
    private final Map<String, Entry> byRegisterId = new HashMap<>();
    private final Map<String, List<Entry>> byVillage = new HashMap<>();

    private Own(List<Entry> entries) {
        for (Entry entry : entries) {
            all.put(entry.id(), entry);
            if (entry.simkopdesId() != null) {
                byRegisterId.putIfAbsent(entry.simkopdesId(), entry);
            }
            entry.villages()
                    .forEach(village -> byVillage
                            .computeIfAbsent(village, key -> new ArrayList<>())
                            .add(entry));
        }
    }

    /** Those that the person reaches. */
    static Own on(Database database, Actor actor, LocalDate day) {
        return database.read(handle -> {
            Map<UUID, Set<String>> villages = new HashMap<>();
            handle.createQuery("""
                SELECT v.cooperative_id, v.village_code FROM cooperative_village v
                WHERE v.removed_at IS NULL AND (v.valid_from IS NULL OR v.valid_from <= :today)
                  AND (v.valid_to IS NULL OR v.valid_to > :today)
                """)
                    .bind("today", day)
                    .map((rs, context) -> villages.computeIfAbsent(
                                    rs.getObject("cooperative_id", UUID.class), key -> new LinkedHashSet<>())
                            .add(rs.getString("village_code")))
                    .list();
            return new Own(handle
                    .createQuery("SELECT c.* FROM cooperative c WHERE " + STANDS
                            + " ORDER BY c.village_code, c.sort_name, c.id")
                    .bind("today", day)
                    .map((rs, context) -> {
                        UUID id = Values.id(rs);
                        String seat = rs.getString("village_code");
                        Set<String> served = new LinkedHashSet<>(List.of(seat));
                        served.addAll(villages.getOrDefault(id, Set.of()));
                        return new Entry(
                                id,
                                rs.getString("name"),
                                seat,
                                served,
                                rs.getString("simkopdes_id"),
                                Values.decimal(rs, "latitude"),
                                Values.decimal(rs, "longitude"));
                    })
                    .list()
                    .stream()
                    .filter(entry -> actor.reaches(entry.villageCode()))
                    .toList());
        });
    }

    public Iterable<Entry> all() {
        return all.values();
    }

    Optional<Entry> find(UUID id) {
        return Optional.ofNullable(all.get(id));
    }

    Optional<Entry> byRegisterId(@Nullable String id) {
        return id == null ? Optional.empty() : Optional.ofNullable(byRegisterId.get(id));
    }

    List<Entry> at(String village) {
        return byVillage.getOrDefault(village, List.of());
    }

    /** The only one at the village, or the only one there of that name. */
    Optional<Entry> at(String village, String name) {
        List<Entry> there = at(village);
        if (there.size() == 1) {
            return Optional.of(there.get(0));
        }
        String wanted = CleanText.sortName(name);
        List<Entry> named = there.stream()
                .filter(entry -> CleanText.sortName(entry.name()).equals(wanted))
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }
}
