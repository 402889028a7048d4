package id.kopdesk.ui.account;

import id.kopdesk.account.Account;
import id.kopdesk.account.Account.Person;
import id.kopdesk.account.Accounts;
import id.kopdesk.account.Protection;
import id.kopdesk.account.RecoveryKey;
import id.kopdesk.account.Secret;
import id.kopdesk.base.Actor;
import id.kopdesk.base.Role;
import id.kopdesk.ui.Tasks;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Who may sign in, whether passwords are asked for, and after how long the screen is locked. */
final class AccountsModel {
    private record Read(List<AccountRow> rows, boolean locked, int idle) {}

    private final Tasks tasks;
    private final Accounts accounts;
    private final Protection protection;
    private final Actor actor;
    private final ObservableList<AccountRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper locked = new ReadOnlyBooleanWrapper();
    private final IntegerProperty idle = new SimpleIntegerProperty();

    AccountsModel(Tasks tasks, Accounts accounts, Protection protection, Actor actor) {
        this.tasks = tasks;
        this.accounts = accounts;
        this.protection = protection;
        this.actor = actor;
    }

    ObservableList<AccountRow> rows() {
        return rows;
    }

    ReadOnlyBooleanProperty locked() {
        return locked.getReadOnlyProperty();
    }

    /** Minutes until the screen is locked; 0 for never. */
    IntegerProperty idle() {
        return idle;
    }

    void read() {
        tasks.run(
                        "ui.account.task.read",
                        progress -> new Read(
                                accounts.all().stream()
                                        .map(a -> new AccountRow(a, accounts.hasPassword(a)))
                                        .toList(),
                                protection.locked(),
                                protection.idleMinutes()))
                .quietly()
                .onDone(read -> {
                    rows.setAll(read.rows());
                    locked.set(read.locked());
                    idle.set(read.idle());
                })
                .start();
    }

    /** Whether somebody could administer the office once passwords are asked for. */
    boolean hasAdministrator() {
        return rows.stream()
                .anyMatch(row -> row.hasPassword()
                        && row.account().inUse()
                        && row.account().person().role() == Role.ADMINISTRATOR);
    }

    /** The account of the person who is at the window. */
    Optional<Account> own() {
        return rows.stream()
                .map(AccountRow::account)
                .filter(a -> a.inUse() && a.person().login().equals(actor.name()))
                .findFirst();
    }

    void add(Person person, Secret password, Runnable then) {
        act(password, then, () -> accounts.add(actor, person, password));
    }

    void change(Account account, Person wanted, Runnable then) {
        act(Secret.of(""), then, () -> accounts.change(actor, account, wanted.name(), wanted.role(), wanted.scope()));
    }

    void resetPassword(Account account, Secret fresh, Runnable then) {
        act(fresh, then, () -> accounts.resetPassword(actor, account, fresh));
    }

    void changeOwn(Account own, Secret old, Secret fresh, Runnable then) {
        act(fresh, then, () -> {
            try (old) {
                accounts.changePassword(own, old, fresh);
            }
        });
    }

    void close(Account account, String reason, Runnable then) {
        act(Secret.of(""), then, () -> accounts.close(actor, account, reason));
    }

    void reopen(Account account, Secret fresh, Runnable then) {
        act(fresh, then, () -> accounts.reopen(actor, account, fresh));
    }

    void lock(RecoveryKey recovery, Runnable then) {
        act(Secret.of(""), then, () -> protection.lock(actor, recovery));
    }

    void unlock(Runnable then) {
        act(Secret.of(""), then, () -> {
            protection.unlock(actor);
            protection.stayOpen(actor);
        });
    }

    void newRecovery(RecoveryKey recovery, Runnable then) {
        act(Secret.of(""), then, () -> protection.replaceRecovery(actor, recovery));
    }

    void keepIdle(int minutes) {
        tasks.act("ui.account.task.save", progress -> protection.idleMinutes(minutes))
                .quietly()
                .start();
    }

    private void act(Secret secret, Runnable then, Runnable work) {
        tasks.act("ui.account.task.save", progress -> {
                    try (secret) {
                        work.run();
                    }
                })
                .onDone(then)
                .onEnd(this::read)
                .start();
    }
}
