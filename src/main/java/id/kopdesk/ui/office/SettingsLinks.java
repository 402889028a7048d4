package id.kopdesk.ui.office;

/** Where Pengaturan leads on to. */
interface SettingsLinks {
    void accounts();

    void backups();

    void policies();

    void holidays();

    void regions();
}
