package id.kopdesk.account;

import id.kopdesk.account.Account.Person;
import id.kopdesk.base.Actor;
import id.kopdesk.base.CodedException;
import id.kopdesk.base.Ids;
import id.kopdesk.base.Role;
import id.kopdesk.database.Change;
import id.kopdesk.database.Database;
import id.kopdesk.database.UnitOfWork;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Accounts in the database. Their changes are settings: "take back the last save" passes them by. */
final class AccountStore {
    private final Database database;

    AccountStore(Database database) {
        this.database = database;
    }

    List<Account> all() {
        return database.read(AccountTable::all);
    }

    /** @throws CodedException KD-935 when the login was ever given to somebody */
    Account insert(Actor actor, Person person) {
        UUID id = Ids.next();
        change(actor, "-", work -> {
            if (AccountTable.all(work.handle()).stream()
                    .anyMatch(a -> a.person().login().equals(person.login()))) {
                throw new CodedException("KD-935", "account.login.taken", person.login());
            }
            work.insert(AccountTable.ACCOUNT, id, AccountTable.values(person));
        });
        return find(id);
    }

    /** @throws CodedException KD-933 when nobody would be left who can administer the office */
    Account update(Actor actor, Account asRead, Person wanted) {
        change(actor, "-", work -> {
            work.update(AccountTable.ACCOUNT, asRead.id(), asRead.version(), AccountTable.values(wanted));
            requireAdministratorLeft(work);
        });
        return find(asRead.id());
    }

    /** @throws CodedException KD-933 when nobody would be left who can administer the office */
    void close(Actor actor, Account asRead, String reason) {
        change(actor, reason, work -> {
            work.remove(AccountTable.ACCOUNT, asRead.id(), asRead.version(), reason);
            requireAdministratorLeft(work);
        });
    }

    Account reopen(Actor actor, Account asRead) {
        change(actor, "-", work -> work.restore(AccountTable.ACCOUNT, asRead.id(), asRead.version()));
        return find(asRead.id());
    }

    static void requireAdministrator(Actor actor) {
        if (actor.role() != Role.ADMINISTRATOR) {
            throw new CodedException("KD-932", "account.role.administrator", actor.name());
        }
    }

    private Account find(UUID id) {
        return all().stream().filter(a -> a.id().equals(id)).findFirst().orElseThrow();
    }

    private void change(Actor actor, String reason, Consumer<UnitOfWork> work) {
        requireAdministrator(actor);
        database.write(actor, Change.of(Change.Kind.SETTING, reason), unit -> {
            work.accept(unit);
            return true;
        });
    }

    private static void requireAdministratorLeft(UnitOfWork work) {
        if (AccountTable.all(work.handle()).stream()
                .noneMatch(a -> a.inUse() && a.person().role() == Role.ADMINISTRATOR)) {
            throw new CodedException("KD-933", "account.close.last");
        }
    }
}
