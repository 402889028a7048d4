package id.kopdesk.account;

import id.kopdesk.base.CodedException;
import id.kopdesk.database.DataKey;
import java.nio.file.Path;

/** The key of an office that works without passwords. */
public final class OpenKey {
    private OpenKey() {}

    /** @throws CodedException when the key file is missing, damaged, newer, or asks for a password */
    public static DataKey in(Path folder) {
        return KeyFile.read(folder);
    }
}
