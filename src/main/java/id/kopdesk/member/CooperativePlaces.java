package id.kopdesk.member;

import id.kopdesk.base.Actor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Cooperatives by a small number, with where they lie; the numbers never change. */
final class CooperativePlaces {
    private final Map<UUID, Integer> numbers = new HashMap<>();
    private final List<Scope.Place> places = new ArrayList<>();

    synchronized int number(UUID cooperative) {
        return numbers.computeIfAbsent(cooperative, id -> {
            places.add(new Scope.Place(id, "", ""));
            return places.size() - 1;
        });
    }

    /** Reads anew where they lie; a village may have been corrected. */
    void read(Handle handle) {
        List<Scope.Place> all = Scope.all(handle);
        synchronized (this) {
            for (Scope.Place place : all) {
                places.set(number(place.id()), place);
            }
        }
    }

    synchronized Scope.Place place(int number) {
        return places.get(number);
    }

    synchronized int size() {
        return places.size();
    }

    /** By number, whether members of the cooperative pass the filter and lie within the person's reach. */
    synchronized boolean[] passing(Actor actor, MemberFilter filter, boolean byRegion) {
        boolean[] ok = new boolean[places.size()];
        for (int i = 0; i < ok.length; i++) {
            Scope.Place place = places.get(i);
            ok[i] = actor.reaches(place.village())
                    && (filter.cooperative() == null || place.id().equals(filter.cooperative()))
                    && (!byRegion
                            || ((filter.regencies().isEmpty()
                                            || filter.regencies().contains(place.regency()))
                                    && (filter.subdistricts().isEmpty()
                                            || filter.subdistricts().contains(place.subdistrict()))));
        }
        return ok;
    }
}
