package id.kopdesk.training;

import id.kopdesk.base.Actor;
import id.kopdesk.database.Database;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which cooperatives training has reached, in whom, what and when. */
public final class Reach {
    /**
     * A cooperative with everybody who was ever seated or came for it.
     *
     * @param people newest last
     */
    public record Line(UUID id, String name, String villageCode, List<Participation> people) {
        public Line {
            people = List.copyOf(people);
        }

        /** Reached: one of its people came. An invitation reaches nobody. */
        public boolean reached() {
            return people.stream().anyMatch(Participation::came);
        }

        /** People who came, each once. */
        public long came() {
            return people.stream()
                    .filter(Participation::came)
                    .map(Participation::person)
                    .distinct()
                    .count();
        }

        /** People who came or are seated in a batch to come, each once. */
        public long taken() {
            return people.stream()
                    .filter(p -> p.came() || p.state().seated())
                    .map(Participation::person)
                    .distinct()
                    .count();
        }
    }

    private final Database database;

    public Reach(Database database) {
        this.database = database;
    }

    /**
     * Active cooperatives of the area by village, the person's regions only.
     *
     * @param area code of a province, kab/kota or kecamatan
     * @param programme only what this one did, or null
     */
    public List<Line> in(Actor actor, String area, @Nullable UUID programme) {
        return database.read(handle -> {
            Map<UUID, List<Participation>> people = new HashMap<>();
            Participation.of(handle, programme)
                    .forEach(one -> Optional.ofNullable(one.cooperative())
                            .ifPresent(id -> people.computeIfAbsent(id, key -> new ArrayList<>())
                                    .add(one)));
            List<Line> lines = new ArrayList<>();
            handle.createQuery("SELECT id, name, village_code FROM cooperative WHERE removed_at IS NULL"
                            + " AND status = 'ACTIVE' AND village_code LIKE ? ORDER BY village_code, sort_name, id")
                    .bind(0, area + "%")
                    .map((rs, context) -> {
                        UUID id = Values.id(rs, "id");
                        String village = rs.getString("village_code");
                        return actor.reaches(village)
                                && lines.add(new Line(
                                        id, rs.getString("name"), village, people.getOrDefault(id, List.of())));
                    })
                    .list();
            return lines;
        });
    }

    /** What this cooperative's people took part in. */
    public List<Participation> of(UUID cooperative) {
        return database.read(handle -> Participation.ofCooperative(handle, cooperative));
    }
}
