package id.kopdesk.account;

import id.kopdesk.base.CodedException;
import id.kopdesk.database.DataKey;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The key file for a new data key. Only the person who renews it can give a password here; everybody else's way in ends
 * with the old key, so that somebody who left and kept a copy opens nothing that is written from now on.
 */
public final class FreshKeys {
    /**
     * What the new key is wrapped under, where the office asks for passwords.
     *
     * @param account of the person who renews
     * @param password that person's own, as it is now
     * @param recovery a new recovery key, written down
     */
    public record Secrets(Account account, Secret password, RecoveryKey recovery) implements AutoCloseable {
        @Override
        public void close() {
            password.close();
        }
    }

    private FreshKeys() {}

    /**
     * Before anything is done: do these secrets serve.
     *
     * @throws CodedException KD-908 for a wrong password; KD-907 when the office asks for passwords and none was given
     */
    public static void require(Path folder, Optional<Secrets> secrets) {
        Keys keys = KeyFile.read(folder);
        if (keys.open().isPresent()) {
            return;
        }
        Secrets given =
                secrets.orElseThrow(() -> new CodedException("KD-907", "account.signin.needed", folder.toString()));
        boolean fits = keys.ofAccount(given.account().id())
                .flatMap(wrap -> wrap.open(keys.office().orElseThrow(), given.password()))
                .isPresent();
        if (!fits) {
            throw new CodedException("KD-908", "account.signin.wrong");
        }
    }

    /**
     * Writes the key file that goes with the new key.
     *
     * @param folder with the present key file
     * @param into where the new one goes
     */
    public static void write(Path folder, Path into, DataKey fresh, Optional<Secrets> secrets) {
        require(folder, secrets);
        Keys keys = KeyFile.read(folder);
        UUID office = keys.office().orElseThrow();
        if (keys.open().isPresent()) {
            KeyFile.write(into, Keys.lyingOpen(office, fresh, keys.secret()), fresh);
            return;
        }
        Secrets given = secrets.orElseThrow();
        try (Secret words = given.recovery().secret()) {
            List<Wrap> wraps = List.of(
                    Wrap.of(fresh, office, given.account().holder(), given.password()),
                    Wrap.of(fresh, office, Wrap.Holder.RECOVERY, words));
            KeyFile.write(into, new Keys(Optional.of(office), keys.secret(), Optional.empty(), wraps), fresh);
        }
    }
}
