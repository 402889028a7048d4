package id.kopdesk.ui.office;

import java.util.Optional;

/** Where Pengaturan leads on to. */
interface SettingsLinks {
    void accounts();

    void backups();

    void policies();

    void holidays();

    void regions();

    /** Logs and personal data; empty for who may not open them. */
    default Optional<Runnable> audits() {
        return Optional.empty();
    }
}
