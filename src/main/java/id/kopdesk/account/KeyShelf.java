package id.kopdesk.account;

import id.kopdesk.base.CodedException;
import id.kopdesk.database.DataKey;
import id.kopdesk.database.Database;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/** The key file of an open office, and the only way to change it: the open database has the key, and one program at a time. */
final class KeyShelf {
    private final Database database;
    private final Path folder;

    KeyShelf(Database database, Path folder) {
        this.database = database;
        this.folder = folder;
    }

    Keys read() {
        return KeyFile.read(folder);
    }

    /** @throws CodedException KD-947 for data on a server, which no key file opens */
    DataKey key() {
        return database.key().orElseThrow(() -> new CodedException("KD-947", "account.key.server"));
    }

    /** Puts the data key under this secret, in place of the holder's former one. */
    void wrap(Wrap.Holder holder, Secret secret) {
        Wrap wrap = Wrap.of(key(), database.officeId(), holder, secret);
        change(keys -> keys.with(wrap));
    }

    void drop(Wrap.Holder holder) {
        change(keys -> keys.without(holder));
    }

    /** Only the name that is shown; it is not sealed in. */
    void rename(Wrap.Holder holder) {
        change(keys -> keys.ofAccount(holder.account())
                .map(old -> keys.with(new Wrap(holder, old.cost(), old.salt(), old.nonce(), old.sealed())))
                .orElse(keys));
    }

    void change(UnaryOperator<Keys> how) {
        synchronized (database) {
            KeyFile.write(folder, how.apply(read()), key());
        }
    }
}
