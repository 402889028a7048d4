package id.kopdesk.ui.window;

/** The version that the program was built as. */
final class Version {
    private Version() {}

    static String text() {
        String built = Version.class.getPackage().getImplementationVersion();
        return built == null ? "?" : built;
    }
}
