package id.kopdesk.cli;

/** The version that the program was built as. */
final class Program {
    private Program() {}

    static String version() {
        String built = Program.class.getPackage().getImplementationVersion();
        return built == null ? "?" : built;
    }
}
