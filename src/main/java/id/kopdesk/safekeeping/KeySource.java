package id.kopdesk.safekeeping;

import id.kopdesk.base.CodedException;
import id.kopdesk.database.DataKey;
import java.nio.file.Path;

/** How the key of a backup is come by: lying open, by a password, by the recovery key. */
@FunctionalInterface
public interface KeySource {
    /**
     * @param folder holds the key file that came with the backup, and nothing else
     * @throws CodedException when the key file is damaged or newer, or what the person gave does not open it
     */
    DataKey key(Path folder);
}
