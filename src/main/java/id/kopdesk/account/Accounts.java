package id.kopdesk.account;

import id.kopdesk.account.Account.Person;
import id.kopdesk.base.Actor;
import id.kopdesk.base.CodedException;
import id.kopdesk.base.Role;
import id.kopdesk.database.Database;
import id.kopdesk.office.OfficeStore;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Who signs in to the open office: the account in the database, and the data key under that person's password. */
public final class Accounts {
    private final Database database;
    private final AccountStore store;
    private final KeyShelf keys;
    private final Attempts attempts;

    /** @param folder the office's data folder, where the key file lies */
    public Accounts(Database database, Path folder, Clock clock) {
        this.database = database;
        this.store = new AccountStore(database);
        this.keys = new KeyShelf(database, folder);
        this.attempts = new Attempts(folder, clock);
    }

    /** All accounts by login, closed ones too. */
    public List<Account> all() {
        return store.all();
    }

    /** Whether this person can sign in once passwords are asked for. */
    public boolean hasPassword(Account account) {
        return keys.read().ofAccount(account.id()).isPresent();
    }

    /**
     * Makes an account; where writing the key file fails, the account stands without a password until one is set.
     *
     * @throws CodedException when the actor is no administrator, or person or password will not do
     */
    public Account add(Actor actor, Person person, Secret password) {
        Person clean = check(person, password);
        Account made = store.insert(actor, clean);
        keys.wrap(made.holder(), password);
        return made;
    }

    /**
     * The person as the account would be made, before it is.
     *
     * @throws CodedException when person or password will not do
     */
    public Person check(Person person, Secret password) {
        Person clean = PersonRules.require(person, area());
        PasswordRules.require(password, clean.login());
        return clean;
    }

    /** @throws CodedException as for {@link #add}, and when no administrator would be left */
    public Account change(Actor actor, Account asRead, String name, Role role, java.util.Set<String> scope) {
        Person wanted = PersonRules.require(new Person(asRead.person().login(), name, role, scope), area());
        requireInUse(asRead);
        if (role != Role.ADMINISTRATOR) {
            requireOther(asRead);
        }
        Account saved = store.update(actor, asRead, wanted);
        keys.rename(saved.holder());
        return saved;
    }

    /** Sets a password in another's place; the data key itself stays. */
    public void resetPassword(Actor actor, Account account, Secret fresh) {
        AccountStore.requireAdministrator(actor);
        requireInUse(account);
        PasswordRules.require(fresh, account.person().login());
        keys.wrap(account.holder(), fresh);
        attempts.succeeded(account.person().login());
    }

    /** @throws CodedException KD-908 when the old password is not right; a wait follows as at sign-in */
    public void changePassword(Account own, Secret old, Secret fresh) {
        PasswordRules.require(fresh, own.person().login());
        Wrap wrap = keys.read()
                .ofAccount(own.id())
                .orElseThrow(() -> new CodedException(
                        "KD-909", "account.signin.unknown", own.person().login()));
        attempts.begin(own.person().login());
        if (wrap.open(database.officeId(), old).isEmpty()) {
            throw new CodedException("KD-908", "account.signin.wrong");
        }
        attempts.succeeded(own.person().login());
        keys.wrap(own.holder(), fresh);
    }

    /** The person leaves: no way in any more, all that was done keeps the name. */
    public void close(Actor actor, Account asRead, String reason) {
        requireInUse(asRead);
        requireOther(asRead);
        store.close(actor, asRead, reason);
        keys.drop(asRead.holder());
    }

    /** The person comes back, under a new password. */
    public Account reopen(Actor actor, Account asRead, Secret fresh) {
        PasswordRules.require(fresh, asRead.person().login());
        Account again = store.reopen(actor, asRead);
        keys.wrap(again.holder(), fresh);
        return again;
    }

    /** Takes away the ways in that a broken-off closing left, and answers with the account if it may be used. */
    Optional<Account> admitted(String login) {
        List<Account> all = all();
        all.stream().filter(a -> !a.inUse() && hasPassword(a)).forEach(a -> keys.drop(a.holder()));
        return all.stream()
                .filter(a -> a.inUse() && a.person().login().equals(login))
                .findFirst();
    }

    private static void requireInUse(Account account) {
        if (!account.inUse()) {
            throw new CodedException(
                    "KD-939", "account.closed", account.person().login());
        }
    }

    /** Where passwords are asked for, an administrator without one is none. */
    private void requireOther(Account leaving) {
        boolean asked = keys.read().open().isEmpty();
        if (leaving.person().role() == Role.ADMINISTRATOR
                && all().stream()
                        .filter(a -> a.inUse() && a.person().role() == Role.ADMINISTRATOR)
                        .noneMatch(a -> !a.id().equals(leaving.id()) && (!asked || hasPassword(a)))) {
            throw new CodedException("KD-933", "account.close.last");
        }
    }

    private String area() {
        return new OfficeStore(database).load().areaCode();
    }
}
