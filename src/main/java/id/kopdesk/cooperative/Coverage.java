package id.kopdesk.cooperative;

import id.kopdesk.base.Actor;
import id.kopdesk.database.Database;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which cooperatives serve which village on a day. The villages themselves come from the region list. */
public final class Coverage {
    public record Serving(UUID id, String name) {}

    private final Database database;

    public Coverage(Database database) {
        this.database = database;
    }

    /** Codes of every village that a cooperative serves or served. */
    public Set<String> villages() {
        return database.read(handle -> handle.createQuery(
                        "SELECT DISTINCT village_code FROM cooperative_village" + " WHERE removed_at IS NULL")
                .mapTo(String.class)
                .collect(Collectors.toUnmodifiableSet()));
    }

    /**
     * Cooperatives by the code of the village that they serve; a village that none serves is not in it.
     *
     * @param area code of a province, regency or subdistrict
     */
    public Map<String, List<Serving>> in(Actor actor, String area, LocalDate day) {
        Map<String, List<Serving>> serving = new HashMap<>();
        database.read(handle -> handle.createQuery("""
                        SELECT v.village_code, c.id, c.name
                        FROM cooperative_village v JOIN cooperative c ON c.id = v.cooperative_id
                        WHERE v.removed_at IS NULL AND c.removed_at IS NULL AND v.village_code LIKE ?
                          AND (v.valid_from IS NULL OR v.valid_from <= ?)
                          AND (v.valid_to IS NULL OR v.valid_to > ?)
                          AND EXISTS (SELECT 1 FROM cooperative_status s
                            WHERE s.cooperative_id = c.id AND s.removed_at IS NULL AND s.status = 'ACTIVE'
                              AND COALESCE(s.event_date, s.as_of) <= ?)
                          AND NOT EXISTS (SELECT 1 FROM cooperative_status s
                            WHERE s.cooperative_id = c.id AND s.removed_at IS NULL
                              AND (s.status = 'WRONG_ENTRY'
                                OR s.status <> 'ACTIVE' AND COALESCE(s.event_date, s.as_of) <= ?))
                        ORDER BY v.village_code, c.sort_name
                        """)
                .bind(0, area + "%")
                .bind(1, day)
                .bind(2, day)
                .bind(3, day)
                .bind(4, day)
                .map((rs, context) -> {
                    String village = rs.getString("village_code");
                    if (actor.reaches(village)) {
                        serving.computeIfAbsent(village, code -> new ArrayList<>())
                                .add(new Serving(rs.getObject("id", UUID.class), rs.getString("name")));
                    }
                    return village;
                })
                .list());
        return serving;
    }
}
