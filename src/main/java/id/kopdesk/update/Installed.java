package id.kopdesk.update;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The program as it stands on this PC.
 *
 * @param version as it was built; empty for a run from the sources
 * @param platform system and processor, in the words of a manifest
 * @param form how it was installed; empty where that cannot be told
 */
public record Installed(Optional<ProgramVersion> version, String platform, Optional<Form> form) {
    /** @param version the version that the program was built as */
    public static Installed here(String version) {
        return new Installed(
                ProgramVersion.of(version),
                Form.platformOf(System.getProperty("os.name", ""), System.getProperty("os.arch", "")),
                home().flatMap(Installed::formOf));
    }

    /** The folder that holds {@code lib/kopdesk.jar}; empty for classes that lie in no jar. */
    private static Optional<Path> home() {
        @Nullable CodeSource source = Installed.class.getProtectionDomain().getCodeSource();
        if (source == null) {
            return Optional.empty();
        }
        try {
            Path jar = Path.of(source.getLocation().toURI());
            return Files.isRegularFile(jar)
                    ? Optional.ofNullable(jar.getParent()).map(Path::getParent)
                    : Optional.empty();
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static Optional<Form> formOf(Path home) {
        if (Files.exists(home.resolve("bin/kopdesk"))) {
            return Optional.of(home.equals(Path.of("/opt/kopdesk")) ? Form.DEB : Form.TAR);
        }
        if (!Files.exists(home.resolve("Kopdesk.exe"))) {
            return Optional.empty();
        }
        boolean everybody = home.getParent() != null
                && String.valueOf(home.getParent().getFileName()).startsWith("Program Files");
        if (Files.exists(home.resolve("uninstall.exe"))) {
            return Optional.of(everybody ? Form.SETUP_PC : Form.SETUP);
        }
        return Optional.of(everybody ? Form.MSI : Form.ZIP);
    }
}
