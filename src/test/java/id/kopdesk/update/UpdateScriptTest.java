package id.kopdesk.update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.kopdesk.base.Progress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code installer/update.sh} signs is what the program verifies. */
class UpdateScriptTest {
    @TempDir
    Path folder;

    @Test
    void aFileSignedByTheScriptIsAcceptedWithTheKeyLineThatItPrinted() throws Exception {
        assumeTrue(there("openssl", "version") && there("python3", "--version"), "openssl and python3 sign");
        Path key = folder.resolve("kunci.pem");
        String line = run("--new-key", key.toString(), "--name", "Rilis Ñ 2027");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
        Path installer = Files.writeString(folder.resolve("Kopdesk-1.2.0-Setup.exe"), "isi pemasang");
        Path notes = Files.writeString(folder.resolve("baru.txt"), "Rekap “triwulan” – ñ\n");
        run(
                "--key",
                key.toString(),
                "--artefact",
                installer.toString(),
                "--notes",
                notes.toString(),
                "--minimum",
                "0.9");
        ReleaseKeys keys = ReleaseKeys.parse(line);
        Head head =
                new UpdateFile(folder.resolve("Kopdesk-1.2.0-Setup.exe.kopdesk-pembaruan"), keys).verify(Progress.NONE);
        assertThat(head.signer().name()).isEqualTo("Rilis Ñ 2027");
        assertThat(head.manifest().notes()).isEqualTo("Rekap “triwulan” – ñ");
        head.manifest().requireFor(Publisher.pc("1.1.9", Form.SETUP));
        assertThat(head.length() + "isi pemasang".length())
                .isEqualTo(Files.size(folder.resolve("Kopdesk-1.2.0-Setup.exe.kopdesk-pembaruan")));
        assertThat(Files.size(folder.resolve("Kopdesk-1.2.0-Setup.exe.kopdesk-versi")))
                .isEqualTo(head.length());
    }

    private static String run(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("bash", "installer/update.sh"));
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    private static boolean there(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
