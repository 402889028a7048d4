package id.kopdesk.member;

import id.kopdesk.database.UnitOfWork;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Handle;

/** Where cooperatives lie: a member is within a person's reach when its cooperative is. */
final class Scope {
    record Place(UUID id, String name, String village) {
        String regency() {
            return village.substring(0, Math.min(5, village.length()));
        }

        String subdistrict() {
            return village.substring(0, Math.min(8, village.length()));
        }
    }

    private final Map<UUID, Place> places = new ConcurrentHashMap<>();

    /** @throws IllegalArgumentException when there is no such cooperative */
    Place of(Handle handle, UUID cooperative) {
        Place known = places.get(cooperative);
        if (known == null) {
            read(handle, cooperative);
            known = places.get(cooperative);
        }
        if (known == null) {
            throw new IllegalArgumentException("no cooperative " + cooperative);
        }
        return known;
    }

    /** Asks the database only for a cooperative that is not known yet: pending rows of a bulk insert stay gathered. */
    Place requireWrite(UnitOfWork work, UUID cooperative) {
        Place known = places.get(cooperative);
        Place place = known == null ? of(work.handle(), cooperative) : known;
        work.actor().requireWrite(place.village());
        return place;
    }

    private void read(Handle handle, UUID cooperative) {
        handle.createQuery("SELECT id, name, village_code FROM cooperative WHERE id = ?")
                .bind(0, cooperative)
                .map((rs, context) ->
                        new Place(rs.getObject("id", UUID.class), rs.getString("name"), rs.getString("village_code")))
                .forEach(place -> places.put(place.id(), place));
    }

    /** Every cooperative that is there, in the order of their ids. */
    static List<Place> all(Handle handle) {
        return new ArrayList<>(handle.createQuery(
                        "SELECT id, name, village_code FROM cooperative WHERE removed_at IS NULL ORDER BY id")
                .map((rs, context) ->
                        new Place(rs.getObject("id", UUID.class), rs.getString("name"), rs.getString("village_code")))
                .list());
    }
}
