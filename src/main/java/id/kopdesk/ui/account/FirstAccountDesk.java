package id.kopdesk.ui.account;

import id.kopdesk.account.Account;
import id.kopdesk.account.Account.Person;
import id.kopdesk.account.Accounts;
import id.kopdesk.account.Protection;
import id.kopdesk.account.RecoveryKey;
import id.kopdesk.account.Secret;
import id.kopdesk.base.Actor;
import java.util.Optional;

/** What the office's first account needs of the stores. */
public record FirstAccountDesk(Accounts accounts, Protection protection, Actor actor) {
    void check(String login, String name, Secret password) {
        accounts.check(Person.administrator(login, name), password);
    }

    Account protect(String login, String name, Secret password, RecoveryKey recovery) {
        Person person = accounts.check(Person.administrator(login, name), password);
        Optional<Account> before = accounts.all().stream()
                .filter(a -> a.inUse() && a.person().equals(person))
                .findFirst();
        Account made;
        if (before.isPresent()) {
            // A try that broke off after the account was made is gone on with.
            made = before.get();
            accounts.resetPassword(actor, made, password);
        } else {
            made = accounts.add(actor, person, password);
        }
        protection.lock(actor, recovery);
        return made;
    }

    void stayOpen() {
        protection.stayOpen(actor);
    }
}
