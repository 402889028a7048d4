package id.kopdesk.ui.window;

import id.kopdesk.account.Account;
import id.kopdesk.account.SignIn;
import id.kopdesk.base.Actor;
import java.util.Optional;

/**
 * Who sits at the window.
 *
 * @param account empty where the office works without passwords
 */
record Sitting(Actor actor, Optional<Account> account) {
    static Sitting ofThisPc() {
        return new Sitting(Actor.ofThisPc(), Optional.empty());
    }

    static Sitting of(SignIn.Entry entry) {
        return new Sitting(entry.actor(), entry.account());
    }

    static Sitting of(Optional<Account> account) {
        return account.map(a -> new Sitting(a.actor(), account)).orElseGet(Sitting::ofThisPc);
    }

    /** As the frame shows it. */
    String name() {
        return account.map(a -> a.person().name()).orElse(actor.name());
    }

    boolean samePerson(Sitting other) {
        return actor.name().equals(other.actor.name());
    }
}
