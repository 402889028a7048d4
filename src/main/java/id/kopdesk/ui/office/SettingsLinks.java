package id.kopdesk.ui.office;

import java.util.Map;
import java.util.Optional;

/** Where Pengaturan leads on to. */
interface SettingsLinks {
    void accounts();

    void backups();

    void policies();

    void holidays();

    void regions();

    /** What other rooms let the office set, by the key of its name, in order. */
    default Map<String, Runnable> others() {
        return Map.of();
    }

    /** Logs and personal data; empty for who may not open them. */
    default Optional<Runnable> audits() {
        return Optional.empty();
    }
}
