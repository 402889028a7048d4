package id.kopdesk.ui.safekeeping;

import id.kopdesk.account.FreshKeys;
import id.kopdesk.base.CodedException;
import java.nio.file.Path;
import java.util.Optional;

/** Ways out of the office's own window: each closes the data first. FX thread only. */
public interface SafekeepingLinks {
    /** @param file the backup that was chosen; empty where the person shall choose one */
    void restore(Optional<Path> file);

    /** Exchanges the data with that which lay there before the last restore. */
    void stepBack();

    /** Encrypts all data anew; with secrets where the office asks for passwords. */
    void renewKey(Optional<FreshKeys.Secrets> secrets);

    /** The data is open but not whole. */
    void rescue(CodedException why);
}
