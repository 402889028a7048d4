package id.kopdesk.account;

import id.kopdesk.base.CodedException;
import id.kopdesk.database.DataKey;
import java.nio.file.Path;
import java.util.Locale;

/** The data key of a folder that holds a key file and no data yet: what came out of a backup. */
public final class FolderKey {
    private FolderKey() {}

    /** @throws CodedException KD-916 when a password is asked for; else when the key file is missing, damaged or newer */
    public static DataKey open(Path folder) {
        return KeyFile.read(folder).open().orElseThrow(() -> new CodedException("KD-916", "account.backup.locked"));
    }

    /**
     * The password is the one of the day on which the backup was made.
     *
     * @throws CodedException KD-908 for a wrong password, KD-909 when there was no such account
     */
    public static DataKey with(Path folder, String login, Secret password) {
        Keys keys = KeyFile.read(folder);
        if (keys.open().isPresent()) {
            return keys.open().get();
        }
        return keys.ofLogin(login.strip().toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new CodedException("KD-909", "account.signin.unknown", login))
                .open(keys.office().orElseThrow(), password)
                .orElseThrow(() -> new CodedException("KD-908", "account.signin.wrong"));
    }

    /** @throws CodedException KD-943 when it is not the recovery key of the day on which the backup was made */
    public static DataKey with(Path folder, RecoveryKey recovery) {
        Keys keys = KeyFile.read(folder);
        if (keys.open().isPresent()) {
            return keys.open().get();
        }
        try (Secret secret = recovery.secret()) {
            return keys.recovery()
                    .flatMap(wrap -> wrap.open(keys.office().orElseThrow(), secret))
                    .orElseThrow(() -> new CodedException("KD-943", "account.recovery.foreign"));
        }
    }
}
