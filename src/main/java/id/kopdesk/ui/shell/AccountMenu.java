package id.kopdesk.ui.shell;

/**
 * What a person can do about signing in, from the frame.
 *
 * @param lock Ctrl+L
 * @param switchUser somebody else goes on at this window
 * @param accounts where accounts and passwords are looked after
 */
public record AccountMenu(Runnable lock, Runnable switchUser, Runnable accounts) {
    /** For a frame without accounts. */
    public static final AccountMenu NONE = new AccountMenu(() -> {}, () -> {}, () -> {});
}
