package id.kopdesk.account;

import id.kopdesk.base.Actor;
import id.kopdesk.base.CodedException;
import id.kopdesk.base.Role;
import id.kopdesk.database.Database;
import id.kopdesk.office.OfficeStore;
import java.nio.file.Path;

/** Whether the office asks for passwords, and the recovery key that opens it when they are forgotten. */
public final class Protection {
    private static final String IDLE = "kunci-layar-menit";
    private static final String CHOICE = "tanpa-sandi-oleh";
    private static final int IDLE_AT_FIRST = 15;

    private final Database database;
    private final AccountStore store;
    private final KeyShelf keys;
    private final OfficeStore memo;

    /** @param folder the office's data folder, where the key file lies */
    public Protection(Database database, Path folder) {
        this.database = database;
        this.store = new AccountStore(database);
        this.keys = new KeyShelf(database, folder);
        this.memo = new OfficeStore(database);
    }

    /** Whether the data cannot be opened without a password. */
    public boolean locked() {
        return keys.read().open().isEmpty();
    }

    /**
     * From now on passwords are asked for. The key that lay beside the data is taken away; copies of it (a backup made
     * before) still open what they were made with.
     *
     * @param recovery as the person has written it down
     * @throws CodedException KD-945 while no administrator has a password, KD-944 for a demo
     */
    public void lock(Actor actor, RecoveryKey recovery) {
        AccountStore.requireAdministrator(actor);
        if (database.demo()) {
            throw new CodedException("KD-944", "account.protection.demo");
        }
        if (store.all().stream()
                .filter(a -> a.inUse() && a.person().role() == Role.ADMINISTRATOR)
                .noneMatch(a -> keys.read().ofAccount(a.id()).isPresent())) {
            throw new CodedException("KD-945", "account.protection.nobody");
        }
        Wrap wrap = wrap(recovery);
        keys.change(all -> all.with(wrap).shut());
    }

    /** From now on the key lies beside the data: who has the PC has the data. Accounts and their passwords stay. */
    public void unlock(Actor actor) {
        AccountStore.requireAdministrator(actor);
        keys.change(all -> all.openedFor(keys.key()));
    }

    /** The former recovery key opens this office no more; old backups carry their own key file, which it opens. */
    public void replaceRecovery(Actor actor, RecoveryKey recovery) {
        AccountStore.requireAdministrator(actor);
        Wrap wrap = wrap(recovery);
        keys.change(all -> all.with(wrap));
    }

    /** After how many minutes without a key or a click the screen is locked; 0 for never. */
    public int idleMinutes() {
        return memo.memo(IDLE).map(Integer::parseInt).orElse(IDLE_AT_FIRST);
    }

    public void idleMinutes(int minutes) {
        memo.remember(IDLE, Integer.toString(minutes));
    }

    /** Whether somebody has said that this office works without passwords. */
    public boolean answered() {
        return locked() || database.demo() || memo.memo(CHOICE).isPresent();
    }

    /** Somebody has read what working without passwords means, and wants it. */
    public void stayOpen(Actor actor) {
        memo.remember(CHOICE, actor.name());
    }

    private Wrap wrap(RecoveryKey recovery) {
        try (Secret secret = recovery.secret()) {
            return Wrap.of(keys.key(), database.officeId(), Wrap.Holder.RECOVERY, secret);
        }
    }
}
