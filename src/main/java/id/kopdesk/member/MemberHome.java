package id.kopdesk.member;

import id.kopdesk.base.Actor;
import id.kopdesk.cooperative.CooperativeFilter;
import id.kopdesk.cooperative.CooperativeList;
import id.kopdesk.cooperative.CooperativeSort;
import id.kopdesk.database.Database;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A cooperative as members name it: which, what it is called, where it sits. */
public record MemberHome(UUID id, String name, String village) {
    /** Cooperatives whose name holds what was typed, within the person's reach. */
    public static List<MemberHome> find(Database database, Actor actor, String typed, int limit) {
        return new CooperativeList(database)
                        .page(
                                actor,
                                CooperativeFilter.all().withText(typed).withStatuses(Set.of()),
                                CooperativeSort.NAME,
                                false,
                                null,
                                limit)
                        .stream()
                        .map(line -> new MemberHome(line.id(), line.name(), line.villageCode()))
                        .toList();
    }

    /** Those that sit in the village of that code. */
    public static List<MemberHome> at(Database database, Actor actor, String village) {
        return database.read(Scope::all).stream()
                .filter(place -> place.village().equals(village) && actor.reaches(village))
                .map(place -> new MemberHome(place.id(), place.name(), place.village()))
                .toList();
    }

    public static Optional<MemberHome> of(Database database, Actor actor, UUID id) {
        return database.read(Scope::all).stream()
                .filter(place -> place.id().equals(id) && actor.reaches(place.village()))
                .map(place -> new MemberHome(place.id(), place.name(), place.village()))
                .findFirst();
    }
}
