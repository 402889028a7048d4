package id.kopdesk.base;

import java.util.Set;

/**
 * Who acts, in what role, and for which regions.
 *
 * @param name as written in the change log
 * @param scope region codes; a person reaches these and everything below them; empty means the whole office
 */
public record Actor(String name, Role role, Set<String> scope) {
    public Actor {
        scope = Set.copyOf(scope);
    }

    /** The person at this PC, until accounts tell people apart. */
    public static Actor ofThisPc() {
        return new Actor(System.getProperty("user.name", "?"), Role.ADMINISTRATOR, Set.of());
    }

    public boolean reaches(String regionCode) {
        return scope.isEmpty()
                || scope.stream().anyMatch(own -> regionCode.equals(own) || regionCode.startsWith(own + "."));
    }

    /** @throws CodedException when this person may only look, or the region lies outside the scope */
    public void requireWrite(String regionCode) {
        if (!role.mayWrite()) {
            throw new CodedException("KD-101", "base.actor.viewer", name);
        }
        if (!reaches(regionCode)) {
            throw new CodedException("KD-102", "base.actor.scope", name, regionCode);
        }
    }

    /** @throws CodedException when this person may not see whole NIK */
    public void requireUnmask() {
        if (!role.mayUnmask()) {
            throw new CodedException("KD-104", "base.actor.unmask", name);
        }
    }
}
