package id.kopdesk.account;

import id.kopdesk.base.Actor;
import id.kopdesk.base.Role;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A person who signs in.
 *
 * @param version as read; a change names it
 * @param closed why the account was closed, or empty while it is in use
 */
public record Account(UUID id, long version, Person person, Optional<String> closed) {
    /**
     * What can be said of a person before there is an account.
     *
     * @param login what is typed and written in the change log: small letters and digits, never changed
     * @param scope codes of kab/kota; empty means the whole office
     */
    public record Person(String login, String name, Role role, Set<String> scope) {
        public Person {
            scope = Set.copyOf(scope);
        }

        /** The first account of an office. */
        public static Person administrator(String login, String name) {
            return new Person(login, name, Role.ADMINISTRATOR, Set.of());
        }
    }

    public boolean inUse() {
        return closed.isEmpty();
    }

    public Actor actor() {
        return new Actor(person.login(), person.role(), person.scope());
    }

    Wrap.Holder holder() {
        return new Wrap.Holder(Wrap.Kind.PASSWORD, id, person.login(), person.name());
    }
}
