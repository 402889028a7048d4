package id.kopdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What {@code installer/windows.sh} made, under Wine; skipped where either is missing. */
@Tag("wine")
class WindowsInstallersTest {
    private static final Path MADE = Path.of(System.getProperty("kopdesk.installers", "target/installer"));

    @Test
    void theyInstallStartUpgradeAndRemoveTheProgramAndLeaveTheData() throws Exception {
        assumeTrue(onPath("wine"), "no wine on this PC: apt install wine64");
        assumeTrue(made(), "no Kopdesk-*-Setup.exe in " + MADE + ": run installer/windows.sh first");
        Path said = Path.of("target/wine.txt");
        Path picture = Path.of("target/wine.png");
        Files.deleteIfExists(picture);
        int code = new ProcessBuilder("bash", "installer/windows/check.sh", MADE.toString(), picture.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start()
                .waitFor();
        assertThat(code).as(() -> text(said)).isZero();
        assertThat(text(said))
                .contains(
                        "installed without elevation",
                        "upgrade: ",
                        "removed: the data stay",
                        "portable: ",
                        "msi: over");
        assertThat(picture).isNotEmptyFile();
    }

    private static boolean onPath(String program) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static boolean made() throws IOException {
        if (!Files.isDirectory(MADE)) {
            return false;
        }
        try (Stream<Path> files = Files.list(MADE)) {
            return files.anyMatch(file -> file.toString().endsWith("-Setup.exe"));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
