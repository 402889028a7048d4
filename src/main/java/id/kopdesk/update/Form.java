package id.kopdesk.update;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** In which form the program comes onto a PC. */
public enum Form {
    /** Setup for one user, without an administrator. */
    SETUP("setup", Form.WINDOWS, ".exe"),
    /** Setup for everybody of the PC. */
    SETUP_PC("setup-pc", Form.WINDOWS, ".exe"),
    MSI("msi", Form.WINDOWS, ".msi"),
    ZIP("zip", Form.WINDOWS, ".zip"),
    DEB("deb", Form.LINUX, ".deb"),
    TAR("tar", Form.LINUX, ".tar.gz");

    private static final String WINDOWS = "windows-x64";
    private static final String LINUX = "linux-x64";

    private final String word;
    private final String platform;
    private final String ending;

    Form(String word, String platform, String ending) {
        this.word = word;
        this.platform = platform;
        this.ending = ending;
    }

    /** As it stands in a manifest. */
    public String word() {
        return word;
    }

    /** System and processor for which it is made. */
    public String platform() {
        return platform;
    }

    /** Of the name of its file. */
    String ending() {
        return ending;
    }

    static Optional<Form> of(String word) {
        return Arrays.stream(values()).filter(form -> form.word.equals(word)).findFirst();
    }

    /** What this PC is, in the words of a manifest; a system for which nothing is made names itself. */
    public static String platformOf(String system, String processor) {
        String lower = system.toLowerCase(Locale.ROOT);
        String name = lower.startsWith("windows") ? "windows" : lower.replace(' ', '-');
        boolean usual = processor.equals("amd64") || processor.equals("x86_64");
        return name + "-" + (usual ? "x64" : processor);
    }
}
